package com.smarterp.auth;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as signing in needs it.
 *
 * @param user null when the account belongs to no workspace
 */
record Account(UUID id, String passwordHash, @Nullable User user) {}
