package com.smarterp.deploy.attacks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection on which bytes are sent as they are, and answers are read one after the other. */
final class Line implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final int LONGEST_LINE = 64 * 1024;

    private final Socket socket = new Socket();
    private final InputStream in;

    Line(int port) {
        this(port, InetAddress.getLoopbackAddress());
    }

    /**
     * @param from this machine's address that the other end sees
     */
    Line(int port, InetAddress from) {
        try {
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One exchange on a connection of its own. */
    static Reply exchange(int port, String method, byte[] request) {
        try (Line line = new Line(port)) {
            return line.send(request).read(method);
        }
    }

    Line send(String text) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Line send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (SocketException e) {
            // Closed already: what was said before can still be read.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The next answer, to a request of this method; status 0 when the connection is closed. */
    Reply read(String method) {
        return rest(method, head());
    }

    /** An answer whose head is read, with its body. */
    Reply rest(String method, Reply head) {
        try {
            return method.equals("HEAD") ? head : head.with(body(head));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next answer's head, without waiting for the rest. */
    Reply head() {
        try {
            String status = line();
            if (status.isEmpty()) {
                return Reply.CLOSED;
            }
            StringBuilder head = new StringBuilder();
            for (String next = line(); !next.isEmpty(); next = line()) {
                head.append(next).append('\n');
            }
            return Reply.of(status, head.toString(), "");
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no answer in " + PATIENCE, e);
        } catch (SocketException e) {
            return Reply.CLOSED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String body(Reply reply) throws IOException {
        int status = reply.status();
        if (status < 200 || status == 204 || status == 304) {
            return "";
        }
        byte[] bytes;
        if ("chunked".equalsIgnoreCase(reply.header("Transfer-Encoding"))) {
            bytes = chunks();
        } else if (!reply.header("Content-Length").isEmpty()) {
            bytes = in.readNBytes(Integer.parseInt(reply.header("Content-Length")));
        } else {
            bytes = in.readAllBytes();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            int length = Integer.parseInt(line().split(";", 2)[0].strip(), 16);
            if (length == 0) {
                while (!line().isEmpty()) {
                    // trailers
                }
                return all.toByteArray();
            }
            all.write(in.readNBytes(length));
            line();
        }
    }

    /** Up to the next line's end; empty at the end of all. */
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
            if (line.size() > LONGEST_LINE) {
                throw new AssertionError("a line without end");
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Whether the other end closes it within this time, whatever it says before. */
    boolean closesWithin(Duration time) {
        return closesWithin(time, new StringBuilder());
    }

    /**
     * Whether the other end closes it within this time.
     *
     * @param said gets what it says before
     */
    boolean closesWithin(Duration time, StringBuilder said) {
        long end = System.nanoTime() + time.toNanos();
        try {
            while (true) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                socket.setSoTimeout((int) Math.max(1, left));
                int next = in.read();
                if (next < 0) {
                    return true;
                }
                said.append((char) next);
            }
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
