package com.smarterp.kernel.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.SessionToken;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Signs session tokens as auth-service does, and publishes the key as it does, on loopback. */
public final class TestTokens {

    private static final TestTokens SHARED = new TestTokens();

    private final ECKey key;
    private final HttpServer server;

    private TestTokens() {
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("test-" + UUID.randomUUID()).generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/.well-known/jwks.json",
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
        server.start();
    }

    /** One key and one place to get it for the whole JVM. */
    public static TestTokens shared() {
        return SHARED;
    }

    /** The base address under which the keys are published. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String of(Caller caller) {
        return of(caller, caller.role().word());
    }

    String of(Caller caller, String role) {
        Instant now = Instant.now();
        SignedJWT jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(new JOSEObjectType(SessionToken.TYPE))
                                .keyID(key.getKeyID())
                                .build(),
                        new JWTClaimsSet.Builder()
                                .issuer(SessionToken.ISSUER)
                                .audience(SessionToken.AUDIENCE)
                                .subject(caller.user().toString())
                                .claim(SessionToken.WORKSPACE, caller.workspace().toString())
                                .claim(SessionToken.SESSION, caller.session().toString())
                                .claim(SessionToken.ROLE, role)
                                .claim(SessionToken.GENERATION, caller.generation())
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(caller.expiresAt()))
                                .jwtID(UUID.randomUUID().toString())
                                .build());
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }
}
