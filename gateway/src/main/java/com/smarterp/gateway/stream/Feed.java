package com.smarterp.gateway.stream;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One collection of one scope: its number, and a ring of its last changes, without holes.
 *
 * <p>A hole in the topic or a new epoch begins a new life: what came before can't be joined with
 * what comes after.
 */
final class Feed {

    private static final int FIRST_CAPACITY = 8;

    private UUID epoch;
    private long version;
    private int life = 1;
    private @Nullable Event[] ring = new @Nullable Event[FIRST_CAPACITY];
    private int head;
    private int size;

    Feed(UUID epoch, long version) {
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

    boolean isRepeat(Arrival arrival) {
        return arrival.epoch().equals(epoch) && arrival.event().version() <= version;
    }

    boolean isNext(Arrival arrival) {
        return arrival.epoch().equals(epoch) && arrival.event().version() == version + 1;
    }

    /** Begins anew just before this change. Returns the bytes that went. */
    long restart(Arrival arrival) {
        long gone = 0;
        while (size > 0) {
            gone += dropOldest();
        }
        epoch = arrival.epoch();
        version = arrival.event().version() - 1;
        life++;
        return gone;
    }

    void append(Event event) {
        if (size == ring.length) {
            grow();
        }
        ring[(head + size) % ring.length] = event;
        size++;
        version = event.version();
    }

    /** Returns the bytes that went. */
    int dropOldest() {
        Event gone = get(first());
        ring[head] = null;
        head = (head + 1) % ring.length;
        size--;
        return gone.size();
    }

    /** The change with this number, from {@link #first} to {@link #version}. */
    Event get(long number) {
        Event event = ring[(int) ((head + (number - first())) % ring.length)];
        if (event == null || number < first() || number > version) {
            throw new IllegalArgumentException("not held: " + number);
        }
        return event;
    }

    private void grow() {
        @Nullable Event[] larger = new @Nullable Event[ring.length * 2];
        for (int i = 0; i < size; i++) {
            larger[i] = ring[(head + i) % ring.length];
        }
        ring = larger;
        head = 0;
    }
}
