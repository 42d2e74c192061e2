package com.smarterp.gateway.routes;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A service's replicas, asked in turn, or by whom a request is for. One that failed is asked last
 * for a while; then one request tries it, and the others follow when it has answered.
 */
final class Replicas {

    /** Instead of the time of a failure. */
    private static final long WELL = 0;

    private final List<URI> urls;
    private final long restNanos;
    private final LongSupplier nanos;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicLongArray failed;

    Replicas(List<URI> urls, Duration rest, LongSupplier nanos) {
        this.urls = List.copyOf(urls);
        this.restNanos = rest.toNanos();
        this.nanos = nanos;
        this.failed = new AtomicLongArray(urls.size());
    }

    /**
     * All of them, in the order in which this request should try them.
     *
     * @param meeting requests with the same one begin at the same replica, whichever gateway they
     *     come through, and those of one that is away are spread over all others; null: in turn
     */
    List<URI> order(@Nullable UUID meeting) {
        List<URI> good = new ArrayList<>(urls.size());
        List<URI> resting = new ArrayList<>(0);
        for (URI url : all(meeting)) {
            (isGood(urls.indexOf(url), good.isEmpty()) ? good : resting).add(url);
        }
        good.addAll(resting);
        return good;
    }

    private List<URI> all(@Nullable UUID meeting) {
        List<URI> all = new ArrayList<>(urls);
        if (meeting == null) {
            Collections.rotate(all, turn.getAndIncrement() % Math.max(1, urls.size()));
        } else {
            all.sort(Comparator.comparingInt(url -> weight(meeting, url)));
        }
        return all;
    }

    /** Rendezvous hashing (Thaler, Ravishankar: A Name-Based Mapping Scheme, 1996). */
    private static int weight(UUID meeting, URI url) {
        int bits = meeting.hashCode() ^ url.hashCode();
        bits = (bits ^ bits >>> 16) * 0x85ebca6b; // the end of MurmurHash3: every bit counts
        bits = (bits ^ bits >>> 13) * 0xc2b2ae35;
        return bits ^ bits >>> 16;
    }

    /**
     * @param first whether this request would try it first
     */
    private boolean isGood(int at, boolean first) {
        long since = failed.get(at);
        if (since == WELL) {
            return true;
        }
        long now = now();
        boolean rested = now - since >= restNanos;
        return rested && (!first || failed.compareAndSet(at, since, now));
    }

    private long now() {
        long now = nanos.getAsLong();
        return now == WELL ? now + 1 : now;
    }

    void failed(URI url) {
        failed.set(urls.indexOf(url), now());
    }

    void answered(URI url) {
        int at = urls.indexOf(url);
        if (failed.get(at) != WELL) {
            failed.set(at, WELL);
        }
    }
}
