package com.smarterp.auth;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes and recognises refresh tokens: session, generation, and HMAC-SHA256(server key, both), as
 * base64url. The same session and generation give the same token, so that the current one can be
 * given again though only its hash is kept.
 */
@Component
final class RefreshToken {

    private static final int ID_BYTES = 24;
    private static final int MAC_BYTES = 32;

    private final byte[] key;

    RefreshToken(ServerSecret secret) {
        this.key = secret.derive("refresh-token");
    }

    /** A token of ours: what it names is true, but it may be of old. */
    record Claim(UUID session, long generation, String hash) {}

    String make(UUID session, long generation) {
        byte[] id =
                ByteBuffer.allocate(ID_BYTES)
                        .putLong(session.getMostSignificantBits())
                        .putLong(session.getLeastSignificantBits())
                        .putLong(generation)
                        .array();
        byte[] mac = ServerSecret.hmac(key, id);
        byte[] token = ByteBuffer.allocate(ID_BYTES + MAC_BYTES).put(id).put(mac).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Null when the token is none of ours. */
    @Nullable Claim verify(String token) {
        byte[] bytes = decode(token);
        if (bytes.length != ID_BYTES + MAC_BYTES) {
            return null;
        }
        byte[] mac = ServerSecret.hmac(key, Arrays.copyOf(bytes, ID_BYTES));
        if (!MessageDigest.isEqual(mac, Arrays.copyOfRange(bytes, ID_BYTES, bytes.length))) {
            return null;
        }
        ByteBuffer id = ByteBuffer.wrap(bytes);
        return new Claim(new UUID(id.getLong(), id.getLong()), id.getLong(), Secrets.hash(token));
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
