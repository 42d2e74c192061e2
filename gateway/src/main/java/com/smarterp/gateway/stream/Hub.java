package com.smarterp.gateway.stream;

import com.smarterp.kernel.identity.Caller;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Brings every change from Kafka to the streams that may see it.
 *
 * <p>One thread reads and publishes; each event loop delivers to its own readers (see {@link
 * Loop}). Nobody waits for a reader.
 */
public final class Hub {

    private static final Logger log = LoggerFactory.getLogger(Hub.class);
    private static final long CONGESTION_NANOS = Duration.ofMillis(1).toNanos();

    /** Streams end at most this fast at shutdown: so few at once come back to other gateways. */
    private static final long DRAIN_STEP_MICROS = Duration.ofMillis(10).toNanos() / 1000;

    private final Catalog catalog;
    private final StreamSettings settings;
    private final StreamMetrics metrics;
    private final Memory memory;
    private final ArrivalReader reader;
    private final ParkingQueue parking;
    private final Map<EventLoop, Loop> loops = new ConcurrentHashMap<>();
    private final OpenStreams streams;
    private volatile boolean draining;

    Hub(Catalog catalog, StreamSettings settings, StreamMetrics metrics, ParkingQueue parking) {
        this.catalog = catalog;
        this.settings = settings;
        this.metrics = metrics;
        this.parking = parking;
        this.memory = new Memory(catalog, settings);
        this.reader = new ArrivalReader(catalog);
        this.streams = new OpenStreams(settings.perUser(), settings.workspaceStreams());
        metrics.memory(memory);
    }

    Catalog catalog() {
        return catalog;
    }

    boolean isDraining() {
        return draining;
    }

    Loop loop(Channel channel) {
        return loops.computeIfAbsent(
                channel.eventLoop(),
                executor -> new Loop(executor, memory, catalog, settings, metrics));
    }

    /** Records of a poll, by the consumer's thread. */
    void take(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Published> published =
                memory.publish(
                        records.stream()
                                .<Arrival>mapMulti(
                                        (record, next) -> {
                                            try {
                                                Arrival arrival = reader.read(record);
                                                if (arrival != null) {
                                                    next.accept(arrival);
                                                }
                                            } catch (PoisonException e) {
                                                parking.park(record, e);
                                            }
                                        })
                                .toList());
        if (published.isEmpty()) {
            return;
        }
        for (Loop loop : loops.values()) {
            while (loop.isCongested() && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(CONGESTION_NANOS);
            }
            loop.offer(published);
        }
    }

    /**
     * Null where the caller may open one more, which counts until {@link #leave}; otherwise what
     * there are too many of.
     */
    @Nullable String enter(Caller caller) {
        return streams.enter(caller);
    }

    void leave(Caller caller) {
        streams.leave(caller);
    }

    boolean isFull() {
        return metrics.open() >= settings.total();
    }

    /** Ends the streams of sessions that ended. */
    public void revoke(Set<UUID> sessions) {
        loops.values().forEach(loop -> loop.revoke(sessions));
    }

    /** Ends the streams that were opened with a token of these generations, or before. */
    public void expire(Map<UUID, Long> generations) {
        loops.values().forEach(loop -> loop.expire(generations));
    }

    /** Before Boot's graceful shutdown begins to wait for open requests. */
    @EventListener
    void drain(ContextClosedEvent closed) {
        if (draining) {
            return;
        }
        draining = true;
        int open = metrics.open();
        long step =
                Math.min(DRAIN_STEP_MICROS, settings.drain().toNanos() / 1000 / Math.max(1, open));
        log.info("Ending {} streams", open);
        loops.values().forEach(loop -> loop.drainAll(step));
    }
}
