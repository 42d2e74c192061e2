package com.smarterp.deploy.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that no browser sends. */
class WireAttacksTest {

    private static Browser ada = new Browser();

    @BeforeAll
    static void signUp() {
        ada = Browser.signedUp("Ada");
    }

    /** S19: hide a second request in the first, by two lengths or an odd line's end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5~Transfer-Encoding: chunked~~0~~GET /x HTTP/1.1~~",
                "Transfer-Encoding: chunked~Content-Length: 5~~0~~GET /x HTTP/1.1~~",
                "Content-Length: 5~Content-Length: 6~~{}    ",
                "Content-Length: 2, 6~~{}    ",
                "Transfer-Encoding: xchunked~~0~~",
                "Transfer-Encoding: chunked, identity~~0~~",
                "Transfer-Encoding : chunked~~0~~",
                "Transfer-Encoding: chunked~~-1~~",
                "Transfer-Encoding: chunked~~5;x=\n~hello~0~~",
                "Content-Length: +2~~{}",
                "Content-Length: 0x2~~{}",
                "Content-Length: -1~~",
                "X: 1\nContent-Length: 2~~{}",
                "X: 1\rContent-Length: 2~~{}",
                "\nContent-Length: 2\n\n{}",
            })
    void twoRequestsInOne(String rest) {
        try (Line line = new Line(Product.port())) {
            line.send(
                    ada.head("POST", "/api/jobs", "Content-Type: application/json\r\n")
                                    .replaceFirst("\r\n$", "")
                            + rest.replace("~", "\r\n"));
            Reply reply = line.read("POST");
            assertThat(reply.status()).as(reply.body()).isEqualTo(400);
            assertThat(line.closesWithin(Duration.ofSeconds(5))).as("closed").isTrue();
        }
    }

    /** S19: begin with no HTTP at all, or with an address of two lines. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/jobs\r\n\r\n",
                "GET /api/jobs HTTP/1.1\nHost: a\n\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
                "GET /api/jobs HTTP/1.1\r\nHost: a\u0000b\r\n\r\n",
                "GET /api/jobs SPDY/3\r\nHost: a\r\n\r\n"
            })
    void whatIsNoRequest(String bytes) {
        try (Line line = new Line(Product.port())) {
            Reply reply = line.send(bytes).read("GET");
            assertThat(reply.status()).isIn(0, 400, 505);
            assertThat(line.closesWithin(Duration.ofSeconds(12))).isTrue();
        }
    }

    /** S29: send what is too long, too deep, too many, or no text. */
    @Test
    void whatIsTooMuchOrNoText() {
        assertThat(ada.get("/api/jobs", "X-Long: " + "x".repeat(9000)).status()).isEqualTo(431);
        assertThat(ada.get("/api/jobs?x=" + "x".repeat(4200)).status()).isEqualTo(414);
        String many = "X-Many: 1\r\n".repeat(2000);
        assertThat(ada.get("/api/jobs", many + "X: 1").status()).isEqualTo(431);

        String deep = "{\"a\":".repeat(1000) + "1" + "}".repeat(1000);
        String list = "[".repeat(1000) + "]".repeat(1000);
        for (String body :
                List.of(deep, list, "{\"title\":\"a\",\"custom\":{\"k\":" + list + "}}")) {
            assertThat(ada.call("POST", "/api/jobs", body).status()).isIn(400, 422);
        }
        assertThat(ada.call("POST", "/api/jobs", "[".repeat(900_000)).status()).isEqualTo(400);
        assertThat(ada.call("POST", "/api/auth/login", "[".repeat(900_000)).status())
                .isIn(400, 413);
        assertThat(
                        ada.call("POST", "/api/jobs", "{\"title\":" + "9".repeat(900_000) + "}")
                                .status())
                .isIn(400, 413, 422);
        for (String title : List.of("\\u0000", "\\ud800", "\\udc00\\ud800", "a\\uDFFFb")) {
            Reply reply = ada.call("POST", "/api/jobs", "{\"title\":\"" + title + "\"}");
            assertThat(reply.status()).as(title + reply.body()).isIn(400, 422);
        }
        for (String bytes :
                List.of("\u00ff", "\u00c0\u0080", "\u00c1\u0081", "\u00ed\u00a0\u0080")) {
            byte[] body = ("{\"title\":\"" + bytes + "\"}").getBytes(StandardCharsets.ISO_8859_1);
            assertThat(post("/api/jobs", body, "").status()).isEqualTo(400);
        }
        byte[] wide = "{\"title\":\"a\"}".getBytes(StandardCharsets.UTF_16BE);
        assertThat(post("/api/jobs", wide, "").status()).isEqualTo(400);
    }

