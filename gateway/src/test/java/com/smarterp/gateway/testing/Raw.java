package com.smarterp.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends bytes as they are, and reads what comes back until the connection closes or is silent. */
public final class Raw implements AutoCloseable {

    private static final int SILENCE_MILLIS = 1500;

    private final Socket socket = new Socket();

    public Raw(int port) {
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One exchange on a connection of its own. */
    public static Answer exchange(int port, String request) {
        try (Raw raw = new Raw(port)) {
            return raw.send(request).read(SILENCE_MILLIS);
        }
    }

    public Raw send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (SocketException e) {
            // closed already: what it said can still be read
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What comes back, up to an end after a mark. */
    public String readUntil(String mark, String end) {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            socket.setSoTimeout(30_000);
            while (text.indexOf(mark) < 0 || text.indexOf(end, text.indexOf(mark)) < 0) {
                int n = socket.getInputStream().read(buffer);
                if (n < 0) {
                    throw new IllegalStateException("ended after: " + text);
                }
                text.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * What comes back.
     *
     * @param patience ms of silence that count as the answer's end
     */
    public Answer read(int patience) {
        StringBuilder text = new StringBuilder();
        boolean closed = false;
        byte[] buffer = new byte[8192];
        try {
            socket.setSoTimeout(patience);
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                text.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            }
            closed = true;
        } catch (SocketTimeoutException e) {
            closed = false;
        } catch (SocketException e) {
            closed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer(text.toString(), closed);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came back.
     *
     * @param closed the server closed the connection
     */
    public record Answer(String text, boolean closed) {

        public int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text, 9, 12, 10) : 0;
        }

        /** The header's value; empty without it. */
        public String header(String name) {
            String start = "\r\n" + name.toLowerCase(Locale.ROOT) + ": ";
            int at = text.toLowerCase(Locale.ROOT).indexOf(start);
            return at < 0
                    ? ""
                    : text.substring(at + start.length(), text.indexOf('\r', at + start.length()));
        }

        public boolean has(String part) {
            return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
        }
    }
}
