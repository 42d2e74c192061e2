package com.smarterp.gateway.edge;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import java.util.concurrent.atomic.AtomicInteger;

/** Closes connections beyond a number as soon as they come. */
final class ConnectionLimit {

    private final int max;
    private final AtomicInteger open = new AtomicInteger();
    private final Counter refused;

    ConnectionLimit(int max, MeterRegistry meters) {
        this.max = max;
        Gauge.builder("smarterp.edge.connections", open, AtomicInteger::get)
                .description("Open connections of clients")
                .register(meters);
        refused =
                Counter.builder("smarterp.edge.connections.refused")
                        .description("Connections closed because there were too many")
                        .register(meters);
    }

    /** Whether it may stay; otherwise it is closed. */
    boolean admit(Channel channel) {
        if (open.incrementAndGet() > max) {
            open.decrementAndGet();
            refused.increment();
            channel.unsafe().closeForcibly();
            return false;
        }
        channel.closeFuture().addListener(closed -> open.decrementAndGet());
        return true;
    }
}
