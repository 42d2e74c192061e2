package com.smarterp.gateway.hub;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The scopes of one kind (workspaces or people) that are remembered, the longest unused one first.
 */
final class HubScopes {

    private final Map<UUID, HubScope> byId = new LinkedHashMap<>(64, 0.75f, true);
    private final boolean personal;
    private final int collections;
    private final int limit;

    HubScopes(boolean personal, int collections, int limit) {
        this.personal = personal;
        this.collections = collections;
        this.limit = limit;
    }

    /** The scope, new if it wasn't known; it counts as used. */
    HubScope get(UUID id) {
        return byId.computeIfAbsent(id, key -> new HubScope(key, personal, collections));
    }

    /** Makes room: the longest unused scope goes, or shrinks if it is read. Returns the bytes. */
    long shrinkEldest() {
        if (byId.isEmpty()) {
            return 0;
        }
        HubScope eldest = byId.values().iterator().next();
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
        HubScope eldest = byId.values().iterator().next();
        if (eldest.isLive()) {
            byId.get(eldest.id());
            return 0;
        }
        byId.remove(eldest.id());
        return eldest.halve(true);
    }
}
