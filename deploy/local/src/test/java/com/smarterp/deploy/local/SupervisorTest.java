package com.smarterp.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.parts.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path folder = Path.of("");

    @Test
    void whatDiesIsStartedAgainAndTheFileSaysSo() throws IOException {
        ProcessFile file = new ProcessFile(folder);
        Supervisor supervisor = new Supervisor(file, new LogFiles(folder), _ -> {});
        Sleeper sleeper = new Sleeper(folder.resolve("sleeper.log"));
        supervisor.watch();
        supervisor.begin(sleeper, 1);
        long first = sleeper.pid();
        sleeper.kill();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            assertThat(sleeper.running()).isTrue();
                            assertThat(sleeper.pid()).isNotEqualTo(first);
                            assertThat(file.read())
                                    .containsExactly(
                                            new RunningProcess("sleeper", sleeper.pid(), 7, 1, 0));
                        });
        supervisor.retire();
        long last = sleeper.pid();
        sleeper.stop(PATIENCE);
        assertThat(supervisor.stopping()).isTrue();
        assertThat(ProcessHandle.of(last).map(ProcessHandle::isAlive).orElse(false)).isFalse();
    }

    @Test
    void nothingIsStartedOnceItHasRetired() throws IOException {
        Supervisor supervisor =
                new Supervisor(new ProcessFile(folder), new LogFiles(folder), _ -> {});
        supervisor.retire();
        Sleeper sleeper = new Sleeper(folder.resolve("sleeper.log"));
        supervisor.begin(sleeper, 1);
        assertThat(sleeper.running()).isFalse();
        assertThat(supervisor.processes()).isEmpty();
    }

    private static final class Sleeper extends ChildProcess {

        Sleeper(Path log) {
            super("sleeper", log);
        }

        @Override
        public int port() {
            return 7;
        }

        @Override
        public boolean ready() {
            return running();
        }

        @Override
        protected List<String> command() {
            return List.of("sleep", "60");
        }
    }
}
