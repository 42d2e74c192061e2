package com.smarterp.gateway.health;

import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** {@code /actuator/health/liveness} and {@code /readiness}, on every port of this process. */
final class HealthRoutes implements WebFilter, Ordered {

    private static final String LIVENESS = "/actuator/health/liveness";
    private static final String READINESS = "/actuator/health/readiness";

    private final Readiness readiness;

    HealthRoutes(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 15;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpMethod method = exchange.getRequest().getMethod();
        if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
            return chain.filter(exchange);
        }
        return switch (exchange.getRequest().getURI().getRawPath()) {
            case LIVENESS -> answer(exchange.getResponse(), true);
            case READINESS -> answer(exchange.getResponse(), readiness.isReady());
            default -> chain.filter(exchange);
        };
    }

    private static Mono<Void> answer(ServerHttpResponse response, boolean up) {
        String body = up ? "{\"status\":\"UP\"}" : "{\"status\":\"OUT_OF_SERVICE\"}";
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        response.setStatusCode(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setCacheControl("no-store");
        headers.setContentLength(bytes.length);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }
}
