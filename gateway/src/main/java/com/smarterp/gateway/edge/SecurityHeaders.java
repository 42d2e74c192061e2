package com.smarterp.gateway.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** What every answer says to the browser, whoever made the answer. */
public final class SecurityHeaders implements WebFilter, Ordered {

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(String contentSecurityPolicy) {
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.put("Content-Security-Policy", contentSecurityPolicy);
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
    }

    public void each(BiConsumer<String, String> action) {
        headers.forEach(action);
    }

    Map<String, String> all() {
        return Map.copyOf(headers);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse()
                .beforeCommit(
                        () -> {
                            HttpHeaders out = exchange.getResponse().getHeaders();
                            headers.forEach(out::set);
                            if (isApi(exchange) && out.getCacheControl() == null) {
                                out.setCacheControl("no-store");
                            }
                            return Mono.empty();
                        });
        return chain.filter(exchange);
    }

    private static boolean isApi(ServerWebExchange exchange) {
        return exchange.getRequest().getURI().getRawPath().startsWith("/api");
    }
}
