package com.smarterp.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The generator sees what it should, and what should not be. */
class GeneratorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int READERS = 50;

    @Test
    void streamsCountEveryEventAndTimeIt() throws Exception {
        try (Hub hub = new Hub()) {
            Streams streams = hub.streams();
            streams.open(PATIENCE);
            long begin = System.nanoTime();
            Window window = Window.of(begin, Duration.ofSeconds(1));
            streams.measure(window);
            Pace.run(hub.loops.requests, 200, begin, Duration.ofSeconds(1), hub::publish);
            Steady.settle(streams);
            streams.measure(Window.NONE);
            assertThat(streams.events()).isEqualTo(200 * READERS);
            assertThat(streams.isWhole()).as(streams.faults()).isTrue();
            assertThat(window.latencies.count()).isEqualTo(200 * READERS);
            assertThat(window.latencies.millis(50)).isBetween(0.0, 500.0);
        }
    }

    @Test
    void streamsNoticeWhatIsLeftOutOrComesTwice() throws Exception {
        try (Hub hub = new Hub()) {
            Streams streams = hub.streams();
            streams.open(PATIENCE);
            hub.publish(0);
            var _ = hub.changes.next(0);
            hub.publish(0);
            hub.again();
            Steady.settle(streams);
            assertThat(streams.faults()).startsWith("missing 50, twice 50,");
            assertThat(streams.isWhole()).isFalse();
        }
    }

    /** A server that stalls for half a second is charged for all that was due meanwhile. */
    @Test
    void aStallCountsForAllThatWereDue() throws Exception {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        boolean[] stalled = new boolean[1];
        server.createContext(
                "/",
                exchange -> {
                    if (!stalled[0]) {
                        stalled[0] = true;
                        pause();
                    }
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, 2);
                    try (OutputStream body = exchange.getResponseBody()) {
                        body.write("{}".getBytes(StandardCharsets.UTF_8));
                    }
                });
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.start();
        try (Loops loops = new Loops()) {
            Load load =
                    new Load(
                            loops.requests,
                            List.of(server.getAddress().getPort()),
                            4,
                            due -> Requests.of("PUT", "/x", "", Stamp.of(due)));
            Window window = load.atRate(100, System.nanoTime(), Duration.ofSeconds(1));
            assertThat(load.failures()).isEqualTo(Map.of());
            assertThat(window.latencies.count()).isEqualTo(100);
            assertThat(window.latencies.millis(25)).as("a quarter waited").isGreaterThan(0);
            assertThat(window.latencies.millis(60)).as("half a second's worth").isGreaterThan(50);
            load.close();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void effortIsWhatProcessesSpend() {
        Effort before = Effort.now(List.of());
        long end = System.nanoTime() + Duration.ofMillis(600).toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        Effort spent = Effort.now(List.of()).since(before);
        assertThat(spent.seconds()).isCloseTo(0.6, within(0.5));
        assertThat(spent.generator()).isGreaterThan(0.1);
        assertThat(Machine.description()).contains("processors", "load at the start");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Bare Netty in this process, and the changes that go there. */
    private static final class Hub implements AutoCloseable {

        private final BareHub bare = new BareHub();
        private final Loops loops = new Loops();
        private final Changes changes = new Changes(UUID.randomUUID(), UUID.randomUUID());
        private final Socket socket;
        private byte[] last = new byte[0];

        Hub() throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), bare.changesPort());
            socket.setTcpNoDelay(true);
        }

        Streams streams() {
            return new Streams(
                    loops.streams,
                    Collections.nCopies(READERS, new Streams.Target(bare.port(), "")));
        }

        void publish(long due) {
            byte[] change = changes.next(due);
            String line = changes.version() + " " + new String(change, StandardCharsets.UTF_8);
            last = (line + "\n").getBytes(StandardCharsets.UTF_8);
            again();
        }

        void again() {
            try {
                socket.getOutputStream().write(last);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
            loops.close();
            bare.close();
        }
    }
}
