package com.smarterp.auth;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom a transaction acts: what row-level security lets it see and change. */
record Scope(
        @Nullable UUID user,
        @Nullable UUID workspace,
        @Nullable UUID session,
        @Nullable String part) {

    /** Nobody: only rows of the audit and the outbox can be added. */
    static final Scope NOBODY = new Scope(null, null, null, null);

    static Scope of(UUID user, UUID workspace) {
        return new Scope(user, workspace, null, null);
    }

    /** The session whose verified token was shown, before it is known whose it is. */
    static Scope ofSession(UUID session) {
        return new Scope(null, null, session, null);
    }

    static Scope ofPart(String part) {
        return new Scope(null, null, null, part);
    }
}
