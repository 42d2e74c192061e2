package com.smarterp.gateway.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What the hub remembers: every scope's numbers and last changes.
 *
 * <p>One lock orders publishing, joining and reading. A reader that joins at number <i>n</i> is
 * sent what came up to <i>n</i> from here, and what comes after <i>n</i> by its event loop's queue:
 * so nothing is left out and nothing comes twice, and the ring is the only queue a reader has.
 *
 * <p>Bounded: a ring by its length, all rings by their bytes, scopes by their number. Of the
 * longest unused scope, everything goes when nobody reads it, otherwise the older half of its
 * changes.
 */
final class Memory {

    /** How many scopes one change may make smaller; the rest is left to the next. */
    private static final int EFFORT = 16;

    private final Catalog catalog;
    private final int ringLimit;
    private final long byteLimit;
    private final ReentrantLock lock = new ReentrantLock();
    private final Scopes workspaces;
    private final Scopes people;
    private final AtomicLong bytes = new AtomicLong();
    private long number;

    Memory(Catalog catalog, StreamSettings settings) {
        this.catalog = catalog;
        this.ringLimit = settings.ring();
        this.byteLimit = settings.memoryBytes();
        this.workspaces = new Scopes(false, catalog.size(), settings.scopes());
        this.people = new Scopes(true, catalog.size(), settings.scopes());
    }

    /** Bytes of all that is remembered. */
    long bytes() {
        return bytes.get();
    }

    /** Takes the changes in, and returns those that somebody may be waiting for. */
    List<Published> publish(List<Arrival> arrivals) {
        List<Published> published = new ArrayList<>();
        lock.lock();
        try {
            for (Arrival arrival : arrivals) {
                Published next = publish(arrival);
                if (next != null && next.scope().isLive()) {
                    published.add(next);
                }
            }
        } finally {
            lock.unlock();
        }
        return published;
    }

    private @Nullable Published publish(Arrival arrival) {
        Event event = arrival.event();
        Scope scope = scope(arrival.scope(), catalog.isPersonal(event.collection()));
        Feed feed = scope.feed(event.collection());
        boolean broken = false;
        if (feed == null) {
            feed = scope.open(event.collection(), arrival);
        } else if (feed.isRepeat(arrival)) {
            return null;
        } else if (!feed.isNext(arrival)) {
            bytes.addAndGet(-feed.restart(arrival));
            broken = true;
        }
        feed.append(event);
        bytes.addAndGet(event.size());
        scope.stands(event.collection(), feed);
        shrink(feed);
        return new Published(++number, scope, event, broken, scope.standing());
    }

    private void shrink(Feed current) {
        while (current.size() > ringLimit) {
            bytes.addAndGet(-current.dropOldest());
        }
        for (int i = 0; i < EFFORT && bytes.get() > byteLimit; i++) {
            bytes.addAndGet(-workspaces.shrinkEldest() - people.shrinkEldest());
        }
        bytes.addAndGet(-workspaces.trim() - people.trim());
    }

    private Scope scope(UUID id, boolean personal) {
        return (personal ? people : workspaces).get(id);
    }

    /**
     * Begins a reader's way at its position.
     *
     * @param since one version a collection, {@link Position#NONE} for none
     */
    Joined join(UUID workspace, UUID user, long[] since) {
        lock.lock();
        try {
            Scope shared = scope(workspace, false);
            Scope own = scope(user, true);
            shared.enter();
            own.enter();
            long[] hello = Position.none(catalog);
            long[] from = new long[catalog.size()];
            int[] lives = new int[catalog.size()];
            int behind = 0;
            boolean caughtUp = true;
            for (int c = 0; c < catalog.size(); c++) {
                Feed feed = (catalog.isPersonal(c) ? own : shared).feed(c);
                if (feed != null) {
                    hello[c] = feed.version();
                    lives[c] = feed.life();
                }
                boolean asked = since[c] != Position.NONE;
                boolean reachable =
                        feed != null && since[c] >= feed.first() - 1 && since[c] <= feed.version();
                behind |= asked && !reachable ? 1 << c : 0;
                from[c] = asked && reachable ? since[c] : hello[c];
                caughtUp &= from[c] == hello[c];
            }
            Cursor cursor = new Cursor(shared, own, from, lives, catalog.all() & ~behind);
            cursor.joined(number);
            return new Joined(cursor, hello, behind, caughtUp);
        } finally {
            lock.unlock();
        }
    }

    void leave(Cursor cursor) {
        lock.lock();
        try {
            cursor.workspace().leave();
            cursor.person().leave();
        } finally {
            lock.unlock();
        }
    }

    /**
     * What the reader wasn't sent yet, about {@code budget} bytes of it, collection by collection.
     * The caller sends it and advances the cursor; when it is caught up, the cursor has joined.
     */
    Reading read(Cursor cursor, int budget) {
        List<Step> steps = new ArrayList<>();
        boolean overrun = false;
        int left = budget;
        lock.lock();
        try {
            for (int c = 0; c < catalog.size(); c++) {
                Feed feed = cursor.scope(catalog, c).feed(c);
                if (feed == null) {
                    continue;
                }
                if (cursor.version(c) == Position.NONE) {
                    cursor.stand(c, feed.first() - 1, feed.life());
                }
                boolean sameLife = cursor.life(c) == feed.life();
                if (!sameLife || cursor.version(c) < feed.first() - 1) {
                    steps.add(new Behind(c, feed.version(), feed.life()));
                    overrun |= sameLife;
                    continue;
                }
                for (long v = cursor.version(c) + 1; v <= feed.version(); v++) {
                    if (left <= 0) {
                        return new Reading(steps, false, overrun);
                    }
                    Event event = feed.get(v);
                    left -= event.size();
                    steps.add(event);
                }
            }
            cursor.joined(number);
            return new Reading(steps, true, overrun);
        } finally {
            lock.unlock();
        }
    }
}
