package com.smarterp.gateway.stream;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The scopes of one kind that are remembered, the longest unused one first. */
final class Scopes {

    private final Map<UUID, Scope> byId = new LinkedHashMap<>(64, 0.75f, true);
    private final boolean personal;
    private final int collections;
    private final int limit;

    Scopes(boolean personal, int collections, int limit) {
        this.personal = personal;
        this.collections = collections;
        this.limit = limit;
    }

    /** The scope, new if it wasn't known; it counts as used. */
    Scope get(UUID id) {
        return byId.computeIfAbsent(id, key -> new Scope(key, personal, collections));
    }

    /** Makes room: the longest unused scope goes, or shrinks if it is read. Returns the bytes. */
    long shrinkEldest() {
        if (byId.isEmpty()) {
            return 0;
        }
        Scope eldest = byId.values().iterator().next();
        if (eldest.isLive()) {
            byId.get(eldest.id());
            return eldest.halve(false);
        }
        byId.remove(eldest.id());
        return eldest.halve(true);
    }

    /** Lets one scope go if there are too many. Returns the bytes. */
    long trim() {
        if (byId.size() <= limit) {
            return 0;
        }
        Scope eldest = byId.values().iterator().next();
        if (eldest.isLive()) {
            byId.get(eldest.id());
            return 0;
        }
        byId.remove(eldest.id());
        return eldest.halve(true);
    }
}
