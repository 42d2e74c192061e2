package com.smarterp.kernel.identity;

import java.util.Arrays;
import java.util.Locale;

/** What a person may do in their workspace; each may do what those before it may. */
public enum Role {
    VIEWER,
    MEMBER,
    MANAGER,
    OWNER;

    /** As in JSON and in the token: {@code owner}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A role that isn't known here counts as {@link #VIEWER}. */
    public static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElse(VIEWER);
    }
}
