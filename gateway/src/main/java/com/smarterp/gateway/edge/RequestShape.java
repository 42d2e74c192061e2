package com.smarterp.gateway.edge;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
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
                    HttpMethod.DELETE,
                    HttpMethod.OPTIONS);

    /** What makes a question about methods one of another site's scripts (Fetch, CORS protocol). */
    private static final List<String> PREFLIGHT =
            List.of(
                    HttpHeaders.ORIGIN,
                    HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD,
                    HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);

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
        return chain.filter(asked(exchange));
    }

    /**
     * Whoever answers a path knows its methods: OPTIONS is refused there like any other that it
     * doesn't have, and with the same {@code Allow}. So is a method that nobody knows. Neither
     * needs a session, and no site is told that it may do more.
     */
    private static ServerWebExchange asked(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        if (METHODS.contains(method) && !HttpMethod.OPTIONS.equals(method)) {
            return exchange;
        }
        return exchange.mutate()
                .request(
                        request ->
                                request.method(HttpMethod.OPTIONS)
                                        .headers(headers -> PREFLIGHT.forEach(headers::remove)))
                .build();
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
