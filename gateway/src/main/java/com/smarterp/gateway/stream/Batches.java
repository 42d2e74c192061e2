package com.smarterp.gateway.stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.time.Instant;
import java.util.List;

/** Makes one chunk of what is to be sent together. Whoever gets a buffer releases it. */
final class Batches {

    private static final int EVENT_GUESS = 512;
    private static final int MOST_GUESSED = 64;

    private final Catalog catalog;
    private final Frames frames;
    private final StreamMetrics metrics;

    Batches(Catalog catalog, StreamMetrics metrics) {
        this.catalog = catalog;
        this.frames = new Frames(catalog);
        this.metrics = metrics;
    }

    /** A stream's beginning. */
    ByteBuf hello(Joined joined, long retryMillis, Instant expiresAt) {
        ByteBuf out = buffer(1);
        int start = Frames.begin(out);
        frames.hello(out, retryMillis, joined.hello(), expiresAt);
        for (int c = 0; c < catalog.size(); c++) {
            if ((joined.behind() & (1 << c)) != 0) {
                frames.behind(out, c);
                metrics.behind(c);
            }
        }
        Frames.end(out, start);
        return out;
    }

    /** For every reader of a workspace with the same collections whole: the same bytes. */
    ByteBuf of(List<Published> batch, int whole) {
        ByteBuf out = buffer(batch.size());
        int start = Frames.begin(out);
        int named = whole;
        for (Published each : batch) {
            named = tellHole(out, each, named);
            frames.change(
                    out,
                    each.event(),
                    each.standing().versions(),
                    named & frames.nameable(each.event().collection()));
        }
        Frames.end(out, start);
        return out;
    }

    /** For one reader: its own scope's changes, or a batch that it had the beginning of. */
    ByteBuf of(List<Published> batch, Reader reader) {
        ByteBuf out = buffer(batch.size());
        int start = Frames.begin(out);
        Cursor cursor = reader.cursor();
        long[] versions = reader.standing();
        for (Published each : batch) {
            if (each.number() <= cursor.joined()) {
                continue;
            }
            Event event = each.event();
            cursor.broken(cursor.whole() & ~tellHole(out, each, cursor.whole()));
            for (int c = 0; c < versions.length; c++) {
                if (catalog.isPersonal(c) == each.scope().isPersonal()) {
                    versions[c] = each.standing().versions()[c];
                }
            }
            frames.change(
                    out, event, versions, cursor.whole() & frames.nameable(event.collection()));
        }
        Frames.end(out, start);
        return out;
    }

    /** Tells of a hole before the change; returns what is still whole. */
    private int tellHole(ByteBuf out, Published next, int whole) {
        if (!next.broken()) {
            return whole;
        }
        int collection = next.event().collection();
        frames.behind(out, collection);
        metrics.behind(collection);
        return whole & ~(1 << collection);
    }

    /** While a reader catches up; the cursor is advanced. */
    ByteBuf of(List<Step> steps, Cursor cursor) {
        ByteBuf out = buffer(steps.size());
        int start = Frames.begin(out);
        for (Step step : steps) {
            switch (step) {
                case Behind behind -> {
                    cursor.advance(behind);
                    frames.behind(out, behind.collection());
                    metrics.behind(behind.collection());
                }
                case Event event -> {
                    cursor.advance(event);
                    frames.change(
                            out,
                            event,
                            cursor.versions(),
                            cursor.named() & frames.nameable(event.collection()));
                }
            }
        }
        Frames.end(out, start);
        return out;
    }

    private static ByteBuf buffer(int events) {
        return ByteBufAllocator.DEFAULT.directBuffer(
                (Math.min(events, MOST_GUESSED) + 1) * EVENT_GUESS);
    }
}
