package com.smarterp.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.deploy.parts.PartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {

    @TempDir Path folder = Path.of("");

    @Test
    void aFileInItsPlaceIsToldInOneClearLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data"), _ -> {}))
                .isInstanceOf(PartException.class)
                .hasMessageContaining("can't be written")
                .hasMessageContaining("SMARTERP_DATA");
    }

    @ParameterizedTest
    @CsvSource({"format, form 2", "postgres/data/PG_VERSION, PostgreSQL 19"})
    void dataOfANewerVersionIsLeftAlone(String file, String told) throws IOException {
        DataFolder.open(folder, _ -> {}).close();
        Path written = folder.resolve(file);
        Files.createDirectories(written.getParent());
        Files.writeString(written, told.replaceAll("\\D", "") + "\n");
        assertThatThrownBy(() -> DataFolder.open(folder, _ -> {}))
                .isInstanceOf(PartException.class)
                .hasMessageContaining("written by a newer version (" + told)
                .hasMessageContaining("SMARTERP_DATA");
    }

    @Test
    void aSecondLauncherWaitsUntilTheFirstLetsGo() throws Exception {
        List<String> told = new ArrayList<>();
        DataFolder first = DataFolder.open(folder, _ -> {});
        CompletableFuture<DataFolder> second =
                CompletableFuture.supplyAsync(() -> DataFolder.open(folder, told::add));
        Awaitility.await().until(() -> !told.isEmpty());
        assertThat(second).isNotDone();
        assertThat(told.getFirst()).contains("process " + ProcessHandle.current().pid());
        first.close();
        second.get(10, TimeUnit.SECONDS).close();
    }

    @Test
    void whatWasMadeForEverybodyToReadIsClosed() throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        Path log = logs.resolve("jobs-service.log");
        Files.writeString(log, "a line\n");
        Path elsewhere = Files.createTempFile("elsewhere", "");
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-rw-r--"));
        for (Path each : List.of(folder, logs)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        DataFolder.open(folder, _ -> {}).close();
        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(mode(logs)).isEqualTo("rwx------");
        assertThat(mode(log)).isEqualTo("rw-------");
        assertThat(mode(folder.resolve("launcher.lock"))).isEqualTo("rw-------");
        assertThat(mode(folder.resolve("format"))).isEqualTo("rw-------");
        assertThat(mode(elsewhere)).as("what a link leads to").isEqualTo("rw-r--r--");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void secretsAreKeptAndForTheirOwnerOnly() throws IOException {
        try (DataFolder data = DataFolder.open(folder, _ -> {})) {
            String secret = data.secrets().get("auth");
            assertThat(data.secrets().get("auth")).isEqualTo(secret);
            Path file = data.secrets().file("auth");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }
}
