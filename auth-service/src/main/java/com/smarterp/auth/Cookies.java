package com.smarterp.auth;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The values of {@code Set-Cookie}, the only place where a session's tokens leave the service (RFC
 * 6265bis: prefixes, SameSite).
 */
@Component
final class Cookies {

    static final String ACCESS = "__Host-access";
    static final String REFRESH = "__Secure-refresh";
    static final String DEVICE = "__Host-device";

    private final AuthSettings settings;

    Cookies(AuthSettings settings) {
        this.settings = settings;
    }

    String access(String token) {
        return cookie(ACCESS, token, "/", settings.session().access());
    }

    String refresh(String token) {
        return cookie(REFRESH, token, "/api/auth", settings.session().idle());
    }

    String device(String token) {
        return cookie(DEVICE, token, "/", settings.device().lifetime());
    }

    static String noAccess() {
        return cookie(ACCESS, "", "/", Duration.ZERO);
    }

    static String noRefresh() {
        return cookie(REFRESH, "", "/api/auth", Duration.ZERO);
    }

    private static String cookie(String name, String value, String path, Duration age) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(true)
                .sameSite("Strict")
                .path(path)
                .maxAge(age)
                .build()
                .toString();
    }
}
