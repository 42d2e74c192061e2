package com.smarterp.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/tour.md, run as it is written. */
class TourTest {

    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    @TempDir Path folder = Path.of("");

    @Test
    void theTourRunsAsItIsWritten() throws IOException, InterruptedException {
        Path root = Stack.get().settings().root();
        StringBuilder script = new StringBuilder("set -eu\n");
        Matcher block = BLOCK.matcher(Files.readString(root.resolve("docs/tour.md")));
        while (block.find()) {
            script.append(block.group(1)).append('\n');
        }
        Path output = folder.resolve("tour.out");
        ProcessBuilder bash =
                new ProcessBuilder("bash", "-c", script.toString())
                        .directory(root.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        bash.environment().put("BASE", Stack.get().uri().toString());
        bash.environment().put("SMARTERP_DATA", Stack.get().settings().data().toString());
        Process tour = bash.start();
        boolean ended = tour.waitFor(4, TimeUnit.MINUTES);
        String told = Files.readString(output);
        assertThat(ended).as(told).isTrue();
        assertThat(tour.exitValue()).as(told).isZero();
    }
}
