package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far workspaces are learnt from, as it was last seen here; of those used last. It may lie
 * behind the truth, never before it: a position only goes on.
 */
final class Positions {

    private record Key(UUID scope, String collection) {

        static Key of(Change change) {
            return new Key(change.scope(), change.collection());
        }
    }

    private final Map<Key, Reached> held;

    /**
     * @param most collections of workspaces; others are asked for again
     */
    Positions(int most, MeterRegistry registry) {
        this.held =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Key, Reached> eldest) {
                        return size() > most;
                    }
                };
        Gauge.builder("smarterp.inbox.positions", this, Positions::size)
                .description("Collections of workspaces of which it is known how far they are read")
                .register(registry);
    }

    private synchronized double size() {
        return held.size();
    }

    synchronized @Nullable Reached of(Change change) {
        return held.get(Key.of(change));
    }

    synchronized void found(Change change, Reached reached) {
        held.put(Key.of(change), reached);
    }

    /** A change was learnt from; another epoch's begins a new life, and is asked for. */
    synchronized void learnt(Change change) {
        held.computeIfPresent(Key.of(change), (_, before) -> after(before, change));
    }

    /** Nothing of the change is left to be told. What isn't held is asked for all the same. */
    synchronized void told(Change change) {
        held.computeIfPresent(Key.of(change), (_, before) -> before.told(change));
    }

    private static @Nullable Reached after(Reached before, Change change) {
        if (!before.epoch().equals(change.epoch())) {
            return null;
        }
        return before.version() >= change.version()
                ? before
                : new Reached(before.epoch(), change.version(), before.past(), false);
    }
}
