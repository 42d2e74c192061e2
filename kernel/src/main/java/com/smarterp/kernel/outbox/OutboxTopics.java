package com.smarterp.kernel.outbox;

import java.util.List;

/** The topics a service publishes to; it creates them if they aren't there. */
public record OutboxTopics(List<Topic> topics) {

    /**
     * A topic.
     *
     * @param compacted true: the newest record a key is kept for ever; false: records are kept for
     *     {@code smarterp.kafka.retention}
     */
    public record Topic(String name, boolean compacted) {}

    public OutboxTopics {
        topics = List.copyOf(topics);
    }

    public static OutboxTopics of(Topic... topics) {
        return new OutboxTopics(List.of(topics));
    }
}
