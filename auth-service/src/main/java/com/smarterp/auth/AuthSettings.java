package com.smarterp.auth;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code smarterp.auth.*}; application.yaml says what each is for, and its default.
 *
 * @param secret base64 of 32 bytes or more
 */
@ConfigurationProperties("smarterp.auth")
record AuthSettings(
        String secret,
        int bodyBytes,
        Duration transactionTimeout,
        Duration sweepInterval,
        SessionLife session,
        KeyLife keys,
        Hashing hashing,
        Limits limits,
        InvitationBounds invitation,
        DeviceBounds device,
        AuditBounds audit) {

    record SessionLife(
            Duration idle,
            Duration total,
            Duration grace,
            Duration access,
            int perAccount,
            int endedPerAccount,
            int refreshes,
            int refreshQueue) {

        SessionLife {
            if (refreshQueue < 8) {
                throw new IllegalArgumentException(
                        "smarterp.auth.session.refresh-queue: "
                                + refreshQueue
                                + " (expected: 8 or more)");
            }
        }
    }

    /** How long a device stays known, and how many of an account are. */
    record DeviceBounds(Duration lifetime, int perAccount) {}

    record KeyLife(
            Duration rotation, Duration lead, Duration overlap, Duration reload, Duration maxAge) {}

    /** Hashes at once, and how many and how long they wait; see {@link FairQueue.Bounds}. */
    record Hashing(int threads, int queue, int accountQueue, int networkQueue, Duration maxWait) {}

    /** Logins and sign-ups that are let through in a window; see application.yaml. */
    record Limits(
            Duration window,
            int account,
            int address,
            int device,
            int signIns,
            int signUps,
            int taken,
            int takenOverall,
            int invitations,
            int previews) {}

    /**
     * How long the audit is kept, and how many refusals of one account, one network and in all it
     * takes in a window of the limits.
     */
    record AuditBounds(
            Duration retention,
            Duration refusedRetention,
            int accountRefusals,
            int networkRefusals,
            int refusals) {}

    /** How long an invitation can be used, and how many of a workspace can be at once. */
    record InvitationBounds(Duration lifetime, int open) {}

    record Lifetime(Duration lifetime) {}

    /** Settings get logged; the secret doesn't. */
    @Override
    public String toString() {
        return "AuthSettings";
    }
}
