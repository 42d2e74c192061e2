package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private static String kid(Visitor visitor) throws ParseException {
        return SignedJWT.parse(Objects.requireNonNull(visitor.cookies.get(Cookies.ACCESS)))
                .getHeader()
                .getKeyID();
    }

    private static JWKSet published(Visitor visitor) throws ParseException {
        return JWKSet.parse(visitor.get("/.well-known/jwks.json").text());
    }

    @Test
    void tokensHaveTheClaimsThatTheContractNames() throws ParseException {
        Visitor visitor = Visitor.owner();
        SignedJWT token =
                SignedJWT.parse(Objects.requireNonNull(visitor.cookies.get(Cookies.ACCESS)));
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        Map<String, Object> claims = token.getJWTClaimsSet().getClaims();
        assertThat(claims)
                .containsOnlyKeys(
                        "iss", "aud", "sub", "ws", "sid", "role", "iat", "exp", "jti", "gen")
                .containsEntry("sub", visitor.user().toString())
                .containsEntry("sid", visitor.session().toString())
                .containsEntry("role", "owner");
        Duration life =
                Duration.between(
                        token.getJWTClaimsSet().getIssueTime().toInstant(),
                        token.getJWTClaimsSet().getExpirationTime().toInstant());
        assertThat(life).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void onlyPublicHalvesArePublishedAndRestIsSealed() throws ParseException {
        Reply reply = Visitor.anonymous().get("/.well-known/jwks.json");
        assertThat(reply.header("Cache-Control")).contains("public").contains("max-age=60");
        Reply head = Visitor.anonymous().call("HEAD", "/.well-known/jwks.json", null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(JWKSet.parse(reply.text()).getKeys())
                .isNotEmpty()
                .noneMatch(key -> key.isPrivate());
        assertThat(
                        AuthSuite.query(
                                "select public_jwk || encode(sealed, 'escape') from signing_key"))
                .isNotEmpty()
                .noneMatch(row -> row.contains("\"d\""));
    }

    @Test
    void aNewKeyIsPublishedBeforeItSignsAndTheOldOneAfter() throws ParseException {
        Map<String, Object> quick =
                Map.of("smarterp.auth.keys.lead", "2s", "smarterp.auth.keys.reload", "200ms");
        try (TestService one = AuthSuite.start("auth-service-keys-1", quick);
                TestService two = AuthSuite.start("auth-service-keys-2", quick)) {
            Visitor visitor = new Visitor(one);
            assertThat(visitor.signUp(Visitor.randomEmail(), Visitor.PASSWORD).status())
                    .isEqualTo(201);
            String old = kid(visitor);
            int before = published(visitor).getKeys().size();
            one.bean(SigningKeys.class).rotate().block();
            assertThat(published(visitor).getKeys()).hasSize(before + 1);
            visitor.refresh();
            assertThat(kid(visitor)).isEqualTo(old);

            // Under load: whatever key signs, either replica takes the token.
            Visitor elsewhere = visitor.copy(two);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(
                            () -> {
                                assertThat(elsewhere.refresh().status()).isEqualTo(200);
                                visitor.cookies.putAll(elsewhere.cookies);
                                assertThat(visitor.get("/api/auth/me").status()).isEqualTo(200);
                                return !kid(visitor).equals(old);
                            });
            assertThat(published(elsewhere).getKeyByKeyId(old)).isNotNull();
            assertThat(published(elsewhere).getKeyByKeyId(kid(visitor))).isNotNull();
        }
    }

    @Test
    void anOrderInTheDatabaseMakesAKeyAndAnOldOneIsForgotten() throws ParseException {
        SigningKeys keys = AuthSuite.service().bean(SigningKeys.class);
        Visitor visitor = Visitor.owner();
        String count = "select count(*) from signing_key";
        int before = Integer.parseInt(AuthSuite.query(count).getFirst());
        AuthSuite.execute("insert into signing_key_order default values");
        keys.reload().block();
        keys.reload().block();
        assertThat(AuthSuite.query(count)).containsExactly(String.valueOf(before + 1));
        AuthSuite.execute("update signing_key set signs_from = signs_from - interval '3 hours'");
        keys.reload().block();
        assertThat(AuthSuite.query(count)).containsExactly("1");
        visitor.copy().signOut();
        assertThat(visitor.get("/api/auth/me").status()).isEqualTo(401);
        Visitor fresh = Visitor.owner();
        assertThat(published(fresh).getKeyByKeyId(kid(fresh))).isNotNull();
    }

    @Test
    void aKeyOfAnotherSecretSignsNoMoreButIsReplaced() throws ParseException {
        String other =
                java.util.Base64.getEncoder()
                        .encodeToString(
                                "another secret of thirty-two byte"
                                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        try (TestService service =
                TestService.start(
                        AuthApplication.class,
                        AuthSuite.database(),
                        Map.of("smarterp.auth.secret", other, "smarterp.instance", "auth-other"))) {
            Visitor visitor = new Visitor(service);
            assertThat(visitor.signUp(Visitor.randomEmail(), Visitor.PASSWORD).status())
                    .isEqualTo(201);
            assertThat(visitor.get("/api/auth/me").status()).isEqualTo(200);
            assertThat(published(visitor).getKeys().size()).isGreaterThan(1);
            AuthSuite.execute("delete from signing_key where kid = ?", kid(visitor));
        }
    }
}
