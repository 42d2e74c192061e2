package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Mono;

/** What can be asked, and what it is called in the audit when it is refused. */
@Configuration(proxyBeanMethods = false)
class AuthRoutes {

    /** Refusals that are worth remembering; bad input isn't. */
    private static final Set<ProblemCode> REFUSALS =
            EnumSet.of(
                    ProblemCode.BAD_CREDENTIALS,
                    ProblemCode.FORBIDDEN,
                    ProblemCode.EMAIL_TAKEN,
                    ProblemCode.LAST_OWNER,
                    ProblemCode.ALREADY_MEMBER,
                    ProblemCode.INVITATION_SPENT,
                    ProblemCode.TOO_MANY);

    private final Audit audit;

    AuthRoutes(Audit audit) {
        this.audit = audit;
    }

    private record Route(HttpMethod method, String path, HandlerFunction<ServerResponse> handler) {}

    @Bean
    RouterFunction<ServerResponse> routes(SessionHandlers session, WorkspaceHandlers workspace) {
        return all(
                List.of(
                        post("/api/auth/signup", audited("sign_up_refused", session::signUp)),
                        post("/api/auth/login", session::signIn),
                        post("/api/auth/refresh", session::refresh),
                        post("/api/auth/logout", session::signOut),
                        get("/api/auth/me", session::me),
                        get("/api/auth/sessions", session::list),
                        delete("/api/auth/sessions/{id}", audited("end_refused", session::end)),
                        put("/api/auth/password", audited("password_refused", session::password)),
                        post("/api/auth/invitations", audited("invite_refused", workspace::invite)),
                        get("/api/auth/invitations", workspace::invitations),
                        get("/api/auth/invitations/preview", workspace::preview),
                        delete(
                                "/api/auth/invitations/{id}",
                                audited("withdrawal_refused", workspace::withdraw)),
                        post(
                                "/api/auth/invitations/{id}/resend",
                                audited("resend_refused", workspace::resend)),
                        get("/api/auth/members", workspace::members),
                        put(
                                "/api/auth/members/{id}",
                                audited("role_refused", workspace::changeRole)),
                        delete(
                                "/api/auth/members/{id}",
                                audited("removal_refused", workspace::remove)),
                        post("/api/devices/{id}/wipe", audited("wipe_refused", workspace::wipe)),
                        get("/.well-known/jwks.json", session::keys)));
    }

    /**
     * Path by path, in their order; after a path's methods whatever method is left: 405, with those
     * that there are.
     */
    private static RouterFunction<ServerResponse> all(List<Route> routes) {
        RouterFunctions.Builder builder = RouterFunctions.route();
        for (String path : routes.stream().map(Route::path).distinct().toList()) {
            List<Route> own = routes.stream().filter(each -> each.path().equals(path)).toList();
            for (Route route : own) {
                builder.route(
                        RequestPredicates.methods(methods(route).toArray(HttpMethod[]::new))
                                .and(RequestPredicates.path(path)),
                        route.handler());
            }
            List<HttpMethod> methods = own.stream().flatMap(AuthRoutes::methods).toList();
            builder.route(
                    RequestPredicates.path(path),
                    request ->
                            Mono.error(new MethodNotAllowedException(request.method(), methods)));
        }
        return builder.build();
    }

    /** What can be read can be asked for without its body (RFC 9110, section 9.3.2). */
    private static Stream<HttpMethod> methods(Route route) {
        return route.method().equals(HttpMethod.GET)
                ? Stream.of(HttpMethod.GET, HttpMethod.HEAD)
                : Stream.of(route.method());
    }

    private HandlerFunction<ServerResponse> audited(
            String event, HandlerFunction<ServerResponse> handler) {
        return request ->
                handler.handle(request)
                        .onErrorResume(ProblemException.class, e -> refused(event, e, request));
    }

    private Mono<ServerResponse> refused(String event, ProblemException e, ServerRequest request) {
        if (!REFUSALS.contains(e.problem().code())) {
            return Mono.error(e);
        }
        Caller caller = (Caller) request.attributes().get(Caller.ATTRIBUTE);
        return audit.refused(
                        event,
                        Audit.Who.of(caller),
                        Browser.of(request),
                        Stream.concat(
                                        Stream.of(e.problem().code().code()),
                                        request.pathVariables().values().stream())
                                .collect(java.util.stream.Collectors.joining(" ")))
                .then(Mono.error(e));
    }

    private static Route get(String path, HandlerFunction<ServerResponse> handler) {
        return new Route(HttpMethod.GET, path, handler);
    }

    private static Route post(String path, HandlerFunction<ServerResponse> handler) {
        return new Route(HttpMethod.POST, path, handler);
    }

    private static Route put(String path, HandlerFunction<ServerResponse> handler) {
        return new Route(HttpMethod.PUT, path, handler);
    }

    private static Route delete(String path, HandlerFunction<ServerResponse> handler) {
        return new Route(HttpMethod.DELETE, path, handler);
    }

    /** Whom the filter let in. */
    static Caller caller(ServerRequest request) {
        return (Caller)
                request.attribute(Caller.ATTRIBUTE)
                        .orElseThrow(() -> Problem.of(ProblemCode.SIGNED_OUT).exception());
    }

    static UUID id(ServerRequest request) {
        try {
            return UUID.fromString(request.pathVariable("id"));
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemCode.MALFORMED, "The id is not a UUID").exception();
        }
    }

    /** An answer about a person: nobody else keeps it. */
    static Mono<ServerResponse> answer(int status, Map<String, Object> json) {
        return ServerResponse.status(status).header("Cache-Control", "no-store").bodyValue(json);
    }

    static Mono<ServerResponse> nothing() {
        return ServerResponse.noContent().header("Cache-Control", "no-store").build();
    }
}
