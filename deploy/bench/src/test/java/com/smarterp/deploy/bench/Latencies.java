package com.smarterp.deploy.bench;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/** How long things took; one thread adds, and nobody asks before it is done. */
final class Latencies {

    private static final long LONGEST_MICROS = 120_000_000;

    private final Histogram micros = new Histogram(1, LONGEST_MICROS, 3);

    void add(long nanos) {
        micros.recordValue(Math.clamp(nanos / 1000, 0, LONGEST_MICROS));
    }

    void add(Latencies more) {
        micros.add(more.micros);
    }

    long count() {
        return micros.getTotalCount();
    }

    double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }

    double meanMillis() {
        return micros.getMean() / 1000;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.2f, p90 %.2f, p99 %.2f, p99.9 %.2f, most %.1f ms (%,d)",
                millis(50),
                millis(90),
                millis(99),
                millis(99.9),
                micros.getMaxValue() / 1000.0,
                count());
    }
}
