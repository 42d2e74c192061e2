package com.smarterp.gateway.hub;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.time.Instant;
import java.util.List;

/**
 * Encodes what is sent together as one chunk. It moves no cursor; the caller releases the buffer.
 */
final class SseBatches {

    private static final int EVENT_GUESS = 512;
    private static final int MOST_GUESSED = 64;

    private final StreamedCollections collections;
    private final SseEncoder encoder;
    private final StreamMetrics metrics;

    SseBatches(StreamedCollections collections, StreamMetrics metrics) {
        this.collections = collections;
        this.encoder = new SseEncoder(collections);
        this.metrics = metrics;
    }

    /** A stream's beginning. */
    ByteBuf hello(Subscription subscription, long retryMillis, Instant expiresAt) {
        ByteBuf out = buffer(1);
        int start = SseEncoder.begin(out);
        encoder.hello(out, retryMillis, subscription.hello(), expiresAt);
        for (int c = 0; c < collections.size(); c++) {
            if ((subscription.behind() & (1 << c)) != 0) {
                encoder.behind(out, c);
                metrics.behind(c);
            }
        }
        SseEncoder.end(out, start);
        return out;
    }

    /** For every subscriber of a workspace with the same collections whole: the same bytes. */
    ByteBuf of(List<PublishedChange> batch, int whole) {
        ByteBuf out = buffer(batch.size());
        int start = SseEncoder.begin(out);
        int named = whole;
        for (PublishedChange each : batch) {
            named = tellHole(out, each, named);
            encoder.change(
                    out,
                    each.event(),
                    each.versions().versions(),
                    named & encoder.nameable(each.event().collection()));
        }
        SseEncoder.end(out, start);
        return out;
    }

    /** For one subscriber: its own scope's changes, or a batch that it had the beginning of. */
    ByteBuf of(List<PublishedChange> batch, Subscriber subscriber) {
        ByteBuf out = buffer(batch.size());
        int start = SseEncoder.begin(out);
        SubscriberCursor cursor = subscriber.cursor();
        long[] versions = subscriber.versions();
        int whole = cursor.whole();
        for (PublishedChange each : batch) {
            if (each.number() <= cursor.joined()) {
                continue;
            }
            ChangeEvent event = each.event();
            whole = tellHole(out, each, whole);
            for (int c = 0; c < versions.length; c++) {
                if (collections.isPersonal(c) == each.scope().isPersonal()) {
                    versions[c] = each.versions().versions()[c];
                }
            }
            encoder.change(out, event, versions, whole & encoder.nameable(event.collection()));
        }
        SseEncoder.end(out, start);
        return out;
    }

    /** Tells of a hole before the change; returns what is still whole. */
    private int tellHole(ByteBuf out, PublishedChange next, int whole) {
        if (!next.broken()) {
            return whole;
        }
        int collection = next.event().collection();
        encoder.behind(out, collection);
        metrics.behind(collection);
        return whole & ~(1 << collection);
    }

    /** For a subscriber that catches up, from where its cursor is. */
    ByteBuf of(List<ReplayItem> items, SubscriberCursor from) {
        SubscriberCursor cursor = from.copy();
        ByteBuf out = buffer(items.size());
        int start = SseEncoder.begin(out);
        for (ReplayItem item : items) {
            cursor.advance(item);
            switch (item) {
                case Behind behind -> {
                    encoder.behind(out, behind.collection());
                    metrics.behind(behind.collection());
                }
                case ChangeEvent event ->
                        encoder.change(
                                out,
                                event,
                                cursor.versions(),
                                cursor.named() & encoder.nameable(event.collection()));
            }
        }
        SseEncoder.end(out, start);
        return out;
    }

    private static ByteBuf buffer(int events) {
        return ByteBufAllocator.DEFAULT.directBuffer(
                (Math.min(events, MOST_GUESSED) + 1) * EVENT_GUESS);
    }
}
