package com.smarterp.gateway.routes;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.observability.LogContext;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.RouteToRequestUrlFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Sends a request to one of a service's replicas, and to the next one while none could be connected
 * to: then nothing was sent yet. Whatever else goes wrong is 503: the client may try again.
 */
final class Failover implements GatewayFilter, Ordered {

    private static final Logger log = LoggerFactory.getLogger(Failover.class);
    private static final String SOON = "1";
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final String service;
    private final Replicas replicas;
    private final MeterRegistry meters;

    Failover(String service, Replicas replicas, MeterRegistry meters) {
        this.service = service;
        this.replicas = replicas;
        this.meters = meters;
        meters.counter("smarterp.routes.failures", "service", service);
    }

    @Override
    public int getOrder() {
        return RouteToRequestUrlFilter.ROUTE_TO_URL_FILTER_ORDER + 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return attempt(exchange, chain, replicas.order(meeting(exchange)), 0)
                .then(Mono.defer(() -> inspect(exchange)))
                .onErrorMap(error -> translate(exchange, error));
    }

    /**
     * Writes of a workspace meet at one replica, which lets them share transactions; in two they
     * would wait for each other's.
     */
    private static @Nullable UUID meeting(ServerWebExchange exchange) {
        Caller caller = exchange.getAttribute(Caller.ATTRIBUTE);
        return caller == null || READS.contains(exchange.getRequest().getMethod())
                ? null
                : caller.workspace();
    }

    private Mono<Void> attempt(
            ServerWebExchange exchange, GatewayFilterChain chain, List<URI> order, int index) {
        if (index >= order.size()) {
            return Mono.error(unavailable());
        }
        URI replica = order.get(index);
        URI target = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR);
        // Set by the attempt before, whether or not it reached anybody.
        exchange.getAttributes().remove(ServerWebExchangeUtils.GATEWAY_ALREADY_ROUTED_ATTR);
        exchange.getAttributes()
                .put(
                        ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR,
                        UriComponentsBuilder.fromUri(target)
                                .scheme(replica.getScheme())
                                .host(replica.getHost())
                                .port(replica.getPort())
                                .build(true)
                                .toUri());
        return Mono.defer(() -> chain.filter(exchange))
                .doOnSuccess(_ -> replicas.answered(replica))
                .doOnError(error -> failed(exchange, replica, error))
                .onErrorResume(
                        Failover::isUnsent, error -> attempt(exchange, chain, order, index + 1));
    }

    private void failed(ServerWebExchange exchange, URI replica, Throwable error) {
        if (!(error instanceof ProblemException)) {
            try (LogContext _ = LogContext.of(exchange)) {
                log.warn("Request to {} at {} failed: {}", service, replica, error.toString());
            }
            replicas.failed(replica);
            meters.counter("smarterp.routes.failures", "service", service).increment();
        }
    }

    private static boolean isUnsent(Throwable error) {
        return error instanceof ConnectException || error instanceof UnknownHostException;
    }

    /** What a service answers in its trouble is no use to a client, unless it is a problem. */
    private Mono<Void> inspect(ServerWebExchange exchange) {
        if (exchange.getAttribute(ServerWebExchangeUtils.CLIENT_RESPONSE_ATTR) == null) {
            return Mono.error(unavailable()); // never an answer that no service gave
        }
        ServerHttpResponse response = exchange.getResponse();
        HttpStatusCode status = response.getStatusCode();
        if (response.isCommitted() || status == null) {
            return Mono.empty();
        }
        HttpHeaders headers = response.getHeaders();
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED) && !asksWho(exchange)) {
            // The token is good: we verified it. A clock or key of the service's isn't, and signing
            // in again would mend nothing.
            headers.clear();
            return Mono.error(unavailable());
        }
        if (!status.is5xxServerError()) {
            return Mono.empty();
        }
        if (!MediaType.APPLICATION_PROBLEM_JSON.equalsTypeAndSubtype(headers.getContentType())) {
            headers.clear();
            return Mono.error(unavailable());
        }
        if (status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)
                && !headers.containsHeader(HttpHeaders.RETRY_AFTER)) {
            headers.set(HttpHeaders.RETRY_AFTER, SOON);
        }
        return Mono.empty();
    }

    /** Whether 401 is the service's to say. */
    private static boolean asksWho(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().startsWith("/api/auth/");
    }

    /** The reader's own fault (a body too large) stays what it is. */
    private Throwable translate(ServerWebExchange exchange, Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            if (e instanceof ProblemException) {
                return e;
            }
        }
        exchange.getResponse().getHeaders().clear();
        return unavailable();
    }

    private static ProblemException unavailable() {
        return Problem.unavailable("A part of the service is out of reach").exception();
    }
}
