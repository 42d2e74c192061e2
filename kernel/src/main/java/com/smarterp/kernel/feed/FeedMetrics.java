package com.smarterp.kernel.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** What an operator sees of a feed. */
record FeedMetrics(String group, MeterRegistry registry, ObservationRegistry observations) {

    /** Counts and times the reading of a record, as part of the trace that made it. */
    void reading(ConsumerRecord<byte[], byte[]> record, Runnable read) {
        Observation.createNotStarted("smarterp.feed.records", () -> cause(record), observations)
                .contextualName("read " + record.topic())
                .lowCardinalityKeyValue("group", group)
                .lowCardinalityKeyValue("topic", record.topic())
                .observe(read);
    }

    private static ReceiverContext<ConsumerRecord<byte[], byte[]>> cause(
            ConsumerRecord<byte[], byte[]> record) {
        ReceiverContext<ConsumerRecord<byte[], byte[]>> cause =
                new ReceiverContext<>(FeedMetrics::header, Kind.CONSUMER);
        cause.setCarrier(record);
        return cause;
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Counts from the start, at zero: an alert sees the first one. */
    void of(List<String> topics) {
        topics.forEach(this::retries);
        topics.forEach(this::deadLetters);
    }

    void retried(String topic) {
        retries(topic).increment();
    }

    void parked(String topic) {
        deadLetters(topic).increment();
    }

    private Counter retries(String topic) {
        return registry.counter("smarterp.feed.retries", "group", group, "topic", topic);
    }

    private Counter deadLetters(String topic) {
        return registry.counter("smarterp.feed.dead.letters", "group", group, "topic", topic);
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
