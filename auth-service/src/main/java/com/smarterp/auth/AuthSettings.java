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
        Lifetime invitation,
        Lifetime device) {

    record SessionLife(
            Duration idle, Duration total, Duration grace, Duration access, int perAccount) {}

    record KeyLife(
            Duration rotation, Duration lead, Duration overlap, Duration reload, Duration maxAge) {}

    record Hashing(int threads, int queue) {}

    /** Failed logins and sign-ups that are let through in a window. */
    record Limits(Duration window, int account, int address, int device, int signUps) {}

    record Lifetime(Duration lifetime) {}

    /** Settings get logged; the secret doesn't. */
    @Override
    public String toString() {
        return "AuthSettings";
    }
}
