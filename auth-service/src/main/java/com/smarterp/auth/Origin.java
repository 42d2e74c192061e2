package com.smarterp.auth;

import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Where the product is reached from outside, for links: as set, or as the gateway says. */
@Component
final class Origin {

    private final String fixed;

    Origin(@Value("${smarterp.origin:}") String fixed) {
        this.fixed = fixed.endsWith("/") ? fixed.substring(0, fixed.length() - 1) : fixed;
    }

    /** Scheme, host and port, without a slash at the end. */
    String of(ServerRequest request) {
        if (!fixed.isEmpty()) {
            return fixed;
        }
        HttpHeaders headers = request.headers().asHttpHeaders();
        URI uri = request.uri();
        String host = last(headers, "X-Forwarded-Host", uri.getAuthority());
        String scheme = last(headers, "X-Forwarded-Proto", uri.getScheme());
        return scheme + "://" + host;
    }

    private static String last(HttpHeaders headers, String name, String otherwise) {
        List<String> values = headers.getValuesAsList(name);
        return values.isEmpty() ? otherwise : values.getLast();
    }
}
