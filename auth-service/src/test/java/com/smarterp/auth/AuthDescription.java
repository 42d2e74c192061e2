package com.smarterp.auth;

import com.smarterp.kernel.description.Json;
import com.smarterp.kernel.description.Operation;
import com.smarterp.kernel.description.Part;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** This service's requests in the OpenAPI document. */
final class AuthDescription {

    private static final String JSON = "application/json";
    private static final String ACCOUNT = "account";
    private static final String WORKSPACE = "workspace";

    private final Part part =
            Part.openApi(
                    Map.of(
                            ACCOUNT, "One's own account, sessions and devices.",
                            WORKSPACE, "Who is in the workspace."));

    private AuthDescription() {}

    static Part openApi() {
        AuthDescription description = new AuthDescription();
        description.schemas();
        description.entering();
        description.sessions();
        description.invitations();
        description.workspace();
        return description.part;
    }

    private void schemas() {
        part.schema(
                "User",
                Json.object(
                        "id", Json.uuid(),
                        "email", Json.text(320),
                        "emailVerified", Json.of("{\"type\":\"boolean\"}"),
                        "name", Json.text(1000),
                        "role", role(),
                        "locale", Json.orNull(Json.text(35)),
                        "timeZone", Json.orNull(Json.text(64)),
                        "workspace",
                                Json.object(
                                        "id", Json.uuid(),
                                        "name", Json.text(1100),
                                        "currency", Json.orNull(Json.text(3)),
                                        "timeZone", Json.orNull(Json.text(64)),
                                        "locale", Json.orNull(Json.text(35)))));
        part.schema("SignedIn", Json.object("user", Json.schema("User"), "expiresAt", Json.time()));
    }

    private Operation of(String tag, String method, String path, String summary) {
        return Operation.of(part, tag, method, path, summary);
    }

    private void entering() {
        of(ACCOUNT, "POST", "/api/auth/signup", "Sign up")
                .describe(
                        "Makes an account, and its own workspace unless it is invited. Who was removed from a workspace and is invited again gives the password of their account.")
                .body(
                        closed(
                                Json.object(
                                        "email", Json.text(320),
                                        "password", password(),
                                        "name", Json.text(1000),
                                        "workspace?", Json.orNull(Json.text(1000)),
                                        "invitation?", Json.orNull(Json.text(1000)))))
                .answers(201, "Signed in", JSON, Json.schema("SignedIn"), "Set-Cookie")
                .problem(ProblemCode.EMAIL_TAKEN)
                .problem(ProblemCode.FORBIDDEN)
                .problem(ProblemCode.INVITATION_SPENT)
                .problem(ProblemCode.TOO_MANY)
                .add();
        of(ACCOUNT, "POST", "/api/auth/login", "Sign in")
                .body(
                        closed(
                                Json.object(
                                        "email", Json.of("{\"type\":\"string\"}"),
                                        "password", Json.of("{\"type\":\"string\"}"))))
                .answers(200, "Signed in", JSON, Json.schema("SignedIn"), "Set-Cookie")
                .describe(
                        "403 no_workspace has wipe: true: who was removed erases what their device holds.")
                .problem(ProblemCode.BAD_CREDENTIALS)
                .problem(ProblemCode.NO_WORKSPACE)
                .problem(ProblemCode.TOO_MANY)
                .add();
        of(ACCOUNT, "POST", "/api/auth/refresh", "New cookies for the session")
                .describe(
                        "401 session_ended has wipe: true where a removal or a wipe ended the session: the device erases what it holds, what is unsent too.")
                .security("refresh")
                .answers(200, "Signed in", JSON, Json.schema("SignedIn"), "Set-Cookie")
                .problem(ProblemCode.SESSION_ENDED)
                .problem(ProblemCode.MALFORMED)
                .problem(ProblemCode.TOO_MANY)
                .add();
        of(ACCOUNT, "POST", "/api/auth/logout", "Sign out")
                .answers(204, "Signed out, or was already", "Set-Cookie", "Clear-Site-Data")
                .add();
        of(ACCOUNT, "GET", "/.well-known/jwks.json", "The public keys of access tokens")
                .answers(
                        200,
                        "A JWK set (RFC 7517)",
                        JSON,
                        Json.object(
                                "keys",
                                Json.list(
                                        Json.object(
                                                        "kty",
                                                        Json.of("{\"const\":\"EC\"}"),
                                                        "kid",
                                                        Json.of("{\"type\":\"string\"}"))
                                                .put("additionalProperties", true))),
                        "Cache-Control")
                .add();
    }

    private void sessions() {
        of(ACCOUNT, "GET", "/api/auth/me", "Who is asking")
                .signedIn()
                .answers(
                        200,
                        "The user as they are now",
                        JSON,
                        Json.object(
                                "user", Json.schema("User"),
                                "session", Json.uuid(),
                                "expiresAt", Json.time()),
                        "Cache-Control")
                .add();
        of(ACCOUNT, "GET", "/api/auth/sessions", "Where one is signed in")
                .signedIn()
                .answers(
                        200,
                        "Living sessions",
                        JSON,
                        Json.object(
                                "items",
                                Json.list(
                                        Json.object(
                                                "id", Json.uuid(),
                                                "device", Json.of("{\"type\":\"string\"}"),
                                                "createdAt", Json.time(),
                                                "lastSeenAt", Json.time(),
                                                "current", Json.of("{\"type\":\"boolean\"}")))),
                        "Cache-Control")
                .add();
        of(ACCOUNT, "DELETE", "/api/auth/sessions/{id}", "Sign a device out")
                .signedIn()
                .answers(204, "It is signed out within 2 s, its stream ends")
                .problem(ProblemCode.NOT_FOUND)
                .add();
        of(ACCOUNT, "PUT", "/api/auth/password", "Change the password")
                .signedIn()
                .body(
                        closed(
                                Json.object(
                                        "current", Json.of("{\"type\":\"string\"}"),
                                        "next", password())))
                .answers(204, "Changed; other sessions are revoked")
                .problem(403, ProblemCode.BAD_CREDENTIALS)
                .problem(ProblemCode.TOO_MANY)
                .add();
    }

