package com.smarterp.kernel.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What an operator sees of a feed. */
record FeedMetrics(String group, MeterRegistry registry, ObservationRegistry observations) {

    /** Counts and times the reading of a record, as part of the trace that made it. */
    Mono<Void> reading(ConsumerRecord<byte[], byte[]> record, Mono<Void> read) {
        return Mono.defer(
                () -> {
                    Observation observation =
                            Observation.createNotStarted(
                                            "smarterp.feed.records",
                                            () -> cause(record),
                                            observations)
                                    .contextualName("read " + record.topic())
                                    .lowCardinalityKeyValue("group", group)
                                    .lowCardinalityKeyValue("topic", record.topic())
                                    .start();
                    return read.doOnError(observation::error)
                            .doFinally(_ -> observation.stop())
                            .contextWrite(
                                    context ->
                                            context.put(
                                                    ObservationThreadLocalAccessor.KEY,
                                                    observation));
                });
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
        topics.forEach(this::givenUps);
        putAsides();
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

    /** A record that failed again and again, while all else was well, is no longer waited for. */
    void givenUp(String topic) {
        givenUps(topic).increment();
    }

    private Counter givenUps(String topic) {
        return registry.counter("smarterp.feed.given.up", "group", group, "topic", topic);
    }

    /** A scope's slice of time was too short for what it has. */
    void putAside() {
        putAsides().increment();
    }

    private Counter putAsides() {
        return registry.counter("smarterp.feed.put.aside", "group", group);
    }

    /** Scopes of which something waits to be read. */
    void scopes(Supplier<Number> scopes) {
        gauge("smarterp.feed.scopes", scopes);
    }

    /** Committed records that are not read yet, in all partitions of this process. */
    void lag(Supplier<Number> lag) {
        gauge("smarterp.feed.lag", lag);
    }

    /** Seconds since the oldest record was written that waits to be read. */
    void behind(Supplier<Number> behind) {
        gauge("smarterp.feed.behind.seconds", behind);
    }

    private void gauge(String name, Supplier<Number> value) {
        Gauge.builder(name, value).tags("group", group).register(registry);
    }
}
