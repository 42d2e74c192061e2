package com.smarterp.gateway.stream;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workspace or a user: the feeds of its collections, and how many readers follow them. */
final class Scope {

    private final UUID id;
    private final boolean personal;
    private final @Nullable Feed[] feeds;
    private Standing standing;
    private int readers;

    Scope(UUID id, boolean personal, int collections) {
        this.id = id;
        this.personal = personal;
        this.feeds = new @Nullable Feed[collections];
        this.standing = Standing.unknown(collections);
    }

    UUID id() {
        return id;
    }

    boolean isPersonal() {
        return personal;
    }

    @Nullable Feed feed(int collection) {
        return feeds[collection];
    }

    Feed open(int collection, Arrival first) {
        Feed feed = new Feed(first.epoch(), first.event().version() - 1);
        feeds[collection] = feed;
        return feed;
    }

    Standing standing() {
        return standing;
    }

    void stands(int collection, Feed feed) {
        standing = standing.with(collection, feed.version(), feed.life());
    }

    boolean isLive() {
        return readers > 0;
    }

    void enter() {
        readers++;
    }

    void leave() {
        readers--;
    }

    /** Drops the older half of every feed, or all. Returns the bytes that went. */
    long halve(boolean all) {
        long gone = 0;
        for (Feed feed : feeds) {
            for (int left = feed == null || all ? 0 : feed.size() / 2;
                    feed != null && feed.size() > left; ) {
                gone += feed.dropOldest();
            }
        }
        return gone;
    }
}
