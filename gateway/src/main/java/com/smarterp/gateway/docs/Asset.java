package com.smarterp.gateway.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Something that is sent as it is, compressed once, and told from others by its {@code ETag}.
 *
 * @param type its content type
 * @param zipped its bytes, gzip
 */
@SuppressWarnings("ArrayRecordComponent") // read once, sent as they are, compared by nobody
record Asset(String type, String tag, byte[] bytes, byte[] zipped) {

    private static final int TAG_LENGTH = 16;
    private static final String CACHE = "public, max-age=300";

    static Asset of(String type, byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            String tag = '"' + HexFormat.of().formatHex(hash).substring(0, TAG_LENGTH) + '"';
            return new Asset(type, tag, bytes, zip(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Asset of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** From the class path. */
    static Asset read(String type, String resource) {
        try (InputStream in = Asset.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " on the class path");
            }
            return of(type, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Mono<Void> send(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        headers.setETag(tag);
        headers.setCacheControl(CACHE);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (request.getHeaders().getIfNoneMatch().contains(tag)) {
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            return response.setComplete();
        }
        boolean gzip =
                request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT_ENCODING).stream()
                        .anyMatch(accepted -> accepted.contains("gzip"));
        byte[] body = gzip ? zipped : bytes;
        if (gzip) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        headers.setContentLength(body.length);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
