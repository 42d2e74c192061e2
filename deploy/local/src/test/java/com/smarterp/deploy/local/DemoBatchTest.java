package com.smarterp.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoBatchTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T10:15:30Z"), ZoneOffset.UTC);

    @Test
    void theSameSeedGivesTheSameBatches() {
        assertThat(DemoBatch.all("a", CLOCK)).isEqualTo(DemoBatch.all("a", CLOCK));
        assertThat(DemoBatch.all("a", CLOCK)).isNotEqualTo(DemoBatch.all("b", CLOCK));
    }

    @Test
    void namesBecomeIdsAndDaysBecomeTimes() {
        List<DemoBatch> batches = DemoBatch.all("a", CLOCK);
        assertThat(batches.stream().map(DemoBatch::collection))
                .containsExactly("employees", "jobs", "chat");
        assertThat(batches).noneMatch(batch -> batch.body().contains("#"));
        assertThat(batches.get(1).body()).contains("\"scheduledAt\":\"2026-11-24T08:00:00Z\"");
        assertThat(batches.get(2).body())
                .containsPattern("\"conversation\":\"job:[0-9a-f]{8}-[0-9a-f-]{27}\"");
    }
}
