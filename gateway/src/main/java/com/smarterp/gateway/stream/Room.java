package com.smarterp.gateway.stream;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The readers of one scope that live on one event loop, and what was delivered to them all. Belongs
 * to the loop's thread.
 */
final class Room {

    private final Scope scope;
    private final List<Reader> readers = new ArrayList<>();
    private final List<Published> pending = new ArrayList<>();
    private @Nullable Standing delivered;
    private long deliveredNumber;

    Room(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    List<Reader> readers() {
        return readers;
    }

    List<Published> pending() {
        return pending;
    }

    void delivered(Published last) {
        delivered = last.standing();
        deliveredNumber = last.number();
    }

    /** Where a live reader stands; null when that is where it joined. */
    @Nullable Standing standing(Cursor cursor) {
        return deliveredNumber > cursor.joined() ? delivered : null;
    }
}
