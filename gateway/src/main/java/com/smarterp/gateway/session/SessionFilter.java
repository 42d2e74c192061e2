package com.smarterp.gateway.session;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.RequestCookies;
import com.smarterp.kernel.identity.TokenVerifier;
import com.smarterp.kernel.observability.LogContext;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Nobody comes into {@code /api} without a good access cookie, but to sign up, in, out, to refresh
 * or to look at an invitation. Afterwards the caller lies under {@link Caller#ATTRIBUTE}, and the
 * token itself under {@link #TOKEN}: services verify it again.
 */
public final class SessionFilter implements WebFilter, Ordered {

    /** Attribute: the verified JWT. */
    public static final String TOKEN = SessionFilter.class.getName() + ".token";

    static final String COOKIE = "__Host-access";

    private static final Set<String> OPEN =
            Set.of("/api/auth/signup", "/api/auth/login", "/api/auth/refresh", "/api/auth/logout");

    private static final String PREVIEW = "/api/auth/invitations/preview";

    private final TokenVerifier verifier;
    private final Revocations revocations;
    private final GenerationReports reports;

    SessionFilter(TokenVerifier verifier, Revocations revocations, GenerationReports reports) {
        this.verifier = verifier;
        this.revocations = revocations;
        this.reports = reports;
    }

    @Override
    public int getOrder() {
        return CrossSiteGuard.ORDER + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getURI().getRawPath();
        boolean api = path.equals("/api") || path.startsWith("/api/");
        if (!api
                // Does nothing but tell what methods there are.
                || HttpMethod.OPTIONS.equals(request.getMethod())
                || isOpen(request.getMethod(), path)) {
            return chain.filter(exchange);
        }
        String token = RequestCookies.only(request.getHeaders(), COOKIE); // of two, none
        if (token == null) {
            return Mono.error(signedOut());
        }
        return verifier.verify(token)
                .flatMap(
                        caller -> {
                            if (revocations.isRevoked(caller.session())
                                    || revocations.isOutdated(caller)) {
                                return Mono.error(signedOut());
                            }
                            reports.letIn(caller, token);
                            exchange.getAttributes().put(Caller.ATTRIBUTE, caller);
                            LogContext.caller(exchange, caller.user(), caller.workspace());
                            exchange.getAttributes().put(TOKEN, token);
                            return chain.filter(exchange);
                        });
    }

    /** What can be asked without a session. */
    private static boolean isOpen(HttpMethod method, String path) {
        return HttpMethod.POST.equals(method)
                ? OPEN.contains(path)
                : PREVIEW.equals(path)
                        && (HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method));
    }

    private static RuntimeException signedOut() {
        return Problem.of(ProblemCode.SIGNED_OUT).exception();
    }
}
