package com.smarterp.gateway.routes;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A service's replicas, asked in turn, or by whom a request is for; one that failed just now is
 * asked last.
 */
final class Replicas {

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
        for (int i = 0; i < urls.size(); i++) {
            failed.set(i, nanos.getAsLong() - restNanos);
        }
    }

    /**
     * All of them, in the order in which this request should try them.
     *
     * @param meeting requests with the same one begin at the same replica, whichever gateway they
     *     come through, if all gateways name the replicas in the same order; null: any replica
     */
    List<URI> order(@Nullable UUID meeting) {
        int number = meeting == null ? turn.getAndIncrement() : meeting.hashCode();
        int first = urls.isEmpty() ? 0 : Math.floorMod(number, urls.size());
        List<URI> good = new ArrayList<>(urls.size());
        List<URI> resting = new ArrayList<>(0);
        long now = nanos.getAsLong();
        for (int i = 0; i < urls.size(); i++) {
            int at = (first + i) % urls.size();
            (now - failed.get(at) >= restNanos ? good : resting).add(urls.get(at));
        }
        good.addAll(resting);
        return good;
    }

    void failed(URI url) {
        int at = urls.indexOf(url);
        if (at >= 0) {
            failed.set(at, nanos.getAsLong());
        }
    }
}
