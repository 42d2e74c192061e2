package com.smarterp.kernel.identity;

import java.util.Locale;

/** What a person may do in their workspace. */
public enum Role {
    OWNER,
    MEMBER;

    /** As in JSON and in the token: {@code owner}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
