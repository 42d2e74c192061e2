package com.smarterp.auth;

import java.time.Duration;
import java.util.stream.IntStream;
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
            if (perAccount < 1 || endedPerAccount < 1 || refreshes < 1 || refreshQueue < 8) {
                throw new IllegalArgumentException(
                        "smarterp.auth.session: a number (expected: 1 or more; refresh-queue 8 or more)");
            }
        }
    }

    /** How long a device stays known, and how many of an account are. */
    record DeviceBounds(Duration lifetime, int perAccount) {

        DeviceBounds {
            if (perAccount < 1) {
                throw new IllegalArgumentException(
                        "smarterp.auth.device.per-account: "
                                + perAccount
                                + " (expected: 1 or more)");
            }
        }
    }

    record KeyLife(
            Duration rotation, Duration lead, Duration overlap, Duration reload, Duration maxAge) {}

    /** Hashes at once, and how many and how long they wait; see {@link FairQueue.Bounds}. */
    record Hashing(int threads, int queue, int accountQueue, int networkQueue, Duration maxWait) {

        Hashing {
            if (threads < 1 || queue < 1 || accountQueue < 1 || networkQueue < 1) {
                throw new IllegalArgumentException(
                        "smarterp.auth.hashing: threads and queues (expected: 1 or more)");
            }
        }
    }

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
            int refusals) {

        AuditBounds {
            if (accountRefusals < 1 || networkRefusals < 1 || refusals < 1) {
                throw new IllegalArgumentException(
                        "smarterp.auth.audit: a number of refusals (expected: 1 or more)");
            }
        }
    }

    /** How long an invitation can be used, and how many of a workspace can be at once. */
    record InvitationBounds(Duration lifetime, int open) {

        InvitationBounds {
            if (open < 1) {
                throw new IllegalArgumentException(
                        "smarterp.auth.invitation.open: " + open + " (expected: 1 or more)");
            }
        }
    }

    record Lifetime(Duration lifetime) {}

    /** Settings get logged; the secret doesn't. */
    @Override
    public String toString() {
        return "AuthSettings";
    }
}
