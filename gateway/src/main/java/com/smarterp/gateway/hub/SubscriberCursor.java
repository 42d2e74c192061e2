package com.smarterp.gateway.hub;

/**
 * What one subscriber has been sent. While it is live its groups know its versions better (see
 * {@link SubscriberGroup}); those here are then the ones with which it went live.
 *
 * <p>Belongs to the subscriber's event loop; {@link ReplayBuffer} reads it on that thread.
 */
final class SubscriberCursor {

    private final HubScope workspace;
    private final HubScope person;
    private final long[] versions;
    private final int[] lives;
    private int whole;
    private int named;
    private long joined;

    /**
     * @param versions one a collection
     * @param lives {@link CollectionRing#life} of each
     * @param whole the collections that were sent without a hole
     */
    SubscriberCursor(HubScope workspace, HubScope person, long[] versions, int[] lives, int whole) {
        this.workspace = workspace;
        this.person = person;
        this.versions = versions;
        this.lives = lives;
        this.whole = whole;
    }

    SubscriberCursor copy() {
        SubscriberCursor copy =
                new SubscriberCursor(workspace, person, versions.clone(), lives.clone(), whole);
        copy.named = named;
        copy.joined = joined;
        return copy;
    }

    HubScope workspace() {
        return workspace;
    }

    HubScope person() {
        return person;
    }

    HubScope scope(StreamedCollections collections, int collection) {
        return collections.isPersonal(collection) ? person : workspace;
    }

    long version(int collection) {
        return versions[collection];
    }

    long[] versions() {
        return versions;
    }

    int life(int collection) {
        return lives[collection];
    }

    /** The collections that were sent without a hole. */
    int whole() {
        return whole;
    }

    /** Those that an id may name while the subscriber catches up: sent, and without a hole. */
    int named() {
        return named & whole;
    }

    /** Everything published up to this number was sent, or is known to be missing. */
    long joined() {
        return joined;
    }

    void joined(long number) {
        joined = number;
    }

    /** From here on every collection without a hole may be named. */
    void live() {
        named = whole;
    }

    /** The item is sent. */
    void advance(ReplayItem item) {
        switch (item) {
            case ChangeEvent event -> {
                versions[event.collection()] = event.version();
                named |= 1 << event.collection();
            }
            case Behind behind -> {
                moveTo(behind.collection(), behind.version(), behind.life());
                broken(1 << behind.collection());
            }
        }
    }

    /** A hole of these collections is told. */
    void broken(int collections) {
        whole &= ~collections;
    }

    void moveTo(int collection, long version, int life) {
        versions[collection] = version;
        lives[collection] = life;
    }
}
