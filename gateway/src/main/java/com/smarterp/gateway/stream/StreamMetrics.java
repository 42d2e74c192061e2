package com.smarterp.gateway.stream;

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

    StreamMetrics(MeterRegistry meters, Catalog catalog) {
        this.meters = meters;
        Gauge.builder("smarterp.stream.open", open, AtomicInteger::get)
                .description("Streams that are open")
                .register(meters);
        behind = new Counter[catalog.size()];
        for (int c = 0; c < behind.length; c++) {
            behind[c] =
                    Counter.builder("smarterp.stream.behind")
                            .description("How often a hole was told: each makes readers ask again")
                            .tag("collection", catalog.name(c))
                            .register(meters);
        }
        fellBack =
                Counter.builder("smarterp.stream.slow")
                        .description("How often a reader took no more and was left to catch up")
                        .register(meters);
        // From the start, at zero: what is counted first is seen as an increase.
        for (Bye reason : Bye.values()) {
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

    void delivered(List<Published> changes) {
        long now = System.currentTimeMillis();
        for (Published each : changes) {
            lag.record(Math.max(0, now - each.event().at()), TimeUnit.MILLISECONDS);
        }
    }

    void memory(Memory memory) {
        Gauge.builder("smarterp.stream.memory", memory, Memory::bytes)
                .baseUnit("bytes")
                .description("Changes remembered for readers that come back")
                .register(meters);
    }
}
