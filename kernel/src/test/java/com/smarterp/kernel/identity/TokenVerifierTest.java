package com.smarterp.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** FAULTS S10: each test is an attack, and none leads to a request but for our own keys. */
class TokenVerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final PublishedKeys published = new PublishedKeys();
    private final PublishedKeys attackers = new PublishedKeys();
    private final ECKey key = published.publish("ours");
    private final KeySet keys =
            new KeySet(
                    List.of(published.url()),
                    KeySetTest.SETTINGS,
                    WebClient.builder(),
                    new SimpleMeterRegistry());
    private final TokenVerifier verifier = verifier(NOW);

    private TokenVerifier verifier(Instant now) {
        return new TokenVerifier(
                keys,
                KeySetTest.SETTINGS,
                Clock.fixed(now, ZoneOffset.UTC),
                new SimpleMeterRegistry());
    }

    @AfterEach
    void close() {
        assertThat(attackers.fetches).hasValue(0);
        assertThat(published.fetches).hasValueLessThanOrEqualTo(1);
        published.close();
        attackers.close();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(SessionToken.ISSUER)
                .audience(SessionToken.AUDIENCE)
                .subject(UUID.randomUUID().toString())
                .claim(SessionToken.WORKSPACE, UUID.randomUUID().toString())
                .claim(SessionToken.SESSION, UUID.randomUUID().toString())
                .claim(SessionToken.ROLE, "member")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(10, ChronoUnit.MINUTES)))
                .jwtID("1");
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(SessionToken.TYPE))
                .keyID("ours");
    }

    private String signed(JWSHeader header, JWTClaimsSet claims) {
        try {
            return signed(header, claims, new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
        try {
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refused(String jwt) {
        assertThat(code(verifier.verify(jwt))).isEqualTo(ProblemCode.SIGNED_OUT);
    }

    private void refused(Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = claims();
        change.accept(claims);
        refused(signed(header().build(), claims.build()));
    }

    private static ProblemCode code(Mono<Caller> caller) {
        return caller.map(_ -> ProblemCode.INTERNAL)
                .onErrorResume(ProblemException.class, e -> Mono.just(e.problem().code()))
                .blockOptional()
                .orElseThrow();
    }

    @Test
    void goodTokenNamesTheCaller() {
        JWTClaimsSet claims = claims().build();
        Caller caller =
                verifier.verify(signed(header().build(), claims)).blockOptional().orElseThrow();
        assertThat(caller.user()).hasToString(claims.getSubject());
        assertThat(caller.role()).isEqualTo(Role.MEMBER);
        assertThat(caller.expiresAt()).isEqualTo(NOW.plus(10, ChronoUnit.MINUTES));
    }

    @Test
    void aRoleThatIsNotKnownHereCountsAsViewer() {
        for (String role : new String[] {"viewer", "member", "manager", "owner"}) {
            assertThat(roleOf(role).word()).isEqualTo(role);
        }
        for (String role : new String[] {"auditor", "OWNER", ""}) {
            assertThat(roleOf(role)).isEqualTo(Role.VIEWER);
        }
    }

    private Role roleOf(String claim) {
        JWTClaimsSet claims = claims().claim(SessionToken.ROLE, claim).build();
        return verifier.verify(signed(header().build(), claims))
                .blockOptional()
                .orElseThrow()
                .role();
    }

    @Test
    void algorithmNone() {
        refused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void publicKeyAsSharedSecret() throws JOSEException {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType(SessionToken.TYPE))
                        .keyID("ours")
                        .build();
        byte[] secret = key.toECPublicKey().getEncoded();
        refused(signed(header, claims().build(), new MACSigner(secret)));
    }

    @Test
    void keyOfItsOwnOrPointingAtOne() throws JOSEException {
        ECKey own = attackers.publish("attackers");
        URI url = attackers.url().resolve("/.well-known/jwks.json");
        ECDSASigner signer = new ECDSASigner(own);
        JWTClaimsSet claims = claims().build();
        refused(signed(header().jwk(own.toPublicJWK()).build(), claims, signer));
        refused(signed(header().jwkURL(url).build(), claims, signer));
        refused(signed(header().x509CertURL(url).build(), claims, signer));
        refused(signed(header().build(), claims, signer));
        refused(signed(header().jwkURL(url).build(), claims));
        refused(signed(header().customParam("x", "y").build(), claims));
    }

    @Test
    void wrongIssuerAudienceOrType() {
        refused(claims -> claims.issuer("https://elsewhere.example"));
        refused(claims -> claims.issuer(null));
        refused(claims -> claims.audience("elsewhere"));
        refused(claims -> claims.audience(List.of(SessionToken.AUDIENCE, "elsewhere")));
        refused(signed(header().type(new JOSEObjectType("refresh")).build(), claims().build()));
        refused(signed(header().type(null).build(), claims().build()));
    }

    @Test
    void missingOrOddClaims() {
        refused(claims -> claims.subject("somebody"));
        refused(claims -> claims.subject(null));
        refused(claims -> claims.claim(SessionToken.WORKSPACE, null));
        refused(claims -> claims.claim(SessionToken.SESSION, 5));
        refused(claims -> claims.expirationTime(null));
        refused(claims -> claims.jwtID(null));
    }

    @Test
    void expiredOrNotYetGood() {
        refused(claims -> claims.expirationTime(Date.from(NOW.minusSeconds(10))));
        refused(claims -> claims.notBeforeTime(Date.from(NOW.plusSeconds(11))));
        String justOver =
                signed(
                        header().build(),
                        claims().expirationTime(Date.from(NOW.minusSeconds(9))).build());
        assertThat(verifier.verify(justOver).block()).isNotNull();
    }

    @Test
    void aRememberedTokenExpiresToo() {
        String jwt = signed(header().build(), claims().build());
        assertThat(verifier.verify(jwt).block()).isNotNull();
        assertThat(code(verifier(NOW.plus(Duration.ofMinutes(11))).verify(jwt)))
                .isEqualTo(ProblemCode.SIGNED_OUT);
        assertThat(verifier(NOW.plus(Duration.ofMinutes(11))).verifyExpired(jwt).block())
                .isNotNull();
    }

    @Test
    void changedContentOrSignature() {
        String jwt = signed(header().build(), claims().build());
        String other = signed(header().build(), claims().claim(SessionToken.ROLE, "owner").build());
        String[] parts = jwt.split("\\.", -1);
        refused(parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + "." + "A".repeat(86));
        refused(parts[0] + "." + parts[1] + ".");
        refused(jwt + ".");
    }

    @Test
    void noTokenAtAll() {
        refused("");
        refused("...");
        refused("\u0000");
        refused("x".repeat(100_000));
        refused("e30.e30.e30");
    }

    @Test
    void aThousandUnknownKeys() {
        for (int i = 0; i < 1000; i++) {
            refused(signed(header().keyID(UUID.randomUUID().toString()).build(), claims().build()));
        }
        assertThat(published.fetches).hasValue(1);
    }
}
