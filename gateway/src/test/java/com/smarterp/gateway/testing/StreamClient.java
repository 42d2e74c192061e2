package com.smarterp.gateway.testing;

import com.smarterp.kernel.description.Records;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream on a plain socket: checks the chunks, cuts them into events, and fails when one
 * isn't as the AsyncAPI document says.
 */
public final class StreamClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Set<Integer> CHECKED = ConcurrentHashMap.newKeySet();

    private final Socket socket = new Socket();
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final AtomicInteger comments = new AtomicInteger();
    private volatile boolean cleanEnd;
    private volatile boolean ended;
    private volatile @Nullable AssertionError undescribed;
    private int status;

    private StreamClient() {}

    public static StreamClient open(int port, String token, String query, String... headers) {
        StreamClient client = connect(port, token, query, 0, headers);
        client.read();
        return client;
    }

    /** Opened, and then not read. */
    public static StreamClient openUnread(int port, String token, int receiveBuffer) {
        return connect(port, token, "", receiveBuffer);
    }

    private static StreamClient connect(
            int port, String token, String query, int receiveBuffer, String... headers) {
        StreamClient client = new StreamClient();
        try {
            if (receiveBuffer > 0) {
                client.socket.setReceiveBufferSize(receiveBuffer);
            }
            client.socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 20_000);
            StringBuilder head =
                    new StringBuilder(
                            "GET /api/events" + query + " HTTP/1.1\r\nHost: localhost\r\n");
            head.append("Cookie: __Host-access=").append(token).append("\r\n");
            for (int i = 0; i < headers.length; i += 2) {
                head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
            }
            client.socket
                    .getOutputStream()
                    .write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to read. */
    public StreamClient read() {
        try {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            status =
                    Integer.parseInt(
                            line(in).substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
            Thread.ofVirtual().start(() -> body(in));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends more on the same connection. */
    public void send(String more) {
        try {
            socket.getOutputStream().write(more.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void body(InputStream in) {
        try {
            while (true) {
                int length = Integer.parseInt(line(in), 16);
                byte[] chunk = in.readNBytes(length);
                if (chunk.length < length || !line(in).isEmpty()) {
                    throw new EOFException("broken chunk");
                }
                if (length == 0) {
                    cleanEnd = in.read() < 0;
                    return;
                }
                take(new String(chunk, StandardCharsets.UTF_8));
            }
        } catch (IOException | NumberFormatException e) {
            // the connection broke: cleanEnd says so
        } finally {
            ended = true;
        }
    }

    private void take(String more) {
        text.append(more);
        for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
            Frame frame = frame(text.substring(0, end));
            if (frame.event().isEmpty()) {
                comments.incrementAndGet();
            } else {
                check(frame);
                frames.add(frame);
            }
            text.delete(0, end + 2);
        }
    }

    /** As the AsyncAPI document says; what all readers get alike, once. */
    private void check(Frame frame) {
        if (CHECKED.add(frame.data().hashCode())) {
            try {
                Records.checkEvent(frame.event(), frame.data());
            } catch (AssertionError e) {
                undescribed = e;
            }
        }
    }

    private static Frame frame(String block) {
        String id = null;
        String event = "";
        String data = "";
        String retry = null;
        for (String line : block.split("\n", -1)) {
            int colon = line.indexOf(": ");
            String value = colon < 0 ? "" : line.substring(colon + 2);
            switch (colon < 0 ? "" : line.substring(0, colon)) {
                case "id" -> id = value;
                case "event" -> event = value;
                case "data" -> data += value;
                case "retry" -> retry = value;
                default -> {
                    if (!line.startsWith(":")) {
                        throw new IllegalStateException("no line of an event: " + line);
                    }
                }
            }
        }
        return new Frame(id, event, data, retry);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            line.write(b);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    public int status() {
        return status;
    }

    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The next event that isn't a comment, or null when none comes any more. */
    public @Nullable Frame poll(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        try {
            while (System.nanoTime() < until) {
                AssertionError error = undescribed;
                if (error != null) {
                    throw error;
                }
                Frame frame = frames.poll(20, TimeUnit.MILLISECONDS);
                if (frame != null) {
                    return frame;
                }
                if (ended && frames.isEmpty()) {
                    return null;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    public Frame next() {
        Frame frame = poll(PATIENCE);
        if (frame == null) {
            throw new IllegalStateException("no event (ended: " + ended + ")");
        }
        return frame;
    }

    public Frame next(String kind) {
        Frame frame = next();
        if (!frame.is(kind)) {
            throw new IllegalStateException("not " + kind + ": " + frame);
        }
        return frame;
    }

    /** Everything up to and with the first event like this. */
    public List<Frame> until(Predicate<Frame> last) {
        List<Frame> all = new ArrayList<>();
        do {
            all.add(next());
        } while (!last.test(all.get(all.size() - 1)));
        return all;
    }

    public int comments() {
        return comments.get();
    }

    public boolean isEnded() {
        return ended;
    }

    /** The last chunk came, and after it the connection's end. */
    public boolean isCleanEnd() {
        return cleanEnd;
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