    private void invitations() {
        of(WORKSPACE, "POST", "/api/auth/invitations", "Invite somebody (owners, managers)")
                .describe("A manager invites members and viewers.")
                .signedIn()
                .body(
                        closed(
                                Json.object(
                                        "email", Json.text(320),
                                        "role?", Json.orNull(role()),
                                        "employeeId?", Json.orNull(Json.uuid()))))
                .answers(
                        201,
                        "For that address only, once, for 7 days",
                        JSON,
                        invitation(),
                        "Cache-Control")
                .problem(ProblemCode.FORBIDDEN)
                .problem(ProblemCode.ALREADY_MEMBER)
                .problem(ProblemCode.TOO_MANY)
                .add();
        of(WORKSPACE, "GET", "/api/auth/invitations", "Open invitations, the newest first")
                .describe("Those that the caller could have made.")
                .signedIn()
                .answers(
                        200,
                        "Open invitations",
                        JSON,
                        Json.object(
                                "items",
                                Json.list(
                                        Json.object(
                                                "id", Json.uuid(),
                                                "email", Json.text(320),
                                                "role", role(),
                                                "by", Json.uuid(),
                                                "createdAt", Json.time(),
                                                "expiresAt", Json.time()))),
                        "Cache-Control")
                .problem(ProblemCode.FORBIDDEN)
                .add();
        of(WORKSPACE, "DELETE", "/api/auth/invitations/{id}", "Withdraw an invitation")
                .signedIn()
                .answers(204, "It is spent")
                .problem(ProblemCode.FORBIDDEN)
                .problem(ProblemCode.NOT_FOUND)
                .add();
        of(WORKSPACE, "POST", "/api/auth/invitations/{id}/resend", "Make a new token")
                .signedIn()
                .answers(
                        200,
                        "As at first; the token before is spent",
                        JSON,
                        invitation(),
                        "Cache-Control")
                .problem(ProblemCode.FORBIDDEN)
                .problem(ProblemCode.NOT_FOUND)
                .problem(ProblemCode.ALREADY_MEMBER)
                .add();
        of(WORKSPACE, "GET", "/api/auth/invitations/preview", "What an invitation is to")
                .parameter("header", "Invitation", Json.of("{\"type\":\"string\"}"))
                .answers(
                        200,
                        "It is open",
                        JSON,
                        Json.object(
                                "email", Json.text(320),
                                "workspace", Json.text(1100),
                                "by", Json.text(1000),
                                "role", role()),
                        "Cache-Control")
                .problem(ProblemCode.INVITATION_SPENT)
                .problem(ProblemCode.TOO_MANY)
                .add();
    }

    private static ObjectNode invitation() {
        return Json.object(
                "id", Json.uuid(),
                "token", Json.of("{\"type\":\"string\"}"),
                "link", Json.of("{\"type\":\"string\",\"format\":\"uri\"}"),
                "expiresAt", Json.time());
    }

    private static ObjectNode role() {
        return Json.words(List.of("viewer", "member", "manager", "owner"));
    }

    private void workspace() {
        of(WORKSPACE, "GET", "/api/auth/members", "Who is in the workspace, who came first first")
                .signedIn()
                .answers(
                        200,
                        "Members",
                        JSON,
                        Json.object(
                                "items",
                                Json.list(
                                        Json.object(
                                                "user", Json.schema("User"),
                                                "joinedAt", Json.time()))),
                        "Cache-Control")
                .add();
        of(WORKSPACE, "PUT", "/api/auth/members/{id}", "Change a member's role (owners)")
                .describe(
                        "Within 2 s access tokens made before end with 401 signed_out, and streams with bye expired; the sessions go on.")
                .signedIn()
                .body(closed(Json.object("role", role())))
                .answers(
                        200,
                        "The member as they are now",
                        JSON,
                        Json.object("user", Json.schema("User")),
                        "Cache-Control")
                .problem(ProblemCode.FORBIDDEN)
                .problem(ProblemCode.LAST_OWNER)
                .problem(ProblemCode.NOT_FOUND)
                .add();
        of(WORKSPACE, "DELETE", "/api/auth/members/{id}", "Remove a member (owners), or go")
                .signedIn()
                .answers(
                        204,
                        "Their sessions end within 2 s and their devices erase themselves; what they wrote stays")
                .problem(ProblemCode.FORBIDDEN)
                .problem(ProblemCode.LAST_OWNER)
                .problem(ProblemCode.NOT_FOUND)
                .add();
        of(ACCOUNT, "POST", "/api/devices/{id}/wipe", "Have a device erase what it holds")
                .describe(
                        "One's own, by its session's id; an owner's: any of the workspace. The session ends within 2 s, and the answer to the device's next refresh has wipe: true.")
                .signedIn()
                .answers(202, "It is told as soon as it comes", "Cache-Control")
                .problem(ProblemCode.FORBIDDEN)
                .problem(ProblemCode.NOT_FOUND)
                .add();
    }

    private static ObjectNode password() {
        return Json.of(
                "{\"type\":\"string\",\"minLength\":%d,\"maxLength\":%d}",
                PasswordRules.MIN, PasswordRules.MAX);
    }

    private static ObjectNode closed(ObjectNode schema) {
        return schema.put("additionalProperties", false);
    }
}
