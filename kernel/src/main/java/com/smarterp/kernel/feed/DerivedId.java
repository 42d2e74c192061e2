package com.smarterp.kernel.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of what follows from something else: a UUID of version 5 (RFC 9562), the same whenever it
 * is derived again. Mutations that the system makes by itself bear one, so that a repetition of
 * their cause has no second effect.
 */
public final class DerivedId {

    private static final UUID NAMESPACE = UUID.fromString("5c6f3f0e-7f0b-4d3e-9a55-0d8f6f2f6f11");

    private DerivedId() {}

    /** Derives an id from the parts in their order. */
    public static UUID of(Object... parts) {
        StringBuilder name = new StringBuilder();
        for (Object part : parts) {
            String text = part.toString();
            name.append(text.length()).append(':').append(text);
        }
        byte[] text = name.toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer input =
                ByteBuffer.allocate(16 + text.length)
                        .putLong(NAMESPACE.getMostSignificantBits())
                        .putLong(NAMESPACE.getLeastSignificantBits())
                        .put(text);
        ByteBuffer hash = ByteBuffer.wrap(sha1(input.array()));
        long most = (hash.getLong() & ~0xF000L) | 0x5000L;
        long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static byte[] sha1(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(input);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
