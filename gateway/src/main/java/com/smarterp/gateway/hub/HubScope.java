package com.smarterp.gateway.hub;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workspace or a user: the rings of its collections, and how many subscribers follow them. */
final class HubScope {

    private final UUID id;
    private final boolean personal;
    private final @Nullable CollectionRing[] rings;
    private ScopeVersions versions;
    private int subscribers;

    HubScope(UUID id, boolean personal, int collections) {
        this.id = id;
        this.personal = personal;
        this.rings = new @Nullable CollectionRing[collections];
        this.versions = ScopeVersions.unknown(collections);
    }

    UUID id() {
        return id;
    }

    boolean isPersonal() {
        return personal;
    }

    @Nullable CollectionRing ring(int collection) {
        return rings[collection];
    }

    CollectionRing open(int collection, ReceivedChange first) {
        CollectionRing ring = new CollectionRing(first.epoch(), first.event().version() - 1);
        rings[collection] = ring;
        return ring;
    }

    ScopeVersions versions() {
        return versions;
    }

    void moveTo(int collection, CollectionRing ring) {
        versions = versions.with(collection, ring.version(), ring.life());
    }

    boolean isLive() {
        return subscribers > 0;
    }

    void enter() {
        subscribers++;
    }

    void leave() {
        subscribers--;
    }

    /** Drops the older half of every ring, or all. Returns the bytes that went. */
    long halve(boolean all) {
        long gone = 0;
        for (CollectionRing ring : rings) {
            for (int left = ring == null || all ? 0 : ring.size() / 2;
                    ring != null && ring.size() > left; ) {
                gone += ring.dropOldest();
            }
        }
        return gone;
    }
}
