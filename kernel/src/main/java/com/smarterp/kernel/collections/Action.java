package com.smarterp.kernel.collections;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a mutation asks for. */
public enum Action {
    CREATE,
    UPDATE,
    DELETE,
    /** Brings a deleted document back as it was; whoever may create may. */
    RESTORE,
    /** Marks as read; what that sets is the collection's to say. */
    READ;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Action of(String word) {
        for (Action action : values()) {
            if (action.word().equals(word)) {
                return action;
            }
        }
        return null;
    }
}