    /** S29: send a batch of a million, and one just above what is allowed. */
    @Test
    void aBatchOfAMillion() {
        StringBuilder mutations = new StringBuilder("{\"mutations\":[");
        for (int i = 0; i < 501; i++) {
            mutations
                    .append(i == 0 ? "" : ",")
                    .append(
                            "{\"mutation\":\"%s\",\"op\":\"delete\",\"id\":\"%s\"}"
                                    .formatted(UUID.randomUUID(), UUID.randomUUID()));
        }
        Reply above = ada.call("POST", "/api/jobs/batch", mutations + "]}");
        assertThat(above.status()).isEqualTo(413);
        assertThat(above.code()).isEqualTo("too_large");
        try (Line line = new Line(Product.port())) {
            line.send(
                    ada.head(
                            "POST",
                            "/api/jobs/batch",
                            "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n"));
            line.send("e\r\n{\"mutations\":[\r\n");
            String chunk = "{},".repeat(10_000);
            String framed = Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n";
            for (int i = 0; i < 100; i++) {
                line.send(framed);
            }
            Reply million = line.read("POST");
            assertThat(million.status()).isEqualTo(413);
        }
    }

    /** S29: send a small body that becomes a large one. */
    @Test
    void aBombOfGzip() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                gzip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(1 << 20);
        for (String path : List.of("/api/jobs", "/api/jobs/batch", "/api/auth/login")) {
            Reply reply = post(path, bomb.toByteArray(), "Content-Encoding: gzip\r\n");
            assertThat(reply.status()).as(path).isIn(400, 413, 415);
        }
        assertThat(ada.get("/api/jobs").status()).isEqualTo(200);
    }

    private static Reply post(String path, byte[] body, String lines) {
        try (Line line = new Line(Product.port())) {
            String head = "Content-Type: application/json\r\nContent-Length: " + body.length;
            line.send(ada.head("POST", path, head + "\r\n" + lines));
            return line.send(body).read("POST");
        }
    }

    /** S30: open thousands of connections and say nothing. */
    @Test
    void aFloodOfConnections() {
        List<Line> flood = new ArrayList<>();
        try {
            for (int i = 0; i < 1500; i++) {
                flood.add(new Line(Product.port()));
            }
            long start = System.nanoTime();
            assertThat(ada.get("/api/jobs").status()).isEqualTo(200);
            String job = "{\"title\":\"in the flood\"}";
            assertThat(ada.call("POST", "/api/jobs", job).status()).isEqualTo(201);
            assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        } finally {
            flood.forEach(Line::close);
        }
    }

    /** S30: say a head or a body byte by byte, or nothing at all, and keep the connection. */
    @Test
    void slowLinesAreClosed() {
        Product.port();
        Map<String, Duration> ends = SlowLines.ends();
        await().atMost(Duration.ofSeconds(100))
                .untilAsserted(
                        () -> assertThat(ends).containsKeys("silent", "head", "body", "kept"));
        assertThat(ends.get("head")).isLessThan(Duration.ofSeconds(20));
        assertThat(ends.get("body")).isLessThan(Duration.ofSeconds(45));
        assertThat(ends.get("silent")).isLessThan(Duration.ofSeconds(75));
        assertThat(ends.get("kept")).isLessThan(Duration.ofSeconds(75));
    }

    /** S39: half a head, half a body or nothing at every port of every process. */
    @Test
    void linesThatSayHalfAtEveryPort() {
        Product.port();
        Map<String, Duration> ends = SlowLines.ends();
        await().atMost(Duration.ofSeconds(150))
                .untilAsserted(() -> assertThat(ends.keySet()).containsAll(SlowLines.names()));
        ends.forEach(
                (name, end) ->
                        assertThat(end)
                                .as("%s: %s", name, SlowLines.said().get(name))
                                .isLessThan(Duration.ofSeconds(100)));
        assertThat(ends).hasSizeGreaterThan(30);
        SlowLines.said()
                .forEach(
                        (name, said) -> {
                            if (name.endsWith(": head") || name.equals("auth-service: body")) {
                                assertThat(said)
                                        .as(name)
                                        .startsWith("HTTP/1.1 408 ")
                                        .contains("\"code\":\"timed_out\"");
                            }
                        });
    }
}
