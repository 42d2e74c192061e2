package com.smarterp.gateway.routes;

import com.smarterp.gateway.edge.Forwarded;
import com.smarterp.gateway.session.SessionFilter;
import com.smarterp.kernel.observability.Traceparent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/**
 * The head of a request as a service gets it: of the client's only what services ask for, and from
 * us who is asking.
 *
 * <p>Last of all header filters, so that a client's {@code Connection: authorization} can't take
 * away what is set here.
 */
final class OnwardHeaders implements HttpHeadersFilter, Ordered {

    private static final Set<String> PASSED = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        PASSED.addAll(
                List.of(
                        "Accept",
                        "Accept-Encoding",
                        "Accept-Language",
                        "After",
                        "Cache-Control",
                        "Content-Encoding",
                        "Content-Length",
                        "Content-Type",
                        "Decides",
                        "Idempotency-Key",
                        "If-Match",
                        "If-None-Match",
                        "Invitation",
                        "Origin",
                        "Sec-Fetch-Site",
                        "Transfer-Encoding",
                        "User-Agent"));
    }

    private final String cookiesFor;
    private final Forwarded forwarded;

    /**
     * @param cookiesFor the one route that gets the client's cookies
     */
    OnwardHeaders(String cookiesFor, Forwarded forwarded) {
        this.cookiesFor = cookiesFor;
        this.forwarded = forwarded;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        HttpHeaders onward = new HttpHeaders();
        input.forEach(
                (name, values) -> {
                    if (PASSED.contains(name)) {
                        onward.addAll(name, values);
                    }
                });
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        if (route != null && cookiesFor.equals(route.getId())) {
            onward.addAll(HttpHeaders.COOKIE, request.getHeaders().getOrEmpty(HttpHeaders.COOKIE));
        }
        String token = exchange.getAttribute(SessionFilter.TOKEN);
        if (token != null) {
            onward.setBearerAuth(token);
        }
        if (!onward.containsHeader(HttpHeaders.USER_AGENT)) {
            onward.set(HttpHeaders.USER_AGENT, ""); // or the HTTP client would say its own
        }
        onward.set("X-Forwarded-For", forwarded.client(request));
        onward.set("X-Forwarded-Host", forwarded.host(request));
        onward.set("X-Forwarded-Proto", forwarded.proto(request));
        onward.set("traceparent", Traceparent.ofRequest(exchange));
        return onward;
    }
}
