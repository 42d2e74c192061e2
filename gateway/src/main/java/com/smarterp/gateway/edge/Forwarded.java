package com.smarterp.gateway.edge;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Who came, by which address: what the connection says, and what {@code X-Forwarded-*} says only
 * when the connection comes from one of the trusted proxies.
 */
public final class Forwarded {

    private final List<Network> trusted;

    /**
     * @param trusted addresses or networks: {@code 10.0.0.0/8}
     */
    public Forwarded(List<String> trusted) {
        this.trusted = trusted.stream().map(Network::of).toList();
    }

    /** The client's address; the last one in the list that isn't a trusted proxy's. */
    public String client(ServerHttpRequest request) {
        String client = remote(request);
        if (isTrusted(request)) {
            List<String> told = list(request, "X-Forwarded-For");
            for (int i = told.size() - 1; i >= 0; i--) {
                client = told.get(i);
                if (!isTrusted(client)) {
                    break;
                }
            }
        }
        return client;
    }

    /**
     * Host and port as the browser wrote them; where it wrote none, as HTTP/1.0 allows, the address
     * that it came to.
     */
    public String host(ServerHttpRequest request) {
        String told = first(request, "X-Forwarded-Host");
        String host = request.getHeaders().getFirst(HttpHeaders.HOST);
        return told != null ? told : host != null ? host : local(request);
    }

    private static String local(ServerHttpRequest request) {
        InetSocketAddress local = request.getLocalAddress();
        if (local == null || local.getAddress() == null) {
            return "";
        }
        String address = local.getAddress().getHostAddress();
        return (address.contains(":") ? "[" + address + "]" : address) + ":" + local.getPort();
    }

    /** {@code http} or {@code https}. */
    public String proto(ServerHttpRequest request) {
        String told = first(request, "X-Forwarded-Proto");
        return "https".equalsIgnoreCase(told) ? "https" : "http";
    }

    private @Nullable String first(ServerHttpRequest request, String header) {
        if (!isTrusted(request)) {
            return null;
        }
        List<String> told = list(request, header);
        return told.isEmpty() ? null : told.get(0);
    }

    private static List<String> list(ServerHttpRequest request, String header) {
        return request.getHeaders().getOrEmpty(header).stream()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private boolean isTrusted(ServerHttpRequest request) {
        return !trusted.isEmpty() && isTrusted(remote(request));
    }

    /** Whether an address stands for many clients: a trusted proxy's, or this machine's own. */
    boolean isMany(InetAddress address) {
        return address.isLoopbackAddress() || isTrusted(address);
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(each -> each.test(address));
    }

    private boolean isTrusted(String address) {
        try {
            return isTrusted(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String remote(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? "0.0.0.0"
                : remote.getAddress().getHostAddress();
    }
}
