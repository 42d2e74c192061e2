package com.smarterp.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir Path folder = Path.of("");

    @Test
    void endsWhatIsOursAndNobodyElse() throws IOException {
        try (DataFolder data = DataFolder.open(folder.resolve("data"), _ -> {})) {
            Process ours = sleeping(data.mark());
            Process stranger = sleeping(folder.resolve("other") + "/");
            try {
                data.processes()
                        .write(
                                List.of(
                                        new RunningProcess("jobs-service", ours.pid(), 1, 1, 0),
                                        new RunningProcess("gateway", stranger.pid(), 2, 1, 0)));
                Leftovers.end(data, _ -> {});
                Awaitility.await()
                        .atMost(Duration.ofSeconds(10))
                        .untilAsserted(() -> assertThat(ours.isAlive()).isFalse());
                assertThat(stranger.isAlive()).isTrue();
            } finally {
                ours.destroyForcibly();
                stranger.destroyForcibly();
            }
        }
    }

    private static Process sleeping(String argument) throws IOException {
        return new ProcessBuilder("sh", "-c", "sleep 60; true", argument).start();
    }
}
