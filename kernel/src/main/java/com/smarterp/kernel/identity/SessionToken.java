package com.smarterp.kernel.identity;

/**
 * The session token's form: a JWT (RFC 7519), signed ES256 (RFC 7518), with these names and values.
 * Only auth-service signs one; every process verifies it for itself.
 */
public final class SessionToken {

    public static final String ISSUER = "smarterp-auth";
    public static final String AUDIENCE = "smarterp";

    /** Header {@code typ}: nothing else that is signed with the same keys passes for a session. */
    public static final String TYPE = "JWT";

    /** Claim: the workspace's id. The person's id is {@code sub}. */
    public static final String WORKSPACE = "ws";

    /** Claim: the session's id, by which it is revoked. */
    public static final String SESSION = "sid";

    /** Claim: the generation of the session, which rises with each refresh. */
    public static final String GENERATION = "gen";

    /** Claim: {@link Role#word()}. */
    public static final String ROLE = "role";

    /** Characters. A cookie that a browser keeps is at most 4 KB. */
    public static final int MAX_LENGTH = 4096;

    private SessionToken() {}
}
