package com.smarterp.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimestampTest {

    @Test
    void timesHaveSixDigitsOfASecond() {
        assertThat(Timestamp.text(Instant.parse("2026-12-01T00:00:00Z")))
                .isEqualTo("2026-12-01T00:00:00.000000Z");
        assertThat(Timestamp.text(Instant.parse("2026-12-01T00:00:00.120Z")))
                .isEqualTo("2026-12-01T00:00:00.120000Z");
    }
}
