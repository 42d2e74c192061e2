package com.smarterp.gateway.session;

import com.smarterp.gateway.edge.Forwarded;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses what another site made a browser send: state changes, the stream and any upgrade. What
 * the browser says of the request's origin (Fetch Metadata, else {@code Origin}) decides; neither
 * means that it is no browser.
 */
final class CrossSiteGuard implements WebFilter, Ordered {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 30;

    /** The stream, and what is reserved beneath it. */
    private static final String STREAM = "/api/events";

    private static final String SITE = "Sec-Fetch-Site";
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final @Nullable String origin;
    private final Forwarded forwarded;

    /**
     * @param origin ours as a browser writes it; null or empty: the address it was reached at
     */
    CrossSiteGuard(@Nullable String origin, Forwarded forwarded) {
        this.origin = origin == null || origin.isBlank() ? null : normal(origin);
        this.forwarded = forwarded;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        return isGuarded(request) && !isOurs(request)
                ? Mono.error(Problem.of(ProblemCode.CROSS_SITE).exception())
                : chain.filter(exchange);
    }

    private static boolean isGuarded(ServerHttpRequest request) {
        return !SAFE.contains(request.getMethod())
                || request.getHeaders().containsHeader(HttpHeaders.UPGRADE)
                || request.getURI().getRawPath().startsWith(STREAM);
    }

    private boolean isOurs(ServerHttpRequest request) {
        List<String> site = request.getHeaders().getOrEmpty(SITE);
        if (!site.isEmpty()) {
            return site.size() == 1 && OURS.contains(site.get(0));
        }
        List<String> from = request.getHeaders().getOrEmpty(HttpHeaders.ORIGIN);
        return from.isEmpty() || (from.size() == 1 && isOurs(from.get(0), request));
    }

    /** Where TLS ends before us, {@code SMARTERP_ORIGIN} or a trusted proxy says {@code https}. */
    private boolean isOurs(String from, ServerHttpRequest request) {
        String ours = origin == null ? reachedAt(request) : origin;
        return normal(from).equals(ours);
    }

    private String reachedAt(ServerHttpRequest request) {
        return normal(forwarded.proto(request) + "://" + forwarded.host(request));
    }

    /** Scheme, host and port, each always there; anything else is an origin that nobody has. */
    private static String normal(String text) {
        try {
            URI uri = URI.create(text.toLowerCase(Locale.ROOT));
            String scheme = uri.getScheme();
            int standard = "https".equals(scheme) ? 443 : "http".equals(scheme) ? 80 : -1;
            boolean plain = uri.getRawPath().isEmpty() && uri.getRawUserInfo() == null;
            if (standard < 0 || uri.getHost() == null || !plain) {
                return "?" + text;
            }
            int port = uri.getPort() < 0 ? standard : uri.getPort();
            return scheme + "://" + uri.getHost() + ":" + port;
        } catch (IllegalArgumentException | NullPointerException e) {
            return "?" + text;
        }
    }
}
