package com.smarterp.gateway.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Every scope's versions and last changes, for those who resume.
 *
 * <p>One lock orders publishing, joining and reading. A subscriber that joins at number <i>n</i> is
 * sent what came up to <i>n</i> from here, and what comes after <i>n</i> by its event loop's queue:
 * so nothing is left out and nothing comes twice, and the ring is the only queue a subscriber has.
 *
 * <p>Bounded: a ring by its length, all rings by their bytes, scopes by their number. Of the
 * longest unused scope, everything goes when nobody reads it, otherwise the older half of its
 * changes.
 */
final class ReplayBuffer {

    /** How many scopes one change may make smaller; the rest is left to the next. */
    private static final int EFFORT = 16;

    private final StreamedCollections collections;
    private final int ringLimit;
    private final long byteLimit;
    private final ReentrantLock lock = new ReentrantLock();
    private final HubScopes workspaces;
    private final HubScopes people;
    private final AtomicLong bytes = new AtomicLong();
    private long number;

    ReplayBuffer(StreamedCollections collections, StreamSettings settings) {
        this.collections = collections;
        this.ringLimit = settings.ring();
        this.byteLimit = settings.memoryBytes();
        this.workspaces = new HubScopes(false, collections.size(), settings.scopes());
        this.people = new HubScopes(true, collections.size(), settings.scopes());
    }

    /** Bytes of all that is remembered. */
    long bytes() {
        return bytes.get();
    }

    /** Takes the changes in, and returns those that somebody may be waiting for. */
    List<PublishedChange> publish(List<ReceivedChange> changes) {
        List<PublishedChange> published = new ArrayList<>();
        lock.lock();
        try {
            for (ReceivedChange change : changes) {
                PublishedChange next = publish(change);
                if (next != null && next.scope().isLive()) {
                    published.add(next);
                }
            }
        } finally {
            lock.unlock();
        }
        return published;
    }

    private @Nullable PublishedChange publish(ReceivedChange change) {
        ChangeEvent event = change.event();
        HubScope scope = scope(change.scope(), collections.isPersonal(event.collection()));
        CollectionRing ring = scope.ring(event.collection());
        boolean broken = false;
        if (ring == null) {
            ring = scope.open(event.collection(), change);
        } else if (ring.isRepeat(change)) {
            return null;
        } else if (!ring.isNext(change)) {
            bytes.addAndGet(-ring.restart(change));
            broken = true;
        }
        ring.append(event);
        bytes.addAndGet(event.size());
        scope.moveTo(event.collection(), ring);
        shrink(ring);
        return new PublishedChange(++number, scope, event, broken, scope.versions());
    }

    private void shrink(CollectionRing current) {
        while (current.size() > ringLimit) {
            bytes.addAndGet(-current.dropOldest());
        }
        for (int i = 0; i < EFFORT && bytes.get() > byteLimit; i++) {
            bytes.addAndGet(-workspaces.shrinkEldest() - people.shrinkEldest());
        }
        bytes.addAndGet(-workspaces.trim() - people.trim());
    }

    private HubScope scope(UUID id, boolean personal) {
        return (personal ? people : workspaces).get(id);
    }

    /**
     * Begins a subscriber's way at its position.
     *
     * @param since one version a collection, {@link Position#NONE} for none
     */
    Subscription join(UUID workspace, UUID user, long[] since) {
        lock.lock();
        try {
            HubScope shared = scope(workspace, false);
            HubScope own = scope(user, true);
            shared.enter();
            own.enter();
            long[] hello = Position.none(collections);
            long[] from = new long[collections.size()];
            int[] lives = new int[collections.size()];
            int behind = 0;
            boolean caughtUp = true;
            for (int c = 0; c < collections.size(); c++) {
                CollectionRing ring = (collections.isPersonal(c) ? own : shared).ring(c);
                if (ring != null) {
                    hello[c] = ring.version();
                    lives[c] = ring.life();
                }
                boolean asked = since[c] != Position.NONE;
                boolean reachable =
                        ring != null && since[c] >= ring.first() - 1 && since[c] <= ring.version();
                behind |= asked && !reachable ? 1 << c : 0;
                from[c] = asked && reachable ? since[c] : hello[c];
                caughtUp &= from[c] == hello[c];
            }
            SubscriberCursor cursor =
                    new SubscriberCursor(shared, own, from, lives, collections.all() & ~behind);
            cursor.joined(number);
            return new Subscription(cursor, hello, behind, caughtUp);
        } finally {
            lock.unlock();
        }
    }

    void leave(SubscriberCursor cursor) {
        lock.lock();
        try {
            cursor.workspace().leave();
            cursor.person().leave();
        } finally {
            lock.unlock();
        }
    }

    /**
     * What the subscriber wasn't sent yet, about {@code budget} bytes of it, collection by
     * collection. The caller sends it and advances the cursor; when it is caught up, the cursor has
     * joined.
     */
    ReplayChunk read(SubscriberCursor cursor, int budget) {
        List<ReplayItem> items = new ArrayList<>();
        boolean overrun = false;
        int left = budget;
        lock.lock();
        try {
            for (int c = 0; c < collections.size(); c++) {
                CollectionRing ring = cursor.scope(collections, c).ring(c);
                if (ring == null) {
                    continue;
                }
                if (cursor.version(c) == Position.NONE) {
                    cursor.moveTo(c, ring.first() - 1, ring.life());
                }
                boolean sameLife = cursor.life(c) == ring.life();
                if (!sameLife || cursor.version(c) < ring.first() - 1) {
                    items.add(new Behind(c, ring.version(), ring.life()));
                    overrun |= sameLife;
                    continue;
                }
                for (long v = cursor.version(c) + 1; v <= ring.version(); v++) {
                    if (left <= 0) {
                        return new ReplayChunk(items, false, overrun);
                    }
                    ChangeEvent event = ring.get(v);
                    left -= event.size();
                    items.add(event);
                }
            }
            cursor.joined(number);
            return new ReplayChunk(items, true, overrun);
        } finally {
            lock.unlock();
        }
    }
}
