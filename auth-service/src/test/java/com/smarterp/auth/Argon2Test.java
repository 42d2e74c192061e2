package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class Argon2Test {

    @Test
    void matchesItsOwnAndOthersParameters() {
        String hash = Argon2.hash("secret words");
        assertThat(Argon2.matches("secret words", hash)).isTrue();
        assertThat(Argon2.matches("Secret words", hash)).isFalse();
        assertThat(Argon2.isOutdated(hash)).isFalse();
        String old = made("secret words", 512, 3);
        assertThat(Argon2.matches("secret words", old)).isTrue();
        assertThat(Argon2.isOutdated(old)).isTrue();
    }

    @Test
    void twoWaysToTypeACharacterAreOnePassword() {
        assertThat(Argon2.matches("cafe\u0301 noir", Argon2.hash("caf\u00e9 noir"))).isTrue();
    }

    @Test
    void nobodysHashCostsAsMuchAsAnybodys() {
        assertThat(Argon2.isOutdated(Argon2.NOBODYS)).isFalse();
        assertThat(Argon2.matches("anything", Argon2.NOBODYS)).isFalse();
    }

    /** A hash as an earlier version might have made it. */
    static String made(String password, int memory, int passes) {
        byte[] salt = "saltsaltsaltsalt".getBytes(StandardCharsets.US_ASCII);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withMemoryAsKB(memory)
                        .withIterations(passes)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        byte[] hash = new byte[32];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(
                        memory, passes, base64.encodeToString(salt), base64.encodeToString(hash));
    }
}
