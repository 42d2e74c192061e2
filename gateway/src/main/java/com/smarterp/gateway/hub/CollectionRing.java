package com.smarterp.gateway.hub;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One collection of one scope: its version, and a ring buffer of its last changes, without holes.
 *
 * <p>A hole in the topic or a new epoch begins a new life: what came before can't be joined with
 * what comes after.
 */
final class CollectionRing {

    private static final int FIRST_CAPACITY = 8;

    private UUID epoch;
    private long version;
    private int life = 1;
    private @Nullable ChangeEvent[] events = new @Nullable ChangeEvent[FIRST_CAPACITY];
    private int head;
    private int size;

    CollectionRing(UUID epoch, long version) {
        this.epoch = epoch;
        this.version = version;
    }

    long version() {
        return version;
    }

    /** Rises with every hole and every new epoch; from 1. */
    int life() {
        return life;
    }

    /** The oldest version that the ring holds; one above {@link #version} when it holds none. */
    long first() {
        return version - size + 1;
    }

    int size() {
        return size;
    }

    boolean isRepeat(ReceivedChange change) {
        return change.epoch().equals(epoch) && change.event().version() <= version;
    }

    boolean isNext(ReceivedChange change) {
        return change.epoch().equals(epoch) && change.event().version() == version + 1;
    }

    /** Begins anew just before this change. Returns the bytes that went. */
    long restart(ReceivedChange change) {
        long gone = 0;
        while (size > 0) {
            gone += dropOldest();
        }
        epoch = change.epoch();
        version = change.event().version() - 1;
        life++;
        return gone;
    }

    void append(ChangeEvent event) {
        if (size == events.length) {
            grow();
        }
        events[(head + size) % events.length] = event;
        size++;
        version = event.version();
    }

    /** Returns the bytes that went. */
    int dropOldest() {
        ChangeEvent gone = get(first());
        events[head] = null;
        head = (head + 1) % events.length;
        size--;
        return gone.size();
    }

    /** The change with this number, from {@link #first} to {@link #version}. */
    ChangeEvent get(long number) {
        ChangeEvent event = events[(int) ((head + (number - first())) % events.length)];
        if (event == null || number < first() || number > version) {
            throw new IllegalArgumentException("not held: " + number);
        }
        return event;
    }

    private void grow() {
        @Nullable ChangeEvent[] larger = new @Nullable ChangeEvent[events.length * 2];
        for (int i = 0; i < size; i++) {
            larger[i] = events[(head + i) % events.length];
        }
        events = larger;
        head = 0;
    }
}
