package com.smarterp.gateway.hub;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code smarterp.stream.*}. */
final class StreamMetrics {

    private final MeterRegistry meters;
    private final AtomicInteger open = new AtomicInteger();
    private final Counter[] behind;
    private final Counter fellBack;
    private final Timer lag;

    StreamMetrics(MeterRegistry meters, StreamedCollections collections) {
        this.meters = meters;
        Gauge.builder("smarterp.stream.open", open, AtomicInteger::get)
                .description("Streams that are open")
                .register(meters);
        behind = new Counter[collections.size()];
        for (int c = 0; c < behind.length; c++) {
            behind[c] =
                    Counter.builder("smarterp.stream.behind")
                            .description(
                                    "How often a hole was told: each makes subscribers ask again")
                            .tag("collection", collections.name(c))
                            .register(meters);
        }
        fellBack =
                Counter.builder("smarterp.stream.slow")
                        .description("How often a subscriber took no more and was left to catch up")
                        .register(meters);
        // From the start, at zero: what is counted first is seen as an increase.
        for (CloseReason reason : CloseReason.values()) {
            meters.counter("smarterp.stream.closed", "reason", reason.word());
        }
        lag =
                Timer.builder("smarterp.stream.lag")
                        .description("From a change's commit to its delivery to the sockets")
                        .register(meters);
    }

    int open() {
        return open.get();
    }

    void opened() {
        open.incrementAndGet();
    }

    void closed(String why) {
        open.decrementAndGet();
        meters.counter("smarterp.stream.closed", "reason", why).increment();
    }

    void refused(String why) {
        meters.counter("smarterp.stream.refused", "reason", why).increment();
    }

    void slow() {
        fellBack.increment();
    }

    void behind(int collection) {
        behind[collection].increment();
    }

    void delivered(List<PublishedChange> changes) {
        long now = System.currentTimeMillis();
        for (PublishedChange each : changes) {
            lag.record(Math.max(0, now - each.event().at()), TimeUnit.MILLISECONDS);
        }
    }

    void replay(ReplayBuffer replay) {
        Gauge.builder("smarterp.stream.memory", replay, ReplayBuffer::bytes)
                .baseUnit("bytes")
                .description("Changes remembered for subscribers that come back")
                .register(meters);
    }
}
