package com.smarterp.kernel.server;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Before everything else at a management port: whatever isn't management isn't there, though the
 * routes of the process itself are found. Which endpoints there are, {@code
 * management.endpoints.web.exposure} says.
 */
final class ManagementOnly implements WebFilter, Ordered {

    private static final String ROOT = "/actuator/";
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpMethod method = exchange.getRequest().getMethod();
        if (!exchange.getRequest().getURI().getRawPath().startsWith(ROOT)) {
            return Mono.error(Problem.of(ProblemCode.NOT_FOUND).exception());
        }
        return METHODS.contains(method)
                ? chain.filter(exchange)
                : Mono.error(new MethodNotAllowedException(method, METHODS));
    }
}
