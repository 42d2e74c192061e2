package com.smarterp.deploy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of docs/consumers.md, record by record. */
class JobBoardTest {

    private static final String DELETION = "{\"op\":\"delete\"}";

    private final JobBoard board = new JobBoard();

    @Test
    void aTombstoneThatComesAloneRemoves() {
        take("one", 1, "a", status("draft"));
        take("one", 2, "b", status("done"));
        assertThat(take("one", 3, "a", null)).isTrue();
        assertThat(board.counts("w")).isEqualTo(Map.of("done", 1));
    }

    @Test
    void aTombstoneAfterItsDeletionIsARepeat() {
        take("one", 1, "a", status("draft"));
        take("one", 2, "a", DELETION);
        assertThat(take("one", 2, "a", null)).isFalse();
        assertThat(board.counts("w")).isEmpty();
    }

    @Test
    void anOlderTombstoneLeavesWhatWasBroughtBack() {
        take("one", 1, "a", status("draft"));
        take("one", 3, "a", status("scheduled"));
        assertThat(take("one", 2, "a", null)).isFalse();
        assertThat(board.counts("w")).isEqualTo(Map.of("scheduled", 1));
    }

    @Test
    void anotherEpochBeginsEmpty() {
        take("one", 7, "a", status("draft"));
        take("two", 1, "b", status("done"));
        assertThat(board.counts("w")).isEqualTo(Map.of("done", 1));
    }

    private static String status(String status) {
        return "{\"op\":\"update\",\"document\":{\"status\":\"" + status + "\"}}";
    }

    private boolean take(String epoch, long version, String id, @Nullable String value) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(
                        "smarterp.jobs",
                        0,
                        version,
                        "w/" + id,
                        value == null ? null : value.getBytes(StandardCharsets.UTF_8));
        header(record.headers(), "ce_scope", "w");
        header(record.headers(), "ce_epoch", epoch);
        header(record.headers(), "ce_subject", id);
        header(record.headers(), "ce_version", Long.toString(version));
        return board.take(record);
    }

    private static void header(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
