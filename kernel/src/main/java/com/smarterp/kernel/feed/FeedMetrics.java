package com.smarterp.kernel.feed;

import io.micrometer.core.instrument.Gauge;
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

    /** Committed records that are not fetched yet, in all partitions of this process. */
    void lag(Supplier<Number> lag) {
        gauge("smarterp.feed.lag", lag);
    }

    /** Seconds since the record was written that is being read. */
    void behind(Supplier<Number> behind) {
        gauge("smarterp.feed.behind.seconds", behind);
    }

    private void gauge(String name, Supplier<Number> value) {
        Gauge.builder(name, value).tags("group", group).register(registry);
    }
}
