package com.smarterp.gateway.edge;

import java.net.InetAddress;

/** A network in CIDR notation (RFC 4632), or one address. */
final class Network {

    private final byte[] address;
    private final int bits;

    private Network(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    static Network of(String text) {
        int slash = text.indexOf('/');
        byte[] address =
                InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash)).getAddress();
        int bits =
                slash < 0
                        ? address.length * Byte.SIZE
                        : Integer.parseInt(text, slash + 1, text.length(), 10);
        if (bits < 0 || bits > address.length * Byte.SIZE) {
            throw new IllegalArgumentException(text + " (expected: address/bits)");
        }
        return new Network(address, bits);
    }

    boolean test(InetAddress other) {
        byte[] theirs = other.getAddress();
        if (theirs.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >>> (bit % Byte.SIZE);
            if (((theirs[bit / Byte.SIZE] ^ address[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
