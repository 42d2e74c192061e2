package com.smarterp.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.smarterp.kernel.identity.SessionToken;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signs session tokens in the form that {@link SessionToken} fixes. */
@Component
final class AccessToken {

    private static final JOSEObjectType TYPE = new JOSEObjectType(SessionToken.TYPE);

    private final AuthSettings settings;

    AccessToken(AuthSettings settings) {
        this.settings = settings;
    }

    record Signed(String jwt, Instant expiresAt) {}

    /**
     * @param generation of the session's refresh token that comes with it
     */
    Signed sign(User user, UUID session, long generation, SigningKeys.Signer signer) {
        Instant issued = signer.now().truncatedTo(ChronoUnit.SECONDS);
        Instant expires = issued.plus(settings.session().access());
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(TYPE)
                                .keyID(signer.pair().getKeyID())
                                .build(),
                        new JWTClaimsSet.Builder()
                                .issuer(SessionToken.ISSUER)
                                .audience(SessionToken.AUDIENCE)
                                .subject(user.id().toString())
                                .claim(SessionToken.WORKSPACE, user.workspace().toString())
                                .claim(SessionToken.SESSION, session.toString())
                                .claim(SessionToken.GENERATION, generation)
                                .claim(SessionToken.ROLE, user.role().word())
                                .issueTime(Date.from(issued))
                                .expirationTime(Date.from(expires))
                                .jwtID(UUID.randomUUID().toString())
                                .build());
        try {
            token.sign(new ECDSASigner(signer.pair()));
        } catch (JOSEException e) {
            throw new IllegalStateException("a session token can't be signed", e);
        }
        return new Signed(token.serialize(), expires);
    }
}
