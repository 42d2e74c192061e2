package com.smarterp.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {

    @TempDir Path folder = Path.of("");

    @Test
    void aLogPastItsBoundIsSetAsideAndEmptied() throws IOException {
        LogFiles logs = new LogFiles(folder);
        Path large = logs.file("jobs-service", 1);
        Path small = logs.file("jobs-service", 2);
        Files.write(large, new byte[17 * 1024 * 1024]);
        Files.writeString(small, "short");
        logs.bound();
        assertThat(large).isEmptyFile();
        assertThat(folder.resolve("jobs-service.log.1")).hasSize(17L * 1024 * 1024);
        assertThat(small).hasContent("short");
    }
}
