package com.smarterp.gateway.edge;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers only where it is called by a name of its own: the one of {@code SMARTERP_ORIGIN}, or
 * where none is set an address of this machine; and always the loopback's names. Otherwise whoever
 * points a name at this address (DNS rebinding) could have a browser ask, and links would name
 * whatever a request said.
 *
 * <p>Probes of health may come by any name: a cluster calls a pod by an address that it was given
 * just now, and they tell nothing.
 */
final class KnownHosts implements WebFilter, Ordered {

    private static final String PROBES = "/actuator/health/";

    /** RFC 3986, 3.2.2 and 3.2.3, without what no browser sends. */
    private static final Pattern HOST =
            Pattern.compile("(?:\\[([0-9a-f:.]{2,45})]|([0-9a-z._-]{1,253}?)\\.?)(?::\\d{1,5})?");

    private final @Nullable String own;
    private final Forwarded forwarded;

    /**
     * @param origin ours as a browser writes it; empty: none is set
     */
    KnownHosts(String origin, Forwarded forwarded) {
        this.own = origin.isBlank() ? null : host(origin);
        this.forwarded = forwarded;
    }

    private static String host(String origin) {
        @Nullable String host = URI.create(origin.strip()).getHost();
        if (host == null) {
            // A name beyond ASCII, which Java's URIs don't take.
            host = origin.strip().replaceFirst("^\\w+://", "").replaceFirst("[:/].*$", "");
        }
        return host.startsWith("[") ? host.toLowerCase(Locale.ROOT) : ascii(host);
    }

    private static String ascii(String host) {
        return IDN.toASCII(host).toLowerCase(Locale.ROOT);
    }

    /** Before anything is done for whoever asks. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 12;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        return request.getURI().getRawPath().startsWith(PROBES) || isKnown(request)
                ? chain.filter(exchange)
                : Mono.error(
                        Problem.of(ProblemCode.MALFORMED, "not a host of this product")
                                .exception());
    }

    private boolean isKnown(ServerHttpRequest request) {
        if (request.getHeaders().getOrEmpty(HttpHeaders.HOST).size() > 1) {
            return false;
        }
        Matcher host = HOST.matcher(forwarded.host(request).toLowerCase(Locale.ROOT));
        if (!host.matches()) {
            return false;
        }
        String six = host.group(1);
        String name = six == null ? host.group(2) : six;
        if (own != null && own.equals(six == null ? name : "[" + six + "]")) {
            return true;
        }
        if (name.equals("localhost") || name.endsWith(".localhost")) {
            return true; // RFC 6761, 6.3
        }
        InetAddress address = literal(name);
        return address != null
                && (address.isLoopbackAddress() || (own == null && isOurs(address, request)));
    }

    private static @Nullable InetAddress literal(String name) {
        try {
            return InetAddress.ofLiteral(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isOurs(InetAddress address, ServerHttpRequest request) {
        InetSocketAddress local = request.getLocalAddress();
        if (local != null && address.equals(local.getAddress())) {
            return true;
        }
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return false;
        }
    }
}
