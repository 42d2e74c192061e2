package com.smarterp.deploy.faults;

import com.smarterp.deploy.parts.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP way on 127.0.0.1 with weather of its own. What is held back by the weather is not lost but
 * late, as TCP has it; only ends that give up lose it.
 */
final class Wire implements AutoCloseable {

    private static final int PIECE = 64 * 1024;
    private static final int CONNECT_MILLIS = 2000;

    private final String name;
    private final int target;
    private final ServerSocket server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private volatile Weather weather = Weather.FAIR;
    private volatile boolean closed;

    Wire(String name, int target) {
        this.name = name;
        this.target = target;
        try {
            server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free()), 512);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("wire " + name).start(this::accept);
    }

    String name() {
        return name;
    }

    int port() {
        return server.getLocalPort();
    }

    void weather(Weather next) {
        weather = next;
        if (next.refused()) {
            sockets.forEach(Wire::reset);
        }
        synchronized (change) {
            change.notifyAll();
        }
    }

    private void accept() {
        while (!closed) {
            try {
                Socket client = server.accept();
                if (weather.refused()) {
                    reset(client);
                } else {
                    Thread.ofVirtual().start(() -> join(client));
                }
            } catch (IOException e) {
                if (!closed) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void join(Socket client) {
        Socket far = new Socket();
        try {
            far.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), target),
                    CONNECT_MILLIS);
            client.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
        } catch (IOException e) {
            reset(far);
            reset(client);
            return;
        }
        sockets.add(client);
        sockets.add(far);
        Thread.ofVirtual().start(() -> pump(client, far, true));
        pump(far, client, false);
    }

    private void pump(Socket from, Socket to, boolean there) {
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int length;
            while ((length = in.read(piece)) >= 0) {
                pass(there);
                if (!there && weather.answersLost()) {
                    reset(from);
                    reset(to);
                    return;
                }
                out.write(piece, 0, length);
            }
            pass(there);
            to.shutdownOutput();
        } catch (IOException e) {
            waitThenReset(there, from, to);
        } finally {
            sockets.remove(from);
        }
    }

    /** Waits for weather in which this direction passes. */
    private void pass(boolean there) {
        try {
            long delay = weather.delay().toMillis();
            if (delay > 0) {
                Thread.sleep(delay);
            }
            synchronized (change) {
                while (!closed
                        && !weather.refused()
                        && !(there ? weather.there() : weather.back())) {
                    change.wait();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An end that broke is not told to the other end before the weather lets it. */
    private void waitThenReset(boolean there, Socket from, Socket to) {
        pass(there);
        reset(from);
        reset(to);
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // Closed already.
        }
        try {
            socket.close();
        } catch (IOException e) {
            // Closed already.
        }
    }

    @Override
    public void close() {
        closed = true;
        weather(Weather.CUT);
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
