package com.smarterp.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Parts are killed while writers write (FAULTS F1, F2, F4, F5, F7); nothing acknowledged is lost.
 */
class FaultsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI base = Stack.get().uri();
    private final Device device = Device.signedUp(base, "Ada");

    /** Writers and a follower, before, during and after what is done. */
    private void whileWriting(Runnable fault) {
        Follower follower = new Follower(device.another());
        Writer one = new Writer(device);
        Writer two = new Writer(device.another());
        List<Writer> writers = List.of(one, two);
        try {
            awaitWrites(writers, 15);
            fault.run();
            Stack.get().awaitReady(PATIENCE);
            awaitWrites(writers, 15);
        } finally {
            one.close();
            two.close();
        }
        Oracle.check(device, writers, follower, Stack.get().kafkaClient());
    }

    private static void awaitWrites(List<Writer> writers, int more) {
        for (Writer writer : writers) {
            int before = writer.written();
            await().atMost(PATIENCE).until(() -> writer.written() >= before + more);
        }
    }

    @ParameterizedTest(name = "kill -9 {0} (F1, F5)")
    @ValueSource(
            strings = {
                "jobs-service",
                "people-service",
                "messaging-service",
                "auth-service",
                "gateway",
                "postgres",
                "kafka"
            })
    void aPartIsKilledAndHeals(String part) {
        whileWriting(() -> Stack.get().kill(part));
    }

    @Test
    void theWriterOfChangesIsKilledAgainAndAgain() {
        whileWriting(
                () -> {
                    for (int i = 0; i < 3; i++) {
                        Stack.get().kill("jobs-service");
                        Stack.get().awaitReady(PATIENCE);
                    }
                });
    }

    @Test
    void withoutKafkaWritesGoOnAndChangesFollow() {
        Device other = device.another();
        whileWriting(
                () -> {
                    Stack.signal("kafka", "STOP");
                    try {
                        for (int i = 0; i < 20; i++) {
                            Answer answer =
                                    other.insist("POST", "/api/jobs", "{\"title\":\"no kafka\"}");
                            assertThat(answer.status()).isEqualTo(201);
                        }
                    } finally {
                        Stack.signal("kafka", "CONT");
                    }
                });
    }

    @Test
    void everythingIsKilledAndStartsAgain() {
        Follower follower = new Follower(device.another());
        Writer writer = new Writer(device);
        try {
            awaitWrites(List.of(writer), 20);
            Stack.crashAndRestart();
            awaitWrites(List.of(writer), 20);
        } finally {
            writer.close();
        }
        Oracle.check(device, List.of(writer), follower, Stack.get().kafkaClient());
    }

    @Test
    void anAnswerThatIsLostIsGivenAgain() throws IOException {
        String id = UUID.randomUUID().toString();
        String key = UUID.randomUUID().toString();
        String body = "{\"id\":\"" + id + "\",\"title\":\"unheard\"}";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), base.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /api/jobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Cookie: "
                                    + device.cookieHeader()
                                    + "\r\nIdempotency-Key: "
                                    + key
                                    + "\r\nContent-Length: "
                                    + body.length()
                                    + "\r\n\r\n"
                                    + body)
                            .getBytes(StandardCharsets.UTF_8));
            out.flush();
            await().atMost(PATIENCE)
                    .until(() -> device.call("GET", "/api/jobs/" + id, null).status() == 200);
        }
        Answer again = device.insist("POST", "/api/jobs", body, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(Replica.fresh(device, "jobs").version).isEqualTo(1);
    }
}
