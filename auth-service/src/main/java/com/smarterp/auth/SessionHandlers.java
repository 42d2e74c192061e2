package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import com.smarterp.kernel.text.Timestamp;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Requests about one's own account and sessions. */
@Component
final class SessionHandlers {

    private final AuthSettings settings;
    private final Database database;
    private final SignUp signUp;
    private final SignIn signIn;
    private final RefreshSession refresh;
    private final SignOut signOut;
    private final ChangePassword password;
    private final Sessions sessions;
    private final Members members;
    private final SigningKeys keys;
    private final Cookies cookies;
    private final Audit audit;

    SessionHandlers(
            AuthSettings settings,
            Database database,
            SignUp signUp,
            SignIn signIn,
            RefreshSession refresh,
            SignOut signOut,
            ChangePassword password,
            Sessions sessions,
            Members members,
            SigningKeys keys,
            Cookies cookies,
            Audit audit) {
        this.settings = settings;
        this.database = database;
        this.signUp = signUp;
        this.signIn = signIn;
        this.refresh = refresh;
        this.signOut = signOut;
        this.password = password;
        this.sessions = sessions;
        this.members = members;
        this.keys = keys;
        this.cookies = cookies;
        this.audit = audit;
    }

    Mono<ServerResponse> signUp(ServerRequest request) {
        return Form.read(request, settings.bodyBytes(), SignUp.FIELDS)
                .flatMap(form -> signUp.signUp(form, Browser.of(request)))
                .flatMap(signedIn -> signedIn(201, signedIn));
    }

    Mono<ServerResponse> signIn(ServerRequest request) {
        return Form.read(request, settings.bodyBytes(), SignIn.FIELDS)
                .flatMap(form -> signIn.signIn(form, Browser.of(request)))
                .flatMap(signedIn -> signedIn(200, signedIn));
    }

    /** Only a session that is over clears the cookies; an outage leaves them as they are. */
    Mono<ServerResponse> refresh(ServerRequest request) {
        return refresh.refresh(Browser.of(request))
                .flatMap(signedIn -> signedIn(200, signedIn))
                .doOnError(
                        ProblemException.class,
                        e -> {
                            if (e.problem().code() == ProblemCode.SESSION_ENDED) {
                                clearCookies(request);
                            }
                        });
    }

    Mono<ServerResponse> signOut(ServerRequest request) {
        return signOut.signOut(Browser.of(request))
                .then(
                        Mono.defer(
                                () -> {
                                    clearCookies(request);
                                    return ServerResponse.noContent()
                                            .header("Cache-Control", "no-store")
                                            .header("Clear-Site-Data", "\"cache\"")
                                            .build();
                                }));
    }

    Mono<ServerResponse> me(ServerRequest request) {
        Caller caller = AuthRoutes.caller(request);
        return database.as(scope(caller), members.caller(caller))
                .flatMap(
                        user ->
                                AuthRoutes.answer(
                                        200,
                                        Json.object(
                                                "user", user.json(),
                                                "session", caller.session(),
                                                "expiresAt", Timestamp.text(caller.expiresAt()))));
    }

    Mono<ServerResponse> list(ServerRequest request) {
        Caller caller = AuthRoutes.caller(request);
        return database.as(
                        scope(caller),
                        sessions.live(caller).thenMany(sessions.list(caller)).collectList())
                .flatMap(items -> AuthRoutes.answer(200, Json.object("items", items)));
    }

    Mono<ServerResponse> end(ServerRequest request) {
        Caller caller = AuthRoutes.caller(request);
        UUID id = AuthRoutes.id(request);
        Browser browser = Browser.of(request);
        return database.as(
                        scope(caller),
                        sessions.live(caller)
                                .then(sessions.isOf(caller.user(), id))
                                .filter(own -> own)
                                .switchIfEmpty(
                                        Mono.error(Problem.of(ProblemCode.NOT_FOUND)::exception))
                                .then(sessions.end(caller.user(), id, browser))
                                .flatMap(
                                        ended ->
                                                audit.write(
                                                        "session_ended",
                                                        Audit.Who.of(caller),
                                                        browser,
                                                        "session " + ended.session())))
                .then(
                        Mono.defer(
                                () -> {
                                    if (id.equals(caller.session())) {
                                        clearCookies(request);
                                    }
                                    return AuthRoutes.nothing();
                                }));
    }

    Mono<ServerResponse> password(ServerRequest request) {
        return Form.read(request, settings.bodyBytes(), ChangePassword.FIELDS)
                .flatMap(
                        form ->
                                password.change(
                                        form, AuthRoutes.caller(request), Browser.of(request)))
                .then(Mono.defer(AuthRoutes::nothing));
    }

    Mono<ServerResponse> keys(ServerRequest request) {
        return keys.published()
                .flatMap(
                        set ->
                                ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .cacheControl(
                                                CacheControl.maxAge(settings.keys().maxAge())
                                                        .cachePublic())
                                        .bodyValue(set));
    }

    private Mono<ServerResponse> signedIn(int status, SignedIn signedIn) {
        ServerResponse.BodyBuilder answer =
                ServerResponse.status(status)
                        .header("Cache-Control", "no-store")
                        .header(HttpHeaders.SET_COOKIE, cookies.access(signedIn.access().jwt()))
                        .header(HttpHeaders.SET_COOKIE, cookies.refresh(signedIn.refresh()));
        if (signedIn.device() != null) {
            answer.header(HttpHeaders.SET_COOKIE, cookies.device(signedIn.device()));
        }
        return answer.bodyValue(signedIn.json());
    }

    private static void clearCookies(ServerRequest request) {
        HttpHeaders headers = request.exchange().getResponse().getHeaders();
        headers.add(HttpHeaders.SET_COOKIE, Cookies.noAccess());
        headers.add(HttpHeaders.SET_COOKIE, Cookies.noRefresh());
    }

    private static Scope scope(Caller caller) {
        return Scope.of(caller.user(), caller.workspace());
    }
}
