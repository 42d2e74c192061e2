package com.smarterp.kernel.health;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * {@code GET /actuator/health/liveness} and {@code /readiness}: 200 {@code {"status":"UP"}}, or 503
 * while it starts and stops. Neither asks the database or Kafka: a part that is away makes requests
 * fail with 503, and restarting this process wouldn't bring it back.
 */
final class HealthRoutes implements WebFilter, Ordered {

    private static final int BEFORE_ALL_BUT_ERRORS = Ordered.HIGHEST_PRECEDENCE + 15;

    private final ApplicationAvailability availability;

    HealthRoutes(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @Override
    public int getOrder() {
        return BEFORE_ALL_BUT_ERRORS;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpMethod method = exchange.getRequest().getMethod();
        if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
            return chain.filter(exchange);
        }
        return switch (exchange.getRequest().getPath().value()) {
            case "/actuator/health/liveness" ->
                    answer(
                            exchange.getResponse(),
                            availability.getLivenessState() == LivenessState.CORRECT);
            case "/actuator/health/readiness" ->
                    answer(
                            exchange.getResponse(),
                            availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
            default -> chain.filter(exchange);
        };
    }

    private static Mono<Void> answer(ServerHttpResponse response, boolean up) {
        byte[] body =
                (up ? "{\"status\":\"UP\"}" : "{\"status\":\"OUT_OF_SERVICE\"}")
                        .getBytes(StandardCharsets.US_ASCII);
        response.setStatusCode(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        response.getHeaders().setCacheControl("no-store");
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
