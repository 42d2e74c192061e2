package com.smarterp.auth;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as signing in needs it.
 *
 * @param user null when the account belongs to no workspace
 */
record Account(UUID id, String passwordHash, Instant passwordChangedAt, @Nullable User user) {

    /** A hash that was only renewed with other parameters is of the same password. */
    boolean hasPasswordOf(Account earlier) {
        return passwordChangedAt.equals(earlier.passwordChangedAt);
    }
}
