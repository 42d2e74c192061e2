package com.smarterp.gateway.files;

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
 * @param cache its {@code Cache-Control}
 * @param zipped its bytes, gzip; sent only where that gains something
 */
@SuppressWarnings("ArrayRecordComponent") // read once, sent as they are, compared by nobody
public record Asset(String type, String cache, String tag, byte[] bytes, byte[] zipped) {

    /** Worth keeping for a while, and to be asked for again after it. */
    public static final String SHORTLY = "public, max-age=300";

    /** Asked for at each use, and mostly answered 304. */
    public static final String CHECKED = "no-cache";

    /** Its name changes with its content. */
    public static final String FOREVER = "public, max-age=31536000, immutable";

    private static final int TAG_LENGTH = 16;

    public static Asset of(String type, String cache, byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            String tag = '"' + HexFormat.of().formatHex(hash).substring(0, TAG_LENGTH) + '"';
            return new Asset(type, cache, tag, bytes, zip(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Asset of(String type, String text) {
        return of(type, SHORTLY, text.getBytes(StandardCharsets.UTF_8));
    }

    /** From the class path. */
    public static Asset read(String type, String resource) {
        try (InputStream in = Asset.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " on the class path");
            }
            return of(type, SHORTLY, in.readAllBytes());
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

    public Mono<Void> send(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        headers.setETag(tag);
        headers.setCacheControl(cache);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (request.getHeaders().getOrEmpty(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(held -> held.contains(tag))) {
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            return response.setComplete();
        }
        boolean gzip =
                zipped.length < bytes.length
                        && request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT_ENCODING).stream()
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
