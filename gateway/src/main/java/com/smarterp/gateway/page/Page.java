package com.smarterp.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The few files of the page, from memory, each checked by its {@code ETag}. */
final class Page implements WebFilter, Ordered {

    private static final String FOLDER = "/page/";
    private static final int TAG_LENGTH = 16;

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // read once, sent as it is
    private record Asset(String type, String tag, byte[] bytes) {}

    Page() {
        add("/", "index.html", "text/html; charset=utf-8");
        add("/page.js", "page.js", "text/javascript; charset=utf-8");
        add("/page.css", "page.css", "text/css; charset=utf-8");
        add("/favicon.svg", "favicon.svg", "image/svg+xml");
    }

    private void add(String path, String file, String type) {
        try (InputStream in = Page.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " (expected: in " + FOLDER + ")");
            }
            byte[] bytes = in.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            String tag = HexFormat.of().formatHex(hash).substring(0, TAG_LENGTH);
            assets.put(path, new Asset(type, '"' + tag + '"', bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        Asset asset = asset(request);
        if (asset == null) {
            return chain.filter(exchange);
        }
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        headers.setETag(asset.tag());
        headers.setCacheControl("no-cache");
        if (request.getHeaders().getIfNoneMatch().contains(asset.tag())) {
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            return response.setComplete();
        }
        headers.set(HttpHeaders.CONTENT_TYPE, asset.type());
        headers.setContentLength(asset.bytes().length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(asset.bytes())));
    }

    private @Nullable Asset asset(ServerHttpRequest request) {
        HttpMethod method = request.getMethod();
        boolean reads = HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
        return reads ? assets.get(request.getURI().getRawPath()) : null;
    }
}
