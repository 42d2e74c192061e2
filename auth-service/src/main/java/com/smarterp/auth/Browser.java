package com.smarterp.auth;

import com.smarterp.kernel.identity.RequestCookies;
import com.smarterp.kernel.observability.Traceparent;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * Where a request comes from.
 *
 * @param address as the gateway saw it: it drops what a client says in {@code X-Forwarded-For}, and
 *     the last value is its own
 * @param agent {@code User-Agent}, cut
 * @param access what the only access cookie says; null without one, or with several. Not verified
 * @param refresh what the refresh cookies say; not verified
 * @param device what the only device cookie says; null without one, or with several
 * @param trace W3C traceparent
 */
record Browser(
        String address,
        String agent,
        @Nullable String access,
        List<String> refresh,
        @Nullable String device,
        @Nullable String trace) {

    private static final int MAX_ADDRESS = 64;
    private static final int MAX_AGENT = 200;

    static Browser of(ServerRequest request) {
        HttpHeaders headers = request.headers().asHttpHeaders();
        return new Browser(
                address(headers, request.remoteAddress().orElse(null)),
                cut(headers.getFirst(HttpHeaders.USER_AGENT), MAX_AGENT),
                RequestCookies.only(headers, Cookies.ACCESS),
                RequestCookies.values(headers, Cookies.REFRESH),
                RequestCookies.only(headers, Cookies.DEVICE),
                Traceparent.ofRequest(request.exchange()));
    }

    /** The network that this request counts for. */
    String network() {
        return ClientNetwork.of(address);
    }

    /** Whether it comes from this machine itself, or from a proxy on it that isn't named. */
    boolean isOwnMachine() {
        return ClientNetwork.isLoopback(address);
    }

    private static String address(HttpHeaders headers, @Nullable InetSocketAddress peer) {
        List<String> forwarded = headers.getValuesAsList("X-Forwarded-For");
        if (!forwarded.isEmpty()) {
            return cut(forwarded.getLast().strip(), MAX_ADDRESS);
        }
        return peer == null || peer.getAddress() == null ? "" : peer.getAddress().getHostAddress();
    }

    private static String cut(@Nullable String text, int length) {
        return text == null ? "" : text.substring(0, Math.min(length, text.length()));
    }
}
