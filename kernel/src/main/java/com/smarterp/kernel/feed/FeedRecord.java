package com.smarterp.kernel.feed;

import java.util.Map;
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
