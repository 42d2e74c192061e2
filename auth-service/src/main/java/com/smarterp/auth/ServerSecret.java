package com.smarterp.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The service's one secret. Each purpose gets a key of its own from it: HMAC-SHA256(secret,
 * purpose).
 */
@Component
final class ServerSecret {

    private static final int MIN_BYTES = 32;

    private final byte[] secret;

    ServerSecret(AuthSettings settings) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(settings.secret().strip());
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length < MIN_BYTES) {
            throw new IllegalStateException(
                    "SMARTERP_AUTH_SECRET is missing or too short (expected: base64 of 32 bytes or more)");
        }
        this.secret = bytes;
    }

    byte[] derive(String purpose) {
        return hmac(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }
}
