package com.smarterp.gateway.stream;

/**
 * What one reader has been sent. While it is live its rooms know that better (see {@link Room}),
 * and the versions here are those of its last catching up.
 *
 * <p>Belongs to the reader's event loop; {@link Memory} reads it on that thread.
 */
final class Cursor {

    private final Scope workspace;
    private final Scope person;
    private final long[] versions;
    private final int[] lives;
    private int whole;
    private int named;
    private long joined;

    Cursor(Scope workspace, Scope person, long[] versions, int[] lives, int whole) {
        this.workspace = workspace;
        this.person = person;
        this.versions = versions;
        this.lives = lives;
        this.whole = whole;
    }

    Scope workspace() {
        return workspace;
    }

    Scope person() {
        return person;
    }

    Scope scope(Catalog catalog, int collection) {
        return catalog.isPersonal(collection) ? person : workspace;
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

    /** Those that an id may name while the reader catches up: sent, and without a hole. */
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

    void advance(Event event) {
        versions[event.collection()] = event.version();
        named |= 1 << event.collection();
    }

    void advance(Behind behind) {
        versions[behind.collection()] = behind.version();
        lives[behind.collection()] = behind.life();
        broken(1 << behind.collection());
    }

    void broken(int collections) {
        whole &= ~collections;
    }

    void stand(int collection, long version, int life) {
        versions[collection] = version;
        lives[collection] = life;
    }
}
