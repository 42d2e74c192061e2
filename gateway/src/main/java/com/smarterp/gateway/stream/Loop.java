package com.smarterp.gateway.stream;

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
 * An event loop's part of the hub: the readers whose channels live there.
 *
 * <p>Published changes lie in a queue; at most one drain is pending. A drain joins what has
 * gathered for a room into one buffer, which all its readers share: under load batches grow by
 * themselves, and the cost of an event falls. All but {@link #offer} runs on the loop's own thread.
 */
final class Loop {

    private static final Logger log = LoggerFactory.getLogger(Loop.class);

    /** Pieces that one reader may read in a row before others have their turn. */
    static final int ROUNDS = 8;

    private static final int DRAIN_LIMIT = 4096;
    private static final long TICK_MILLIS = 250;

    private final EventLoop executor;
    private final Memory memory;
    private final Catalog catalog;
    private final Batches batches;
    private final StreamSettings settings;
    private final StreamMetrics metrics;
    private final IdentityHashMap<Scope, Room> rooms = new IdentityHashMap<>();
    private final Set<Reader> readers = new LinkedHashSet<>();
    private final Queue<Published> queue = new ConcurrentLinkedQueue<>();
    private final AtomicLong queued = new AtomicLong();
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ByteBuf beat;

    Loop(
            EventLoop executor,
            Memory memory,
            Catalog catalog,
            StreamSettings settings,
            StreamMetrics metrics) {
        this.executor = executor;
        this.memory = memory;
        this.catalog = catalog;
        this.batches = new Batches(catalog, metrics);
        this.settings = settings;
        this.metrics = metrics;
        ByteBuf chunk = Unpooled.directBuffer();
        int start = Frames.begin(chunk);
        Frames.beat(chunk);
        Frames.end(chunk, start);
        this.beat = Unpooled.unreleasableBuffer(chunk.asReadOnly());
        var _ =
                executor.scheduleAtFixedRate(
                        this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    Memory memory() {
        return memory;
    }

    Catalog catalog() {
        return catalog;
    }

    StreamSettings settings() {
        return settings;
    }

    int batch() {
        return (int) settings.batch().toBytes();
    }

    Batches batches() {
        return batches;
    }

    ByteBuf beat() {
        return beat.duplicate();
    }

    long nextBeat(long nanos) {
        return nanos
                + ThreadLocalRandom.current()
                        .nextLong(
                                settings.heartbeatMin().toNanos(),
                                settings.heartbeatMax().toNanos());
    }

    /** Any thread. */
    void offer(List<Published> published) {
        long bytes = 0;
        for (Published each : published) {
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
        Set<Room> shared = new LinkedHashSet<>();
        Set<Room> personal = new LinkedHashSet<>();
        long bytes = 0;
        int taken = 0;
        for (Published next; taken < DRAIN_LIMIT && (next = queue.poll()) != null; taken++) {
            bytes += next.event().size();
            Room room = rooms.get(next.scope());
            if (room != null) {
                room.pending().add(next);
                (room.scope().isPersonal() ? personal : shared).add(room);
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

    /** What goes wrong for one room stops no other: its readers come again and read from memory. */
    private void deliver(Room room) {
        try {
            deliverPending(room);
        } catch (RuntimeException | OutOfMemoryError e) { // of direct memory, most likely
            log.error("{} streams are cut", room.readers().size(), e);
            List.copyOf(room.readers()).forEach(Reader::cut);
        }
        room.pending().clear();
        if (room.readers().isEmpty()) {
            rooms.remove(room.scope());
        }
    }

    private void deliverPending(Room room) {
        List<Published> all = room.pending();
        for (int from = 0; from < all.size(); ) {
            int to = from;
            for (int bytes = 0; to < all.size() && bytes < batch(); to++) {
                bytes += all.get(to).event().size();
            }
            deliver(room, all.subList(from, to));
            room.delivered(all.get(to - 1));
            from = to;
        }
        metrics.delivered(all);
    }

    private void deliver(Room room, List<Published> batch) {
        Map<Integer, ByteBuf> shared = new HashMap<>();
        int broken = 0;
        for (Published each : batch) {
            broken |= each.broken() ? 1 << each.event().collection() : 0;
        }
        long first = batch.get(0).number();
        long last = batch.get(batch.size() - 1).number();
        try {
            for (int i = room.readers().size() - 1; i >= 0; i--) {
                Reader reader = room.readers().get(i);
                Cursor cursor = reader.cursor();
                if (!reader.isLive() || cursor.joined() >= last) {
                    continue;
                }
                if (!reader.isWritable()) {
                    reader.fallBack();
                    metrics.slow();
                } else if (room.scope().isPersonal() || cursor.joined() >= first) {
                    reader.write(batches.of(batch, reader));
                } else {
                    reader.write(
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

    /** Says hello and begins. The response's head has been written. */
    Reader open(Caller caller, long[] since, ChannelHandlerContext out) {
        Joined joined = memory.join(caller.workspace(), caller.user(), since);
        Cursor cursor = joined.cursor();
        Room workspace = rooms.computeIfAbsent(cursor.workspace(), Room::new);
        Room person = rooms.computeIfAbsent(cursor.person(), Room::new);
        Reader reader = new Reader(caller, out, this, cursor, workspace, person);
        reader.beatAt(nextBeat(System.nanoTime()));
        readers.add(reader);
        workspace.readers().add(reader);
        person.readers().add(reader);
        metrics.opened();
        out.channel().closeFuture().addListener(closed -> reader.gone());
        ByteBuf hello = batches.hello(joined, retry(), caller.expiresAt());
        reader.write(hello);
        if (joined.caughtUp()) {
            reader.goLive();
        } else {
            reader.catchUp();
        }
        return reader;
    }

    private long retry() {
        long base = settings.retry().toMillis();
        return base / 2 + ThreadLocalRandom.current().nextLong(base + 1);
    }

    /** A reader's end, whoever wanted it. */
    void left(Reader reader, String why) {
        readers.remove(reader);
        leave(reader.workspace(), reader);
        leave(reader.person(), reader);
        memory.leave(reader.cursor());
        metrics.closed(why);
    }

    private void leave(Room room, Reader reader) {
        room.readers().remove(reader);
        if (room.readers().isEmpty() && room.pending().isEmpty()) {
            rooms.remove(room.scope());
        }
    }

    private void tick() {
        long nanos = System.nanoTime();
        long millis = System.currentTimeMillis();
        for (Reader reader : List.copyOf(readers)) {
            try {
                reader.tick(nanos, millis);
            } catch (RuntimeException | OutOfMemoryError e) {
                log.error("A stream is cut", e);
                reader.cut();
            }
        }
    }

    /** Ends the streams of these sessions. Any thread. */
    void revoke(Set<UUID> sessions) {
        executor.execute(
                () -> {
                    for (Reader reader : List.copyOf(readers)) {
                        if (sessions.contains(reader.caller().session())) {
                            reader.end(Bye.REVOKED);
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
                    for (Reader reader : List.copyOf(readers)) {
                        Long last = generations.get(reader.caller().session());
                        if (last != null && reader.caller().generation() <= last) {
                            reader.end(Bye.EXPIRED);
                        }
                    }
                });
    }

    /** Ends all streams, one each {@code stepMicros}. Any thread. */
    void drainAll(long stepMicros) {
        executor.execute(
                () -> {
                    List<Reader> leaving = new ArrayList<>(readers);
                    for (int i = 0; i < leaving.size(); i++) {
                        Reader reader = leaving.get(i);
                        var _ =
                                executor.schedule(
                                        () -> reader.end(Bye.DRAINING),
                                        i * stepMicros,
                                        TimeUnit.MICROSECONDS);
                    }
                });
    }
}
