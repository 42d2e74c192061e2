package com.smarterp.auth;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Requests about a workspace and who is in it. */
@Component
final class WorkspaceHandlers {

    private static final String INVITATION = "Invitation";

    private final AuthSettings settings;
    private final Invitations invitations;
    private final Members members;
    private final ChangeRole roles;
    private final RemoveMember removal;
    private final WipeDevice devices;
    private final LoginLimits limits;
    private final Origin origin;

    WorkspaceHandlers(
            AuthSettings settings,
            Invitations invitations,
            Members members,
            ChangeRole roles,
            RemoveMember removal,
            WipeDevice devices,
            LoginLimits limits,
            Origin origin) {
        this.settings = settings;
        this.invitations = invitations;
        this.members = members;
        this.roles = roles;
        this.removal = removal;
        this.devices = devices;
        this.limits = limits;
        this.origin = origin;
    }

    Mono<ServerResponse> invite(ServerRequest request) {
        return Form.read(request, settings.bodyBytes(), Invitations.FIELDS)
                .flatMap(
                        form ->
                                invitations.invite(
                                        form,
                                        AuthRoutes.caller(request),
                                        origin.of(request),
                                        Browser.of(request)))
                .flatMap(invitation -> AuthRoutes.answer(201, invitation));
    }

    Mono<ServerResponse> invitations(ServerRequest request) {
        return invitations
                .list(AuthRoutes.caller(request))
                .flatMap(items -> AuthRoutes.answer(200, Json.object("items", items)));
    }

    Mono<ServerResponse> withdraw(ServerRequest request) {
        return invitations
                .withdraw(AuthRoutes.caller(request), AuthRoutes.id(request), Browser.of(request))
                .then(Mono.defer(AuthRoutes::nothing));
    }

    Mono<ServerResponse> resend(ServerRequest request) {
        return invitations
                .resend(
                        AuthRoutes.caller(request),
                        AuthRoutes.id(request),
                        origin.of(request),
                        Browser.of(request))
                .flatMap(invitation -> AuthRoutes.answer(200, invitation));
    }

    /** For whoever holds the token. It comes in a header: addresses get logged and kept. */
    Mono<ServerResponse> preview(ServerRequest request) {
        List<String> tokens = request.headers().header(INVITATION);
        if (tokens.size() != 1) {
            return Mono.error(
                    Problem.of(ProblemCode.MALFORMED, "The header Invitation is needed once")
                            .exception());
        }
        return limits.reserve(limits.ofPreview(Browser.of(request)))
                .then(Mono.defer(() -> invitations.open(tokens.getFirst())))
                .flatMap(
                        open ->
                                AuthRoutes.answer(
                                        200,
                                        Json.object(
                                                "email", open.email(),
                                                "workspace", open.workspaceName(),
                                                "by", open.by(),
                                                "role", open.role().word())));
    }

    Mono<ServerResponse> members(ServerRequest request) {
        return members.list(AuthRoutes.caller(request))
                .flatMap(items -> AuthRoutes.answer(200, Json.object("items", items)));
    }

    Mono<ServerResponse> changeRole(ServerRequest request) {
        return Form.read(request, settings.bodyBytes(), ChangeRole.FIELDS)
                .flatMap(
                        form ->
                                roles.change(
                                        form,
                                        AuthRoutes.caller(request),
                                        AuthRoutes.id(request),
                                        Browser.of(request)))
                .flatMap(user -> AuthRoutes.answer(200, Json.object("user", user.json())));
    }

    /** Who goes keeps their cookies: with them the device hears that it is to be wiped. */
    Mono<ServerResponse> remove(ServerRequest request) {
        return removal.remove(
                        AuthRoutes.caller(request), AuthRoutes.id(request), Browser.of(request))
                .then(Mono.defer(AuthRoutes::nothing));
    }

    Mono<ServerResponse> wipe(ServerRequest request) {
        return devices.wipe(AuthRoutes.caller(request), AuthRoutes.id(request), Browser.of(request))
                .then(
                        Mono.defer(
                                () ->
                                        ServerResponse.accepted()
                                                .header("Cache-Control", "no-store")
                                                .build()));
    }
}
