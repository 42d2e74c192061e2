package com.smarterp.kernel.changes;

import java.util.Locale;

/** What happened to the document. Bringing a deleted one back is a {@link #CREATE}. */
public enum Op {
    CREATE("created"),
    UPDATE("updated"),
    DELETE("deleted");

    private final String past;

    Op(String past) {
        this.past = past;
    }

    /** As in JSON: {@code create}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in the CloudEvents type: {@code created}. */
    public String past() {
        return past;
    }

    public static Op of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
