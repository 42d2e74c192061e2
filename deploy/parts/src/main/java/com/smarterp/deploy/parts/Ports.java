package com.smarterp.deploy.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports on the loopback address, below the range from which systems take the local ports of
 * outgoing connections: a part that died finds its own port free again.
 */
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int END = 32_000;
    private static final int TRIES = 1_000;

    private static final Set<Integer> given = new HashSet<>();

    private Ports() {}

    /**
     * A port that nobody listens on, given once in this JVM's life.
     *
     * @throws PartException when none can be found
     */
    public static synchronized int free() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, END);
            if (!given.contains(port) && isFree(InetAddress.getLoopbackAddress(), port)) {
                given.add(port);
                return port;
            }
        }
        throw new PartException("no free port between " + LOWEST + " and " + END);
    }

    /** Whether one can listen at this address now. */
    public static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
