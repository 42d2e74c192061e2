package com.smarterp.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The soak in short: what leaks much is found each night. */
@Tag("nightly")
class SoakTest {

    private static final Duration LENGTH = Duration.ofMinutes(3);

    @Test
    void threeMinutesAtHalfLoadEverythingLevelsOff() throws Exception {
        Report report = new Report(System.out);
        new Soak(LENGTH).run(Plan.from(Path.of(System.getProperty("smarterp.root"))), report);
        assertThat(report.missed()).isEmpty();
    }
}
