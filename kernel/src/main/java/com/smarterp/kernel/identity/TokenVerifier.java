package com.smarterp.kernel.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Tells from a session token who is asking, or that it is no good (RFC 8725).
 *
 * <p>Only ES256 with a key of ours, named by {@code kid}, is taken; a token that brings or points
 * at a key of its own is refused, and nothing it names is ever fetched. Verified tokens are
 * remembered until they expire.
 */
public final class TokenVerifier {

    private static final JOSEObjectType TYPE = new JOSEObjectType(SessionToken.TYPE);

    /** What auth-service writes into the header; a token with anything more isn't from there. */
    private static final Set<String> HEADER = Set.of("alg", "typ", "kid");

    private final KeySource keys;
    private final Duration skew;
    private final Clock clock;
    private final Cache<String, Caller> verified;

    public TokenVerifier(
            KeySource keys, IdentitySettings settings, Clock clock, MeterRegistry meters) {
        this.keys = keys;
        this.skew = settings.clockSkew();
        this.clock = clock;
        this.verified =
                Caffeine.newBuilder()
                        .maximumSize(settings.cachedTokens())
                        .expireAfter(
                                Expiry.creating(
                                        (String jwt, Caller caller) ->
                                                Duration.between(clock.instant(), end(caller))))
                        .recordStats()
                        .build();
        CaffeineCacheMetrics.monitor(meters, verified, "smarterp.identity.tokens");
    }

    /**
     * The caller. Ends with {@link ProblemException}: 401 {@code signed_out} for a token that isn't
     * good, 503 {@code unavailable} when no key to verify it with can be had.
     */
    public Mono<Caller> verify(String jwt) {
        return Mono.defer(
                () -> {
                    Caller known = verified.getIfPresent(jwt);
                    if (known != null && clock.instant().isBefore(end(known))) {
                        return Mono.just(known);
                    }
                    return verifyExpired(jwt)
                            .filter(caller -> clock.instant().isBefore(end(caller)))
                            .switchIfEmpty(Mono.error(TokenVerifier::refused))
                            .doOnNext(caller -> verified.put(jwt, caller));
                });
    }

    /** As {@link #verify}, but an expired token is good too: it still tells which session ends. */
    public Mono<Caller> verifyExpired(String jwt) {
        return Mono.defer(
                () -> {
                    SignedJWT token = parse(jwt);
                    if (token == null) {
                        return Mono.error(refused());
                    }
                    return keys.key(token.getHeader().getKeyID())
                            .mapNotNull(key -> caller(token, key))
                            .switchIfEmpty(Mono.error(TokenVerifier::refused));
                });
    }

    private Instant end(Caller caller) {
        return caller.expiresAt().plus(skew);
    }

    private static @Nullable SignedJWT parse(String jwt) {
        if (jwt.length() > SessionToken.MAX_LENGTH) {
            return null;
        }
        try {
            SignedJWT token = SignedJWT.parse(jwt);
            JWSHeader header = token.getHeader();
            boolean ours =
                    JWSAlgorithm.ES256.equals(header.getAlgorithm())
                            && TYPE.equals(header.getType())
                            && header.getKeyID() != null
                            && HEADER.containsAll(header.toJSONObject().keySet());
            return ours ? token : null;
        } catch (ParseException | IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Caller caller(SignedJWT token, ECPublicKey key) {
        try {
            if (!token.verify(new ECDSAVerifier(key))) {
                return null;
            }
            JWTClaimsSet claims = token.getJWTClaimsSet();
            boolean ours =
                    SessionToken.ISSUER.equals(claims.getIssuer())
                            && List.of(SessionToken.AUDIENCE).equals(claims.getAudience())
                            && claims.getExpirationTime() != null
                            && claims.getIssueTime() != null
                            && claims.getJWTID() != null
                            && begun(claims);
            return ours ? read(claims) : null;
        } catch (JOSEException | ParseException | IllegalArgumentException e) {
            return null;
        }
    }

    private boolean begun(JWTClaimsSet claims) {
        return claims.getNotBeforeTime() == null
                || !claims.getNotBeforeTime().toInstant().isAfter(clock.instant().plus(skew));
    }

    private static @Nullable Caller read(JWTClaimsSet claims) throws ParseException {
        String user = claims.getSubject();
        String workspace = claims.getStringClaim(SessionToken.WORKSPACE);
        String session = claims.getStringClaim(SessionToken.SESSION);
        String role = claims.getStringClaim(SessionToken.ROLE);
        Long generation = claims.getLongClaim(SessionToken.GENERATION);
        if (user == null || workspace == null || session == null || role == null) {
            return null;
        }
        return new Caller(
                UUID.fromString(user),
                UUID.fromString(workspace),
                UUID.fromString(session),
                Role.of(role),
                claims.getExpirationTime().toInstant(),
                generation == null ? 0 : generation);
    }

    private static ProblemException refused() {
        return Problem.of(ProblemCode.SIGNED_OUT).exception();
    }
}
