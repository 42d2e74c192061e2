package com.smarterp.gateway.hub;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The subscribers of one scope on one event loop: live ones are sent the same. Belongs to the
 * loop's thread.
 */
final class SubscriberGroup {

    private final HubScope scope;
    private final List<Subscriber> subscribers = new ArrayList<>();
    private final List<PublishedChange> pending = new ArrayList<>();
    private @Nullable ScopeVersions delivered;
    private long deliveredNumber;

    SubscriberGroup(HubScope scope) {
        this.scope = scope;
    }

    HubScope scope() {
        return scope;
    }

    List<Subscriber> subscribers() {
        return subscribers;
    }

    /** Changes that wait to be sent together. */
    List<PublishedChange> pending() {
        return pending;
    }

    void delivered(PublishedChange last) {
        delivered = last.versions();
        deliveredNumber = last.number();
    }

    /** The versions that a live subscriber was sent; null when nothing came since it joined. */
    @Nullable ScopeVersions deliveredSince(SubscriberCursor cursor) {
        return deliveredNumber > cursor.joined() ? delivered : null;
    }
}
