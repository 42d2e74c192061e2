package com.smarterp.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with OWASP's first choice of parameters, written as a PHC string. A password
 * is normalised first (NFKC), since keyboards write the same character in different ways.
 */
final class Argon2 {

    /** KiB, passes, lanes. */
    private static final int MEMORY = 47_104;

    private static final int PASSES = 1;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String PREFIX =
            "$argon2id$v=19$m=" + MEMORY + ",t=" + PASSES + ",p=" + LANES + "$";

    /** What an unknown address's password is compared with, so that it takes as long. */
    static final String NOBODYS =
            PREFIX + "bm9ib2R5J3Mgc2FsdCAhIQ$bm9ib2R5J3MgaGFzaCwgd2hpY2ggbm90aGluZyBnaXZlcw";

    private static final Pattern PHC =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([\\w+/-]+)\\$([\\w+/-]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The memory of two hashes is kept and used again, instead of 46 MiB of garbage with each. */
    private static final Argon2BytesGenerator.BlockPool MEMORY_KEPT =
            new Argon2BytesGenerator.FixedBlockPool(2 * MEMORY);

    private Argon2() {}

    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = run(password, salt, MEMORY, PASSES, LANES, HASH_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return PREFIX + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    static boolean matches(String password, String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalStateException(
                    "a stored password hash is unknown (expected: $argon2id$)");
        }
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] actual =
                run(
                        password,
                        Base64.getDecoder().decode(parts.group(4)),
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    /** Whether it was made with other parameters than are used now. */
    static boolean isOutdated(String phc) {
        return !phc.startsWith(PREFIX);
    }

    private static byte[] run(
            String password, byte[] salt, int memory, int passes, int lanes, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memory)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .withBlockPool(MEMORY_KEPT)
                        .build());
        byte[] hash = new byte[length];
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        generator.generateBytes(normal.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
