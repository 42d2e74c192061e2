package com.smarterp.gateway.edge;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Refuses requests that could mean one thing here and another behind. */
final class RequestShape implements WebFilter, Ordered {

    private static final Set<HttpMethod> METHODS =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE);

    /** Empty and dot segments, parameters, backslashes, and all of these encoded. */
    private static final Pattern TRICK =
            Pattern.compile("//|/\\.{1,2}(/|$)|[;\\\\]|%(2e|2f|5c|25|3b|0|1|7f)");

    private final long maxUri;

    RequestShape(long maxUri) {
        this.maxUri = maxUri;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!METHODS.contains(request.getMethod())) {
            return Mono.error(new MethodNotAllowedException(request.getMethod(), METHODS));
        }
        String path = request.getURI().getRawPath();
        String query = request.getURI().getRawQuery();
        if (path.length() + (query == null ? 0 : query.length() + 1) > maxUri) {
            return Mono.error(Problem.of(ProblemCode.URI_TOO_LONG).exception());
        }
        if (!path.startsWith("/") || TRICK.matcher(path.toLowerCase(Locale.ROOT)).find()) {
            return Mono.error(Problem.of(ProblemCode.MALFORMED, "unclear path").exception());
        }
        if (query != null && !isClear(request.getURI())) {
            return Mono.error(Problem.of(ProblemCode.MALFORMED, "unclear query").exception());
        }
        return chain.filter(exchange);
    }

    /** Whether routing can pass the query on as it is; what it can't, it fails on. */
    private static boolean isClear(URI uri) {
        try {
            UriComponentsBuilder.fromUri(uri).build(true);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
