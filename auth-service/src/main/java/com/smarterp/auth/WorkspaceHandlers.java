package com.smarterp.auth;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Requests about a workspace and who is in it. */
@Component
final class WorkspaceHandlers {

    private final AuthSettings settings;
    private final Invitations invitations;
    private final Members members;
    private final Origin origin;

    WorkspaceHandlers(
            AuthSettings settings, Invitations invitations, Members members, Origin origin) {
        this.settings = settings;
        this.invitations = invitations;
        this.members = members;
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

    Mono<ServerResponse> members(ServerRequest request) {
        return members.list(AuthRoutes.caller(request))
                .flatMap(items -> AuthRoutes.answer(200, Json.object("items", items)));
    }

    Mono<ServerResponse> remove(ServerRequest request) {
        return members.remove(
                        AuthRoutes.caller(request), AuthRoutes.id(request), Browser.of(request))
                .then(Mono.defer(AuthRoutes::nothing));
    }
}
