package com.smarterp.kernel.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record that waits in the database to be published.
 *
 * @param partition the topic's partition, chosen by the writer so that what belongs in one order is
 *     in one partition
 * @param headers record headers, values in UTF-8
 * @param value JSON text; null is a tombstone
 */
public record OutboxRecord(
        String topic,
        int partition,
        String key,
        Map<String, String> headers,
        @Nullable String value) {

    public OutboxRecord {
        headers = Map.copyOf(headers);
    }
}
