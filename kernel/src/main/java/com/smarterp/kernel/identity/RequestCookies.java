package com.smarterp.kernel.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The cookies of a request as they were sent, doubled ones included (RFC 6265, section 4.2).
 * Another host of the same domain can plant a cookie of any name beside ours, and which of two
 * comes first says nothing: so all are seen here, and two of one name are told apart or refused.
 */
public final class RequestCookies {

    private RequestCookies() {}

    /** The values of all cookies of exactly this name, empty ones included, in their order. */
    public static List<String> values(HttpHeaders headers, String name) {
        List<String> values = new ArrayList<>(1);
        for (String line : headers.getOrEmpty(HttpHeaders.COOKIE)) {
            for (String pair : line.split(";", -1)) {
                int equals = pair.indexOf('=');
                if (equals >= 0 && pair.substring(0, equals).strip().equals(name)) {
                    values.add(unquoted(pair.substring(equals + 1).strip()));
                }
            }
        }
        return values;
    }

    /** The value of the only cookie of this name; null when it is missing, empty or doubled. */
    public static @Nullable String only(HttpHeaders headers, String name) {
        List<String> values = values(headers, name);
        return values.size() == 1 && !values.get(0).isEmpty() ? values.get(0) : null;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
