package com.smarterp.deploy.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.smarterp.deploy.e2e.Answer;
import com.smarterp.deploy.e2e.Device;
import com.smarterp.deploy.e2e.Replica;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Parts are killed while devices write (FAULTS F1, F2, F4, F5, F7, F20, F23); nothing acknowledged
 * is lost.
 */
class FaultsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI base = OnStage.STAGE.door();

    private static void whileWriting(Fault fault) throws Exception {
        OnStage.good(4711, new Schedule(List.of(new Schedule.Step(Duration.ofSeconds(1), fault))));
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
    void aPartIsKilledAndHeals(String part) throws Exception {
        whileWriting(Kills.kill(part, 1));
    }

    @Test
    void theWriterOfChangesIsKilledAgainAndAgain() throws Exception {
        whileWriting(Kills.again(new Random(1), OnStage.STAGE));
    }

    @Test
    void withoutKafkaWritesGoOnAndChangesFollow() throws Exception {
        Device device = Device.signedUp(base, "Ada");
        Fault pause = Pauses.pause("kafka", 1, Duration.ZERO);
        whileWriting(
                new Fault(
                        "F4 writes without Kafka",
                        Duration.ZERO,
                        stage -> {
                            pause.strike().to(stage);
                            for (int i = 0; i < 20; i++) {
                                Answer answer =
                                        device.insist(
                                                "POST", "/api/jobs", "{\"title\":\"no kafka\"}");
                                assertThat(answer.status()).isEqualTo(201);
                            }
                        },
                        pause.heal()));
        assertThat(Replica.fresh(device, "jobs").version).isEqualTo(20);
    }

    @Test
    void everythingIsKilledAndStartsAgain() throws Exception {
        whileWriting(Kills.everything(new Random(1), OnStage.STAGE));
    }

    @Test
    void aDocumentThatCannotBeWrittenStopsNoOther() throws Exception {
        Fault stuck = Stuck.document(new Random(1), OnStage.STAGE);
        try {
            stuck.strike().to(OnStage.STAGE);
        } finally {
            stuck.heal().to(OnStage.STAGE);
        }
    }

    /** Many lives of an access token: too long for {@code ./mvnw verify}. */
    @Test
    @Tag("nightly")
    void nobodyIsSignedOutWhileNobodyReachesAuthService() throws Exception {
        whileWriting(Networks.withoutAuthentication(Duration.ofMinutes(5)));
    }

    @Test
    void anAnswerThatIsLostIsGivenAgain() throws IOException {
        Device device = Device.signedUp(base, "Ada");
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
