package com.smarterp.kernel.testing;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody who is signed in, with the token that says so. */
public record Person(Caller caller, String token) {

    /** The owner of a workspace of their own. */
    public static Person stranger() {
        return in(UUID.randomUUID(), Role.OWNER);
    }

    /** Somebody else in the same workspace. */
    public Person colleague(Role role) {
        return in(caller.workspace(), role);
    }

    /** The same person in another role. */
    public Person as(Role role) {
        return as(role.word());
    }

    /** The same person, whose token says this role. */
    Person as(String role) {
        Caller other =
                new Caller(
                        user(), workspace(), caller.session(), Role.of(role), caller.expiresAt());
        return new Person(other, TestTokens.shared().of(other, role));
    }

    /** The same person with the next token of their session, which says this role. */
    public Person refreshed(Role role) {
        Caller next =
                new Caller(
                        user(),
                        workspace(),
                        caller.session(),
                        role,
                        caller.expiresAt(),
                        caller.generation() + 1);
        return new Person(next, TestTokens.shared().of(next));
    }

    private static Person in(UUID workspace, Role role) {
        Caller caller =
                new Caller(
                        UUID.randomUUID(),
                        workspace,
                        UUID.randomUUID(),
                        role,
                        Instant.now().plus(Duration.ofMinutes(10)));
        return new Person(caller, TestTokens.shared().of(caller));
    }

    public UUID user() {
        return caller.user();
    }

    public UUID workspace() {
        return caller.workspace();
    }
}
