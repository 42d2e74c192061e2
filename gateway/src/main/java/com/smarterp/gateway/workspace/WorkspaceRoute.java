package com.smarterp.gateway.workspace;

import com.smarterp.gateway.files.Asset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * The files of the client; and its page for every address that a person opens, since the client
 * itself knows which screen {@code /jobs/…} is.
 */
final class WorkspaceRoute implements WebFilter, Ordered {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** What isn't the client's: a missing thing there is not found, whoever asks. */
    private static final Set<String> OTHERS =
            Set.of("api", "actuator", ".well-known", "problems", "assets");

    private final Map<String, Asset> files;
    private final Asset page;

    WorkspaceRoute(Map<String, Asset> files) {
        Asset index = files.get("/index.html");
        if (index == null) {
            throw new IllegalStateException("no web/index.html on the class path: build web first");
        }
        this.files = files;
        this.page = index;
    }

    /** After the session's filter: nothing under {@code /api} comes here unasked. */
    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getURI().getRawPath();
        if (!METHODS.contains(request.getMethod())
                && (path.equals("/") || files.containsKey(path))) {
            return Mono.error(new MethodNotAllowedException(request.getMethod(), METHODS));
        }
        Asset asset = asset(request);
        return asset == null ? chain.filter(exchange) : asset.send(exchange);
    }

    private @Nullable Asset asset(ServerHttpRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return null;
        }
        String path = request.getURI().getRawPath();
        if (path.equals("/")) {
            return page;
        }
        Asset file = files.get(path);
        return file == null && isOpened(request, path) ? page : file;
    }

    /** Browsers ask for HTML when a person opens an address, and only then. */
    private static boolean isOpened(ServerHttpRequest request, String path) {
        String first = path.substring(1).split("/", 2)[0];
        return !OTHERS.contains(first) && accepted(request).anyMatch(WorkspaceRoute::isHtml);
    }

    private static Stream<String> accepted(ServerHttpRequest request) {
        return request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT).stream();
    }

    private static boolean isHtml(String accepted) {
        return accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
