package com.smarterp.deploy.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.smarterp.deploy.e2e.Stack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who makes session tokens. */
class TokenAttacksTest {

    private static Browser ada = new Browser();

    @BeforeAll
    static void signUp() {
        ada = Browser.signedUp("Ada");
    }

    @AfterAll
    static void nothingIsLeftStopped() {
        Stack.signal("auth-service", "CONT");
    }

    private static Reply with(String token) {
        Browser forger = new Browser();
        forger.cookies.put(Browser.ACCESS, token);
        return forger.get("/api/jobs");
    }

    private static void refused(String token) {
        Reply reply = with(token);
        assertThat(reply.status()).as(token).isEqualTo(401);
        assertThat(reply.code()).as(token).isEqualTo("signed_out");
        byte[] direct =
                Product.direct("GET", "/api/jobs", "Authorization: Bearer " + token + "\r\n");
        assertThat(Line.exchange(Stack.port("jobs-service"), "GET", direct).status())
                .as("jobs-service, " + token)
                .isEqualTo(401);
    }

    /** S10: sign a token with nothing, with the public key, or with a key of one's own. */
    @Test
    void tokensOfAForger() throws Exception {
        String good = String.valueOf(ada.cookies.get(Browser.ACCESS));
        JsonNode header = ForgedToken.part(good, 0);
        JsonNode claims = ForgedToken.part(good, 1);
        String kid = header.get("kid").stringValue();
        try (ServerSocket trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + trap.getLocalPort() + "/keys";
            ForgedToken forged = new ForgedToken(header, claims);
            for (String alg : List.of("none", "None", "NONE", "")) {
                refused(forged.header("alg", alg).unsigned());
            }
            for (byte[] secret :
                    ForgedToken.publicKeys(new Browser().get("/.well-known/jwks.json"))) {
                refused(forged.header("alg", "HS256").keyed(secret));
            }
            refused(forged.header("jku", url).signed());
            refused(forged.header("x5u", url).signed());
            refused(forged.withOwnKey().signed());
            refused(forged.header("kid", url).signed());
            refused(forged.header("kid", "../../" + kid).signed());
            refused(forged.header("kid", "' or 1=1 --").signed());
            refused(forged.signed());
            refused(forged.claim("role", "member").resealed(good));
            refused(forged.claim("ws", UUID.randomUUID().toString()).resealed(good));
            refused(forged.claim("exp", claims.get("exp").longValue() + 3600).resealed(good));
            refused(good.substring(0, good.length() - 2));
            refused(good + "." + good);
            refused(good.replace('.', ','));
            refused(String.valueOf(ada.cookies.get(Browser.REFRESH)));
            trap.setSoTimeout(300);
            assertThat(calls(trap)).as("keys fetched from where a forger says").isFalse();
        }
        assertThat(with(good).status()).isEqualTo(200);
    }

    private static boolean calls(ServerSocket trap) throws IOException {
        try {
            trap.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** S11: a thousand tokens with random key ids, so that keys are fetched each time. */
    @Test
    void aThousandUnknownKeys() {
        double before = keyFetches();
        long start = System.nanoTime();
        String good = String.valueOf(ada.cookies.get(Browser.ACCESS));
        ForgedToken forged = new ForgedToken(ForgedToken.part(good, 0), ForgedToken.part(good, 1));
        try (Line line = new Line(Product.port())) {
            for (int i = 0; i < 1000; i++) {
                Browser forger = new Browser();
                forger.cookies.put(
                        Browser.ACCESS,
                        forged.header("kid", UUID.randomUUID().toString()).resealed(good));
                Reply reply = line.send(forger.head("GET", "/api/jobs", "")).read("GET");
                assertThat(reply.status()).isEqualTo(401);
            }
        }
        assertThat(ada.get("/api/jobs").status()).isEqualTo(200);
        double most = 2 + Duration.ofNanos(System.nanoTime() - start).toSeconds() / 30.0;
        // Of five processes that verify tokens, each may have its own reason once.
        assertThat(keyFetches() - before).isLessThanOrEqualTo(5 * most);
    }

    private static double keyFetches() {
        byte[] request = Product.direct("GET", "/actuator/prometheus", "");
        String metrics =
                Line.exchange(Stack.process("auth-service").management(), "GET", request).body();
        assertThat(metrics).contains("http_server_requests_seconds_count");
        return metrics.lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .filter(line -> line.contains("jwks.json"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** S12: a new signing key, and then no auth-service: who is signed in must not notice. */
    @Test
    void keysThatChangeAndNobodyToAsk() {
        int keys = published();
        Product.query("auth", "insert into signing_key_order default values");
        await().atMost(Duration.ofSeconds(40))
                .until(
                        () -> {
                            assertThat(ada.get("/api/jobs").status()).isEqualTo(200);
                            return published() == keys + 1;
                        });
        Stack.signal("auth-service", "STOP");
        try {
            for (int i = 0; i < 20; i++) {
                assertThat(ada.get("/api/jobs").status()).isEqualTo(200);
                String job = "{\"title\":\"without auth-service\"}";
                assertThat(ada.call("POST", "/api/jobs", job).status()).isEqualTo(201);
            }
            Browser tab = ada.copy();
            Reply refresh = tab.call("POST", "/api/auth/refresh", null);
            assertThat(refresh.status()).isEqualTo(503);
            assertThat(tab.cookies).isEqualTo(ada.cookies);
        } finally {
            Stack.signal("auth-service", "CONT");
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ada.copy().call("POST", "/api/auth/refresh", null).status() == 200);
    }

    private static int published() {
        return new Browser().get("/.well-known/jwks.json").json().get("keys").size();
    }
}
