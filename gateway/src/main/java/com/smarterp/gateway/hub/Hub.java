package com.smarterp.gateway.hub;

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
 * <p>One thread reads and publishes; each event loop delivers to its own subscribers (see {@link
 * HubShard}). Nobody waits for a subscriber.
 */
public final class Hub {

    private static final Logger log = LoggerFactory.getLogger(Hub.class);
    private static final long CONGESTION_NANOS = Duration.ofMillis(1).toNanos();

    /** Streams end at most this fast at shutdown: so few at once come back to other gateways. */
    private static final long DRAIN_STEP_MICROS = Duration.ofMillis(10).toNanos() / 1000;

    private final StreamedCollections collections;
    private final StreamSettings settings;
    private final StreamMetrics metrics;
    private final ReplayBuffer replay;
    private final ChangeDecoder decoder;
    private final DeadLetterQueue deadLetters;
    private final Map<EventLoop, HubShard> shards = new ConcurrentHashMap<>();
    private final OpenStreams streams;
    private volatile boolean draining;

    Hub(
            StreamedCollections collections,
            StreamSettings settings,
            StreamMetrics metrics,
            DeadLetterQueue deadLetters) {
        this.collections = collections;
        this.settings = settings;
        this.metrics = metrics;
        this.deadLetters = deadLetters;
        this.replay = new ReplayBuffer(collections, settings);
        this.decoder = new ChangeDecoder(collections);
        this.streams =
                new OpenStreams(settings.total(), settings.perUser(), settings.workspaceStreams());
        metrics.replay(replay);
    }

    StreamedCollections collections() {
        return collections;
    }

    boolean isDraining() {
        return draining;
    }

    HubShard shard(Channel channel) {
        return shards.computeIfAbsent(
                channel.eventLoop(),
                executor -> new HubShard(executor, replay, collections, settings, metrics));
    }

    /** Records of a poll, by the consumer's thread. */
    void take(List<ConsumerRecord<byte[], byte[]>> records) {
        List<PublishedChange> published =
                replay.publish(
                        records.stream()
                                .<ReceivedChange>mapMulti(
                                        (record, next) -> {
                                            try {
                                                ReceivedChange change = decoder.read(record);
                                                if (change != null) {
                                                    next.accept(change);
                                                }
                                            } catch (UnreadableRecordException e) {
                                                deadLetters.add(record, e);
                                            }
                                        })
                                .toList());
        if (published.isEmpty()) {
            return;
        }
        for (HubShard shard : shards.values()) {
            while (shard.isCongested() && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(CONGESTION_NANOS);
            }
            shard.offer(published);
        }
    }

    /**
     * Counts one more stream of the caller, until {@link #leave}.
     *
     * @return the bound that it would exceed, or null where it may be opened
     */
    OpenStreams.@Nullable Bound enter(Caller caller) {
        return streams.enter(caller);
    }

    void leave(Caller caller) {
        streams.leave(caller);
    }

    /** Ends the streams of sessions that ended. */
    public void revoke(Set<UUID> sessions) {
        shards.values().forEach(shard -> shard.revoke(sessions));
    }

    /** Ends the streams that were opened with a token of these generations, or before. */
    public void expire(Map<UUID, Long> generations) {
        shards.values().forEach(shard -> shard.expire(generations));
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
        shards.values().forEach(shard -> shard.drainAll(step));
    }
}
