package com.smarterp.kernel.identity;

import java.util.Locale;

/** What a person may do in their workspace; each role may do all that those before it may. */
public enum Role {
    /** Reads all, and marks as read. */
    VIEWER,
    /** Writes jobs and messages. */
    MEMBER,
    /** Writes employees, and deletes what others made. */
    MANAGER,
    /** Decides about members, roles and the workspace itself. */
    OWNER;

    /** As in JSON and in the token: {@code owner}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A role that isn't known here, as of a newer auth-service, counts as the least. */
    public static Role of(String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        return VIEWER;
    }

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
