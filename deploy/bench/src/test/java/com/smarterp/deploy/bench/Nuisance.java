package com.smarterp.deploy.bench;

import com.smarterp.deploy.parts.PartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A workspace that does one thing as fast as it may, from an address of its own. */
final class Nuisance implements AutoCloseable {

    private static final String ADDRESS = "127.0.0.66";
    private static final int LARGE = 60_000;
    private static final int SOCKETS = 900;

    /** What is done, and over how many connections. */
    enum Kind {
        SIGN_INS("50 sign-ins of one account at once", 50),
        WRONG_PASSWORDS("30 sign-ins with a wrong password at once", 30),
        UNKNOWN_ASSIGNEES("batches of jobs for people who don't exist", 2),
        MENTIONS_OF_NOBODY("mentions of nobody, and people who come", 2),
        TOGGLES("a status that changes to and fro", 2),
        LARGE_PAGES("pages of the largest jobs", 8),
        LARGE_ANSWERS("small batches with large answers", 8),
        HALF_HEADS("connections that never say what they want", 1),
        EDITS("edits as fast as they are answered", 16);

        private final String said;
        private final int connections;

        Kind(String said, int connections) {
            this.said = said;
            this.connections = connections;
        }

        String said() {
            return said;
        }
    }

    private final Product product;
    private final Person person;
    private final AtomicLong done = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Socket> sockets = new ArrayList<>();
    private final List<UUID> jobs = new ArrayList<>();
    private volatile boolean stopped;

    private Nuisance(Product product) {
        this.product = product;
        this.person = Person.signedUp(product.uri(), ADDRESS);
    }

    static Nuisance begin(Product product, Kind kind) {
        Nuisance nuisance = new Nuisance(product);
        nuisance.prepare(kind);
        for (int i = 0; i < kind.connections; i++) {
            int number = i;
            nuisance.threads.add(
                    Thread.ofVirtual().start(() -> nuisance.go(kind.connections, number, kind)));
        }
        return nuisance;
    }

    long done() {
        return done.get();
    }

    @Override
    public void close() throws IOException {
        stopped = true;
        for (Thread thread : threads) {
            join(thread);
        }
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartException("interrupted", e);
        }
    }

    private void prepare(Kind kind) {
        switch (kind) {
            case LARGE_PAGES, LARGE_ANSWERS -> IntStream.range(0, 8).forEach(_ -> largeJobs());
            case TOGGLES, EDITS -> IntStream.range(0, 16).forEach(_ -> job("\"title\":\"Ours\""));
            default -> {}
        }
    }

    private void go(int connections, int number, Kind kind) {
        IntConsumer act =
                switch (kind) {
                    case SIGN_INS -> _ -> person.trySignIn(person.password());
                    case WRONG_PASSWORDS -> _ -> person.trySignIn("not the password");
                    case UNKNOWN_ASSIGNEES -> _ -> unknownAssignees();
                    case MENTIONS_OF_NOBODY -> this::mentionsOfNobody;
                    case TOGGLES -> this::toggle;
                    case LARGE_PAGES -> _ -> person.attempt("GET", "/api/jobs?limit=1000", "");
                    case LARGE_ANSWERS -> _ -> largeAnswers();
                    case HALF_HEADS -> _ -> halfHead();
                    case EDITS -> turn -> edit(number, turn * connections);
                };
        for (int turn = 0; !stopped; turn++) {
            act.accept(turn);
            done.incrementAndGet();
        }
    }

    private void job(String fields) {
        UUID id = UUID.randomUUID();
        jobs.add(id);
        person.attempt("POST", "/api/jobs", "{\"id\":\"%s\",%s}".formatted(id, fields));
    }

    private void largeJobs() {
        for (int i = 0; i < 16; i++) {
            job("\"title\":\"Large\",\"description\":\"" + "x".repeat(LARGE / 3) + "\"");
        }
    }

    private void unknownAssignees() {
        String nobody =
                IntStream.range(0, 200)
                        .mapToObj(_ -> "\"" + UUID.randomUUID() + "\"")
                        .collect(Collectors.joining(","));
        batch(120, "create", "{\"title\":\"For nobody\",\"assigneeIds\":[" + nobody + "]}");
    }

    private void batch(int count, String op, String fields) {
        String mutations =
                IntStream.range(0, count)
                        .mapToObj(
                                _ ->
                                        """
                                        {"mutation":"%s","op":"%s","id":"%s","fields":%s}"""
                                                .formatted(
                                                        UUID.randomUUID(),
                                                        op,
                                                        UUID.randomUUID(),
                                                        fields))
                        .collect(Collectors.joining(","));
        person.attempt("POST", "/api/jobs/batch", "{\"mutations\":[" + mutations + "]}");
    }

    private void mentionsOfNobody(int turn) {
        if (turn % 2 == 0) {
            person.attempt("POST", "/api/chat", "{\"text\":\"@zzz come\"}");
        } else {
            person.attempt("POST", "/api/employees", "{\"name\":\"Zoe " + turn + "\"}");
        }
    }

    private void toggle(int turn) {
        String status = turn % 2 == 0 ? "in_progress" : "scheduled";
        person.attempt("PUT", "/api/jobs/" + jobs.get(0), "{\"status\":\"" + status + "\"}");
    }

    private void edit(int number, int turn) {
        person.attempt(
                "PUT",
                "/api/jobs/" + jobs.get(number % jobs.size()),
                "{\"title\":\"Ours " + turn + "\"}");
    }

    /** Edits that change nothing, each answered by a whole job. */
    private void largeAnswers() {
        String mutations =
                jobs.stream()
                        .map(
                                job ->
                                        """
                                        {"mutation":"%s","op":"update","id":"%s","fields":{"title":"Large"}}"""
                                                .formatted(UUID.randomUUID(), job))
                        .collect(Collectors.joining(","));
        person.attempt("POST", "/api/jobs/batch", "{\"mutations\":[" + mutations + "]}");
    }

    private void halfHead() {
        try {
            if (sockets.size() >= SOCKETS) {
                sockets.removeFirst().close();
            }
            Socket socket = new Socket();
            socket.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), 0));
            socket.connect(
                    new InetSocketAddress(
                            InetAddress.getLoopbackAddress(), product.uri().getPort()),
                    5000);
            socket.getOutputStream()
                    .write(
                            "GET /api/jobs HTTP/1.1\r\nHost: loc"
                                    .getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
            Thread.sleep(2);
        } catch (IOException e) {
            if (!stopped && sockets.isEmpty()) {
                throw new UncheckedIOException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartException("interrupted", e);
        }
    }
}
