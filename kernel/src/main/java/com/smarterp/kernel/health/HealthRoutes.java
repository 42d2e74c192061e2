package com.smarterp.kernel.health;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * {@code GET /actuator/health/liveness} and {@code /readiness}: 200 {@code {"status":"UP"}}, or 503
 * where it isn't so. Neither asks the database or Kafka: a part that is away makes requests fail
 * with 503, and restarting this process wouldn't bring it back.
 */
public final class HealthRoutes implements WebFilter, Ordered {

    private static final int BEFORE_ALL_BUT_ERRORS = Ordered.HIGHEST_PRECEDENCE + 15;

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final BooleanSupplier live;
    private final BooleanSupplier ready;

    public HealthRoutes(BooleanSupplier live, BooleanSupplier ready) {
        this.live = live;
        this.ready = ready;
    }

    @Override
    public int getOrder() {
        return BEFORE_ALL_BUT_ERRORS;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        BooleanSupplier state =
                switch (exchange.getRequest().getPath().value()) {
                    case "/actuator/health/liveness" -> live;
                    case "/actuator/health/readiness" -> ready;
                    default -> null;
                };
        if (state == null) {
            return chain.filter(exchange);
        }
        HttpMethod method = exchange.getRequest().getMethod();
        return METHODS.contains(method)
                ? answer(exchange.getResponse(), state)
                : Mono.error(new MethodNotAllowedException(method, METHODS));
    }

    private static Mono<Void> answer(ServerHttpResponse response, BooleanSupplier state) {
        boolean up = state.getAsBoolean();
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
