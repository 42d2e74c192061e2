package com.smarterp.kernel.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Supplier;

/** What an operator sees of a feed. */
record FeedMetrics(String group, MeterRegistry registry) {

    void read(String topic, Duration time) {
        Timer.builder("smarterp.feed.records")
                .description("Records read, and how long each took")
                .tags("group", group, "topic", topic)
                .register(registry)
                .record(time);
    }

    void retried(String topic) {
        registry.counter("smarterp.feed.retries", "group", group, "topic", topic).increment();
    }

    void parked(String topic) {
        registry.counter("smarterp.feed.dead.letters", "group", group, "topic", topic).increment();
    }

    /** Committed records that are not read yet, in all partitions of this process. */
    void lag(Supplier<Number> lag) {
        io.micrometer.core.instrument.Gauge.builder("smarterp.feed.lag", lag)
                .tags("group", group)
                .register(registry);
    }
}
