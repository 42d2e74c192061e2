package com.smarterp.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A P-256 key pair that signs session tokens.
 *
 * @param pair with the private half, unless it was sealed with another secret: then it can only be
 *     published
 * @param signsFrom from when on it is the one that signs, until the next one's time comes
 */
record SigningKey(ECKey pair, Instant createdAt, Instant signsFrom) {

    private static final Logger log = LoggerFactory.getLogger(SigningKey.class);

    String kid() {
        return pair.getKeyID();
    }

    boolean canSign() {
        return pair.isPrivate();
    }

    static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("P-256 is part of every JDK", e);
        }
    }

    static byte[] seal(ECKey pair, SealedKeys seals) {
        return seals.seal(pair.getKeyID(), pair.toJSONString().getBytes(StandardCharsets.UTF_8));
    }

    /** Columns {@code kid, public_jwk, sealed, created_at, signs_from}. */
    static SigningKey of(Readable row, SealedKeys seals) {
        String kid = Database.get(row, "kid", String.class);
        return new SigningKey(
                pair(row, kid, seals),
                Database.get(row, "created_at", Instant.class),
                Database.get(row, "signs_from", Instant.class));
    }

    private static ECKey pair(Readable row, String kid, SealedKeys seals) {
        try {
            try {
                byte[] open = seals.open(kid, Database.get(row, "sealed", byte[].class));
                return ECKey.parse(new String(open, StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                log.error(
                        "Could not decrypt signing key {} with the configured secret, it is no longer used to sign",
                        kid);
                return ECKey.parse(Database.get(row, "public_jwk", String.class));
            }
        } catch (ParseException e) {
            throw new IllegalStateException("signing key " + kid + " is damaged", e);
        }
    }
}
