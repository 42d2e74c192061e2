package com.smarterp.kernel.feed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lies in a topic.
 *
 * @param key null where the record has none
 * @param headers the last of each name, values in UTF-8
 * @param value null is a tombstone
 */
public record FeedRecord(
        String topic, @Nullable String key, Map<String, String> headers, @Nullable String value) {

    public FeedRecord {
        headers = Map.copyOf(headers);
    }

    static FeedRecord of(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(
                        header -> {
                            if (header.value() != null) {
                                headers.put(header.key(), text(header.value()));
                            }
                        });
        return new FeedRecord(
                record.topic(),
                record.key() == null ? null : text(record.key()),
                headers,
                record.value() == null ? null : text(record.value()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * A header that has to be there.
     *
     * @throws Poison when it isn't
     */
    public String header(String name) {
        @Nullable String value = headers.get(name);
        if (value == null) {
            throw new Poison("header " + name + " is missing");
        }
        return value;
    }
}
