package com.smarterp.kernel.problems;

/** Every error that can be answered, with its HTTP status and its fixed title. */
public enum ProblemCode {
    MALFORMED(400, "The request is not well-formed"),
    SIGNED_OUT(401, "Not signed in"),
    BAD_CREDENTIALS(401, "Address or password is wrong"),
    SESSION_ENDED(401, "The session has ended"),
    FORBIDDEN(403, "Not allowed"),
    CROSS_SITE(403, "Requests from another site are refused"),
    NO_WORKSPACE(403, "Not a member of any workspace"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    CONFLICT(409, "Others changed the same meanwhile"),
    ALREADY_EXISTS(409, "There is already a document with this id"),
    EMAIL_TAKEN(409, "There is already an account with this address"),
    LAST_OWNER(409, "The last owner can't go"),
    REFETCH(410, "Start again from 0"),
    INVITATION_SPENT(410, "The invitation is used or has expired"),
    TOO_LARGE(413, "Too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_TYPE(415, "Unsupported content type"),
    INVALID(422, "Some values are not valid"),
    KEY_REUSED(422, "The idempotency key was used for another request"),
    NOT_TRIED(424, "An earlier mutation of this document failed"),
    TOO_MANY(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The header is too large"),
    INTERNAL(500, "Something went wrong on the server"),
    UNAVAILABLE(503, "Out of reach for the moment");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The code as it stands in the answer: {@code signed_out}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
