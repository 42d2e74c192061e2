package com.smarterp.kernel.requests;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses two lines of a header that has one value (RFC 9110, section 5.3): one part would read the
 * first, and another the second.
 */
final class SingleHeaders implements WebFilter, Ordered {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 12;

    private static final List<String> NAMES =
            List.of(
                    "Idempotency-Key",
                    "If-Match",
                    "Last-Event-ID",
                    "Invitation",
                    HttpHeaders.AUTHORIZATION,
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.ORIGIN,
                    "Sec-Fetch-Site");

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        for (String name : NAMES) {
            if (headers.getOrEmpty(name).size() > 1) {
                return Mono.error(
                        Problem.of(ProblemCode.MALFORMED, name + " comes twice").exception());
            }
        }
        return chain.filter(exchange);
    }
}
