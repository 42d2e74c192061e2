package com.smarterp.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;

class GenerationReportsTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private volatile int status = 204;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private HttpServer auth;

    @BeforeEach
    void start() throws IOException {
        auth = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        auth.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        auth.createContext("/internal/sessions/generation", this::answer);
        auth.start();
    }

    @AfterEach
    void stop() {
        auth.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        told.add(exchange.getRequestHeaders().getFirst("Authorization"));
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private GenerationReports reports(int waiting, URI... services) {
        return new GenerationReports(
                List.of(services),
                new SessionSettings(
                        Duration.ofMinutes(12), 1000, 1000, waiting, 2, Duration.ofSeconds(30)),
                WebClient.builder(),
                meters);
    }

    private URI service() {
        return URI.create("http://127.0.0.1:" + auth.getAddress().getPort());
    }

    private static Caller caller(UUID session, long generation) {
        return new Caller(
                UUID.randomUUID(),
                UUID.randomUUID(),
                session,
                Role.MEMBER,
                Instant.now().plusSeconds(600),
                generation);
    }

    private void quiet() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> meters.get("smarterp.sessions.reports.waiting").gauge().value() == 0);
    }

    @Test
    void manyRequestsAtOnceMakeOneReportOfTheirGeneration() throws Exception {
        GenerationReports reports = reports(100, service());
        UUID session = UUID.randomUUID();
        gate = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                threads.execute(() -> reports.letIn(caller(session, 1), "one"));
            }
        }
        gate.countDown();
        quiet();
        assertThat(told).containsExactly("Bearer one");
        reports.letIn(caller(session, 1), "one again");
        reports.letIn(caller(session, 2), "two");
        quiet();
        reports.letIn(caller(session, 1), "one of old");
        reports.letIn(caller(session, 2), "two again");
        quiet();
        assertThat(told).containsExactly("Bearer one", "Bearer two");
    }

    @Test
    void whatNobodyTookIsReportedByALaterRequest() {
        GenerationReports reports = reports(100, service());
        Caller caller = caller(UUID.randomUUID(), 3);
        status = 503;
        reports.letIn(caller, "first");
        quiet();
        status = 204;
        reports.letIn(caller, "second");
        quiet();
        reports.letIn(caller, "third");
        quiet();
        assertThat(told).containsExactly("Bearer first", "Bearer second");
        assertThat(meters.get("smarterp.sessions.reports.failed").counter().count()).isEqualTo(1);
    }

    @Test
    void aReplicaThatIsAwayIsPassedOver() {
        GenerationReports reports = reports(100, NOBODY, service());
        reports.letIn(caller(UUID.randomUUID(), 1), "one");
        quiet();
        assertThat(told).containsExactly("Bearer one");
    }

    @Test
    void aServiceThatHangsHoldsNoRequestAndBoundedMemory() {
        GenerationReports reports = reports(5, service());
        gate = new CountDownLatch(1);
        Caller last = caller(UUID.randomUUID(), 1);
        for (int i = 0; i < 50; i++) {
            reports.letIn(caller(UUID.randomUUID(), 1), "one of many");
        }
        reports.letIn(last, "last");
        assertThat(meters.get("smarterp.sessions.reports.waiting").gauge().value()).isEqualTo(7);
        assertThat(meters.get("smarterp.sessions.reports.dropped").counter().count()).isEqualTo(44);
        gate.countDown();
        quiet();
        reports.letIn(last, "last");
        quiet();
        assertThat(told).contains("Bearer last").hasSize(8);
    }
}
