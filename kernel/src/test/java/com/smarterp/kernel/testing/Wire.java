package com.smarterp.kernel.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A network between a service and a server, which can be cut or fall silent. */
public final class Wire implements AutoCloseable {

    private enum State {
        WHOLE,
        CUT,
        SILENT
    }

    private final ServerSocket door;
    private final int server;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile State state = State.WHOLE;

    public Wire(int server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Connections break, and new ones do as soon as they are made. */
    public void cut() {
        state = State.CUT;
        sockets.forEach(Wire::close);
    }

    /** Nothing breaks and nothing arrives. */
    public void fallSilent() {
        state = State.SILENT;
    }

    /** What was said meanwhile is lost, and its connections with it. */
    public void heal() {
        sockets.forEach(Wire::close);
        state = State.WHOLE;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                sockets.add(client);
                switch (state) {
                    case CUT -> client.close();
                    case SILENT -> {}
                    case WHOLE -> {
                        Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
                        sockets.add(upstream);
                        Thread.ofVirtual().start(() -> carry(client, upstream));
                        Thread.ofVirtual().start(() -> carry(upstream, client));
                    }
                }
            } catch (IOException e) {
                // The next one may have more luck.
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (state == State.WHOLE) {
                    out.write(bytes, 0, count);
                }
            }
        } catch (IOException e) {
            // The other end is told by the closing.
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
