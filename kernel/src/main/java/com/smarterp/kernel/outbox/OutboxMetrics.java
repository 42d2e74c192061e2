package com.smarterp.kernel.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator sees of the relay. */
record OutboxMetrics(
        Counter published,
        Counter read,
        DistributionSummary batches,
        Counter failures,
        Counter pokes,
        AtomicLong oldestMillis) {

    static OutboxMetrics in(MeterRegistry registry) {
        AtomicLong oldest = new AtomicLong();
        TimeGauge.builder("smarterp.outbox.oldest", oldest, TimeUnit.MILLISECONDS, AtomicLong::get)
                .description("Age of the oldest record that is committed and not in Kafka yet")
                .register(registry);
        return new OutboxMetrics(
                registry.counter("smarterp.outbox.published"),
                Counter.builder("smarterp.outbox.read")
                        .description("Records read back, for nobody here could hand them over")
                        .register(registry),
                registry.summary("smarterp.outbox.batch"),
                registry.counter("smarterp.outbox.failures"),
                registry.counter("smarterp.outbox.pokes"),
                oldest);
    }
}
