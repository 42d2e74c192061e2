package com.smarterp.kernel.problems;

import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses writes with {@code If-None-Match}. Whoever sends it wants nothing to be overwritten (RFC
 * 9110, section 13.1.2); no write here heeds it, and passing over it would overwrite.
 */
final class NoneMatchFilter implements WebFilter, Ordered {

    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Once it is known who asks. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 200;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean refused =
                !READS.contains(exchange.getRequest().getMethod())
                        && exchange.getRequest()
                                .getHeaders()
                                .containsHeader(HttpHeaders.IF_NONE_MATCH);
        return refused
                ? Mono.error(
                        Problem.of(ProblemCode.MALFORMED, "If-None-Match is for reading")
                                .exception())
                : chain.filter(exchange);
    }
}
