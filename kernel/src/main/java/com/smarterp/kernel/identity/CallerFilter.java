package com.smarterp.kernel.identity;

import com.smarterp.kernel.observability.LogContext;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A service's own door: without a good {@code Authorization: Bearer} token nobody comes in, but for
 * health and the paths that settings leave open. The caller lies then under {@link
 * Caller#ATTRIBUTE}.
 */
public final class CallerFilter implements WebFilter, Ordered {

    private static final Set<String> HEALTH =
            Set.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

    private static final String SCHEME = "Bearer ";

    private final TokenVerifier verifier;
    private final Set<String> open;
    private final ApplicationContext own;

    CallerFilter(TokenVerifier verifier, List<String> openPaths, ApplicationContext own) {
        this.verifier = verifier;
        this.open =
                Stream.concat(HEALTH.stream(), openPaths.stream())
                        .collect(Collectors.toUnmodifiableSet());
        this.own = own;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 100;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (isManagement(exchange)
                // Does nothing but tell what methods there are.
                || HttpMethod.OPTIONS.equals(exchange.getRequest().getMethod())
                || open.contains(exchange.getRequest().getPath().value())) {
            return chain.filter(exchange);
        }
        String token = token(exchange.getRequest().getHeaders());
        if (token == null) {
            return Mono.error(Problem.of(ProblemCode.SIGNED_OUT).exception());
        }
        return verifier.verify(token)
                .flatMap(
                        caller -> {
                            exchange.getAttributes().put(Caller.ATTRIBUTE, caller);
                            LogContext.caller(exchange, caller.user(), caller.workspace());
                            return chain.filter(exchange);
                        });
    }

    /** The management port is a context of its own that finds this filter in its parent. */
    private boolean isManagement(ServerWebExchange exchange) {
        ApplicationContext context = exchange.getApplicationContext();
        return context != null && own.equals(context.getParent());
    }

    /** Null unless there is exactly one: of two, others might read the other. */
    private static @Nullable String token(HttpHeaders headers) {
        List<String> values = headers.getOrEmpty(HttpHeaders.AUTHORIZATION);
        if (values.size() != 1) {
            return null;
        }
        String value = values.get(0);
        return value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? value.substring(SCHEME.length()).strip()
                : null;
    }
}
