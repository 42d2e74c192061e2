package com.smarterp.kernel.problems;

import java.util.Locale;
import java.util.Set;

/**
 * Every error that can be answered: HTTP status, fixed title, cause and cure. The one list behind
 * {@code /problems/<code>}, {@code docs/protocol/errors.md} and the OpenAPI document.
 */
public enum ProblemCode {
    MALFORMED(
            400,
            "The request is not well-formed",
            "No JSON, no UTF-8, a member twice, a parameter that isn't known, a parameter or header that comes twice or can't be read, such a path",
            "Mend the client; the same request will never do"),
    SIGNED_OUT(
            401,
            "Not signed in",
            "No access cookie, or one that is expired, revoked or not ours",
            "Refresh once, then again"),
    BAD_CREDENTIALS(
            401,
            "Address or password is wrong",
            "Address or password is wrong; 403: the current password, when it is to be changed",
            "Ask again"),
    SESSION_ENDED(
            401,
            "The session has ended",
            "At refresh: the session is over or revoked, or an old token was shown",
            "Sign in; keep what is unsent"),
    FORBIDDEN(
            403,
            "Not allowed",
            "The rules of the collection; a call that the caller's role may not make; an invitation for another address",
            "Don't repeat"),
    CROSS_SITE(
            403,
            "Requests from another site are refused",
            "Another site made the browser ask",
            "Ask from our own origin"),
    NO_WORKSPACE(
            403,
            "Not a member of any workspace",
            "Right password, but no member of any workspace any more",
            "Be invited again"),
    OVER_QUOTA(
            403,
            "The quota is used up",
            "The collection holds as many documents, or as many bytes of a workspace, as it may",
            "Hold what is unsent and say so; delete, or have the quota raised; then the same again, with the same key"),
    NOT_FOUND(
            404,
            "Not found",
            "Not there, deleted, or another workspace's; no such path",
            "Drop it from what is held"),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "The path doesn't have this method (Allow says which); in a batch: the collection doesn't have this op",
            "Mend the client"),
    TIMED_OUT(
            408,
            "The request came too slowly",
            "The body broke off, or came slower than is waited for",
            "The same again, with the same key"),
    CONFLICT(
            409,
            "Others changed the same meanwhile",
            "Others changed the same field, or the document itself, since the edit's base",
            "A person decides; a new mutation"),
    ALREADY_EXISTS(
            409,
            "There is already a document with this id",
            "A creation of an id that is there",
            "Read it; edit instead"),
    EMAIL_TAKEN(
            409,
            "There is already an account with this address",
            "Sign-up with an address that has an account; invited again, with another password",
            "Log in; give the account's password"),
    LAST_OWNER(
            409,
            "The last owner can't go",
            "The workspace would be left without an owner",
            "Make another owner first"),
    ALREADY_MEMBER(
            409,
            "They are in this workspace already",
            "An invitation for the address of a present member",
            "Change their role, if that was wanted"),
    IS_MEMBER(
            409,
            "The record is a present member's",
            "Deleting or erasing the employee record of somebody who is a member",
            "Remove the member first"),
    REFETCH(
            410,
            "Start again from 0",
            "Since ahead of the server, or another epoch",
            "Discard what is held, read from 0"),
    INVITATION_SPENT(
            410,
            "The invitation is used or has expired",
            "The token was used, withdrawn, replaced or has expired, isn't known, or who made it may not invite any more",
            "Be invited again"),
    LINK_SPENT(
            410,
            "The link is used or has expired",
            "The token of a mailed link was used, has expired, or isn't known",
            "Have another one mailed"),
    TOO_LARGE(
            413,
            "Too large",
            "A document or the fields of an edit above 64 KiB, a body above 1 MiB, a batch above 500",
            "Split; shorten"),
    URI_TOO_LONG(414, "The address is too long", "URL above 4 KiB", "Shorten"),
    UNSUPPORTED_TYPE(
            415,
            "Unsupported content type",
            "Not application/json in UTF-8, or an encoded body",
            "Mend the client"),
    INVALID(
            422,
            "Some values are not valid",
            "Values that don't fit; errors names each field",
            "Correct them; a new mutation"),
    KEY_REUSED(
            422,
            "The idempotency key was used for another request",
            "The key was used for another request",
            "A new key"),
    NOT_TRIED(
            424,
            "An earlier mutation of this document failed",
            "In a batch: an earlier mutation of this document failed",
            "Settle that one, then the same again"),
    TOO_MANY(
            429,
            "Too many requests",
            "Too many failed logins, sign-ups from one address, open streams of one user, or more mutations of a user or workspace than their rate",
            "Wait Retry-After"),
    HEADERS_TOO_LARGE(431, "The header is too large", "Header above 8 KiB", "Shorten"),
    INTERNAL(
            500,
            "Something went wrong on the server",
            "A bug of ours; it is logged with the trace",
            "The same again later, with the same key"),
    UNAVAILABLE(
            503,
            "Out of reach for the moment",
            "A part is out of reach, or full",
            "Wait Retry-After, then the same again, with the same key");

    private final int status;
    private final String title;
    private final String cause;
    private final String cure;

    ProblemCode(int status, String title, String cause, String cure) {
        this.status = status;
        this.title = title;
        this.cause = cause;
        this.cure = cure;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** When it is answered. */
    public String cause() {
        return cause;
    }

    /** What a client does then. */
    public String cure() {
        return cure;
    }

    /** All statuses with which it is answered. */
    public Set<Integer> statuses() {
        return this == BAD_CREDENTIALS ? Set.of(status, 403) : Set.of(status);
    }

    /** The code as it stands in the answer: {@code signed_out}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
