package com.smarterp.kernel.changes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Sum modulo 2³² of CRC-32({@code "<id>:<version>"}) over a scope's documents. A sum, so that one
 * change costs one subtraction and one addition, whatever the scope's size.
 */
public final class Checksum {

    private static final long MASK = 0xFFFF_FFFFL;

    private Checksum() {}

    /** What one document adds. */
    public static long of(UUID id, long version) {
        CRC32 crc = new CRC32();
        crc.update((id + ":" + version).getBytes(StandardCharsets.US_ASCII));
        return crc.getValue();
    }

    public static long plus(long checksum, UUID id, long version) {
        return (checksum + of(id, version)) & MASK;
    }

    public static long minus(long checksum, UUID id, long version) {
        return (checksum - of(id, version)) & MASK;
    }
}
