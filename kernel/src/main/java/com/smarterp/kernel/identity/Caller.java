package com.smarterp.kernel.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * The person behind a request, as a verified token names them.
 *
 * @param user claim {@code sub}
 * @param workspace claim {@code ws}
 * @param session claim {@code sid}
 * @param expiresAt claim {@code exp}: until then the token is good unless the session is revoked
 * @param generation claim {@code gen}: how often the session was refreshed; 0 when it isn't said
 */
public record Caller(
        UUID user, UUID workspace, UUID session, Role role, Instant expiresAt, long generation) {

    public Caller(UUID user, UUID workspace, UUID session, Role role, Instant expiresAt) {
        this(user, workspace, session, role, expiresAt, 0);
    }

    /** Under this name the filter leaves the caller in the exchange's attributes. */
    public static final String ATTRIBUTE = Caller.class.getName();
}
