package com.smarterp.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileTest {

    @TempDir Path folder = Path.of("");

    @Test
    void namesTheReplicaFromTheSecondOn() throws IOException {
        List<RunningProcess> processes =
                List.of(
                        new RunningProcess("jobs-service", 4711, 34567, 1, 0),
                        new RunningProcess("jobs-service", 4712, 34568, 2, 34569));
        ProcessFile file = new ProcessFile(folder);
        file.write(processes);
        assertThat(folder.resolve("processes.json"))
                .hasContent(
                        """
                        {"processes":[{"name":"jobs-service","pid":4711,"port":34567},\
                        {"name":"jobs-service","pid":4712,"port":34568,"replica":2,"management":34569}]}
                        """);
        assertThat(file.read()).isEqualTo(processes);
    }

    @Test
    void aFileThatIsMissingOrBrokenNamesNobody() throws IOException {
        ProcessFile file = new ProcessFile(folder);
        assertThat(file.read()).isEmpty();
        Files.writeString(folder.resolve("processes.json"), "{\"processes\":[{\"na");
        assertThat(file.read()).isEmpty();
    }
}
