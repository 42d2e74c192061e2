package com.smarterp.auth;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The network that an address counts for: an IPv4 address by itself, an IPv6 address with its /64,
 * of which one customer has all (RFC 6177).
 */
final class ClientNetwork {

    private static final int PREFIX_BYTES = 8;

    private ClientNetwork() {}

    /** A text that is no address counts for itself. */
    static String of(String address) {
        InetAddress parsed = parse(address);
        if (parsed == null) {
            return address;
        }
        // ::1 is alone in its network, and the same machine as 127.0.0.1.
        if (parsed instanceof Inet6Address && !parsed.isLoopbackAddress()) {
            byte[] prefix = Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES);
            return HexFormat.of().formatHex(prefix) + "/64";
        }
        return parsed.getHostAddress();
    }

    static boolean isLoopback(String address) {
        InetAddress parsed = parse(address);
        return parsed != null && parsed.isLoopbackAddress();
    }

    private static @Nullable InetAddress parse(String address) {
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
