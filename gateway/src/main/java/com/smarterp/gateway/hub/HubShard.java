package com.smarterp.gateway.hub;

import com.smarterp.kernel.identity.Caller;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An event loop's part of the hub: the subscribers whose channels live there.
 *
 * <p>Published changes lie in a queue; at most one drain is pending. A drain joins what has
 * gathered for a group into one buffer, which all its subscribers share: under load batches grow by
 * themselves, and the cost of an event falls. All but {@link #offer} runs on the loop's own thread.
 */
final class HubShard {

    private static final Logger log = LoggerFactory.getLogger(HubShard.class);

    /** Chunks that one subscriber may read in a row before others have their turn. */
    static final int CHUNKS = 8;

    private static final int DRAIN_LIMIT = 4096;
    private static final long TICK_MILLIS = 250;

    private final EventLoop executor;
    private final ReplayBuffer replay;
    private final StreamedCollections collections;
    private final SseBatches batches;
    private final StreamSettings settings;
    private final StreamMetrics metrics;
    private final IdentityHashMap<HubScope, SubscriberGroup> groups = new IdentityHashMap<>();
    private final Set<Subscriber> subscribers = new LinkedHashSet<>();
    private final Queue<PublishedChange> queue = new ConcurrentLinkedQueue<>();
    private final AtomicLong queued = new AtomicLong();
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ByteBuf heartbeat;

    HubShard(
            EventLoop executor,
            ReplayBuffer replay,
            StreamedCollections collections,
            StreamSettings settings,
            StreamMetrics metrics) {
        this.executor = executor;
        this.replay = replay;
        this.collections = collections;
        this.batches = new SseBatches(collections, metrics);
        this.settings = settings;
        this.metrics = metrics;
        ByteBuf chunk = Unpooled.directBuffer();
        int start = SseEncoder.begin(chunk);
        SseEncoder.heartbeat(chunk);
        SseEncoder.end(chunk, start);
        this.heartbeat = Unpooled.unreleasableBuffer(chunk.asReadOnly());
        var _ =
                executor.scheduleAtFixedRate(
                        this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    ReplayBuffer replay() {
        return replay;
    }

    StreamedCollections collections() {
        return collections;
    }

    StreamSettings settings() {
        return settings;
    }

    int batch() {
        return (int) settings.batch().toBytes();
    }

    SseBatches batches() {
        return batches;
    }

    ByteBuf heartbeat() {
        return heartbeat.duplicate();
    }

    long nextHeartbeat(long nanos) {
        return nanos
                + ThreadLocalRandom.current()
                        .nextLong(
                                settings.heartbeatMin().toNanos(),
                                settings.heartbeatMax().toNanos());
    }

    /** Any thread. */
    void offer(List<PublishedChange> published) {
        long bytes = 0;
        for (PublishedChange each : published) {
            bytes += each.event().size();
            queue.add(each);
        }
        queued.addAndGet(bytes);
        wake();
    }

    /** Any thread. The consumer waits while this says so. */
    boolean isCongested() {
        return queued.get() > settings.queue().toBytes();
    }

    private void wake() {
        if (pending.compareAndSet(false, true)) {
            executor.execute(this::drain);
        }
    }

    private void drain() {
        pending.set(false);
        Set<SubscriberGroup> shared = new LinkedHashSet<>();
        Set<SubscriberGroup> personal = new LinkedHashSet<>();
        long bytes = 0;
        int taken = 0;
        for (PublishedChange next; taken < DRAIN_LIMIT && (next = queue.poll()) != null; taken++) {
            bytes += next.event().size();
            SubscriberGroup group = groups.get(next.scope());
            if (group != null) {
                group.pending().add(next);
                (group.scope().isPersonal() ? personal : shared).add(group);
            }
        }
        // The workspace's first: an id of one's own change names them, and must have been preceded.
        shared.forEach(this::deliver);
        personal.forEach(this::deliver);
        queued.addAndGet(-bytes);
        if (!queue.isEmpty()) {
            wake();
        }
    }

    /** What fails for one group stops no other: its subscribers reconnect and resume. */
    private void deliver(SubscriberGroup group) {
        try {
            deliverPending(group);
        } catch (RuntimeException | OutOfMemoryError e) { // of direct memory, most likely
            log.error(
                    "Closing {} streams that could not be written to",
                    group.subscribers().size(),
                    e);
            List.copyOf(group.subscribers()).forEach(Subscriber::cut);
        }
        group.pending().clear();
        if (group.subscribers().isEmpty()) {
            groups.remove(group.scope());
        }
    }

    private void deliverPending(SubscriberGroup group) {
        List<PublishedChange> all = group.pending();
        for (int from = 0; from < all.size(); ) {
            int to = from;
            for (int bytes = 0; to < all.size() && bytes < batch(); to++) {
                bytes += all.get(to).event().size();
            }
            deliver(group, all.subList(from, to));
            group.delivered(all.get(to - 1));
            from = to;
        }
        metrics.delivered(all);
    }

    private void deliver(SubscriberGroup group, List<PublishedChange> batch) {
        Map<Integer, ByteBuf> shared = new HashMap<>();
        long first = batch.get(0).number();
        int broken = broken(batch, first - 1);
        long last = batch.get(batch.size() - 1).number();
        try {
            for (int i = group.subscribers().size() - 1; i >= 0; i--) {
                Subscriber subscriber = group.subscribers().get(i);
                SubscriberCursor cursor = subscriber.cursor();
                if (!subscriber.isLive() || cursor.joined() >= last) {
                    continue;
                }
                if (!subscriber.isWritable()) {
                    subscriber.fallBack();
                    metrics.slow();
                } else if (group.scope().isPersonal() || cursor.joined() >= first) {
                    subscriber.write(batches.of(batch, subscriber));
                    cursor.broken(broken == 0 ? 0 : broken(batch, cursor.joined()));
                } else {
                    subscriber.write(
                            shared.computeIfAbsent(
                                            cursor.whole(), whole -> batches.of(batch, whole))
                                    .retainedDuplicate());
                    cursor.broken(broken);
                }
            }
        } finally {
            shared.values().forEach(ByteBuf::release);
        }
    }

    /** The collections of which a hole is told among the changes after this number. */
    private static int broken(List<PublishedChange> batch, long after) {
        int broken = 0;
        for (PublishedChange each : batch) {
            broken |= each.broken() && each.number() > after ? 1 << each.event().collection() : 0;
        }
        return broken;
    }

    /** Says hello and begins. The response's head has been written. */
    Subscriber open(Caller caller, long[] since, ChannelHandlerContext out) {
        Subscription subscription = replay.join(caller.workspace(), caller.user(), since);
        SubscriberCursor cursor = subscription.cursor();
        SubscriberGroup workspace =
                groups.computeIfAbsent(cursor.workspace(), SubscriberGroup::new);
        SubscriberGroup person = groups.computeIfAbsent(cursor.person(), SubscriberGroup::new);
        Subscriber subscriber = new Subscriber(caller, out, this, cursor, workspace, person);
        subscriber.heartbeatAt(nextHeartbeat(System.nanoTime()));
        subscribers.add(subscriber);
        workspace.subscribers().add(subscriber);
        person.subscribers().add(subscriber);
        metrics.opened();
        out.channel().closeFuture().addListener(closed -> subscriber.gone());
        ByteBuf hello = batches.hello(subscription, retry(), caller.expiresAt());
        subscriber.write(hello);
        if (subscription.caughtUp()) {
            subscriber.goLive();
        } else {
            subscriber.catchUp();
        }
        return subscriber;
    }

    private long retry() {
        long base = settings.retry().toMillis();
        return base / 2 + ThreadLocalRandom.current().nextLong(base + 1);
    }

    /** A subscriber's end, whoever wanted it. */
    void left(Subscriber subscriber, String why) {
        subscribers.remove(subscriber);
        leave(subscriber.workspace(), subscriber);
        leave(subscriber.person(), subscriber);
        replay.leave(subscriber.cursor());
        metrics.closed(why);
    }

    private void leave(SubscriberGroup group, Subscriber subscriber) {
        group.subscribers().remove(subscriber);
        if (group.subscribers().isEmpty() && group.pending().isEmpty()) {
            groups.remove(group.scope());
        }
    }

    private void tick() {
        long nanos = System.nanoTime();
        long millis = System.currentTimeMillis();
        for (Subscriber subscriber : List.copyOf(subscribers)) {
            try {
                subscriber.tick(nanos, millis);
            } catch (RuntimeException | OutOfMemoryError e) {
                log.error("Closing a stream that could not be looked after", e);
                subscriber.cut();
            }
        }
    }

    /** Ends the streams of these sessions. Any thread. */
    void revoke(Set<UUID> sessions) {
        executor.execute(
                () -> {
                    for (Subscriber subscriber : List.copyOf(subscribers)) {
                        if (sessions.contains(subscriber.caller().session())) {
                            subscriber.end(CloseReason.REVOKED);
                        }
                    }
                });
    }

    /**
     * Ends the streams that were opened with a token of these generations, or before. Any thread.
     */
    void expire(Map<UUID, Long> generations) {
        executor.execute(
                () -> {
                    for (Subscriber subscriber : List.copyOf(subscribers)) {
                        Long last = generations.get(subscriber.caller().session());
                        if (last != null && subscriber.caller().generation() <= last) {
                            subscriber.end(CloseReason.EXPIRED);
                        }
                    }
                });
    }

    /** Ends all streams, one each {@code stepMicros}. Any thread. */
    void drainAll(long stepMicros) {
        executor.execute(
                () -> {
                    List<Subscriber> leaving = new ArrayList<>(subscribers);
                    for (int i = 0; i < leaving.size(); i++) {
                        Subscriber subscriber = leaving.get(i);
                        var _ =
                                executor.schedule(
                                        () -> subscriber.end(CloseReason.DRAINING),
                                        i * stepMicros,
                                        TimeUnit.MICROSECONDS);
                    }
                });
    }
}
