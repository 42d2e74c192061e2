package com.smarterp.deploy.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A device that follows the stream of all collections as the protocol says: resumes by the last
 * event id or by the versions it holds, asks {@code ?since=} for what the hub can't replay, and
 * drops what it holds. It fails when a version arrives that leaves a hole which was not told, or a
 * checksum that isn't that of what it holds.
 */
public final class Follower implements AutoCloseable {

    public static final List<String> COLLECTIONS = DeclaredCollections.names();

    /** Heartbeats come every 15 to 25 s: a stream that is silent for two of them is dead. */
    private static final Duration SILENCE = Duration.ofSeconds(50);

    private final Device device;
    private final Map<String, Replica> replicas = new LinkedHashMap<>();
    private final Map<Long, Long> arrivals = Collections.synchronizedMap(new TreeMap<>());
    private final AtomicInteger connections = new AtomicInteger();
    private final Thread thread;
    private final Thread watch;
    private volatile boolean closed;
    private volatile @Nullable InputStream open;
    private volatile @Nullable AssertionError failure;
    private volatile long heard = System.nanoTime();
    private @Nullable String lastEventId;

    public Follower(Device device) {
        this.device = device;
        COLLECTIONS.forEach(name -> replicas.put(name, new Replica(name)));
        this.thread = Thread.ofVirtual().start(this::follow);
        this.watch = Thread.ofVirtual().start(this::watch);
    }

    /** The version of jobs that it stands at. */
    public long version() {
        return version("jobs");
    }

    public long version(String collection) {
        return replica(collection).version;
    }

    public int connections() {
        return connections.get();
    }

    /** When each version of jobs came by the stream, by the clock of {@link System#nanoTime}. */
    public Map<Long, Long> arrivals() {
        synchronized (arrivals) {
            return new HashMap<>(arrivals);
        }
    }

    /** What it holds now. */
    public Replica replica(String collection) {
        AssertionError failed = failure;
        if (failed != null) {
            throw failed;
        }
        synchronized (replicas) {
            return of(collection).copy();
        }
    }

    private Replica of(String collection) {
        return java.util.Objects.requireNonNull(replicas.get(collection));
    }

    private void follow() {
        boolean byId = true;
        while (!closed) {
            try {
                // By turns: a browser resumes by itself, a device that was restarted by its
                // versions.
                byId = !byId && lastEventId != null;
                HttpResponse<InputStream> response =
                        byId ? device.stream("", lastEventId) : device.stream(positions(), null);
                if (response.statusCode() == 200) {
                    connections.incrementAndGet();
                    read(response.body(), byId);
                } else {
                    response.body().close();
                    if (response.statusCode() == 401) {
                        device.refresh();
                    } else if (response.statusCode() < 500 && response.statusCode() != 429) {
                        throw new AssertionError("the stream is refused: " + response.statusCode());
                    }
                }
            } catch (IOException e) {
                // The connection was lost: that is what it is for to come back.
            } catch (AssertionError e) {
                failure = e;
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private String positions() {
        synchronized (replicas) {
            StringBuilder since = new StringBuilder();
            replicas.forEach(
                    (name, replica) -> {
                        if (!replica.epoch.isEmpty()) {
                            since.append(since.isEmpty() ? "?since=" : ",");
                            since.append(name).append(':').append(replica.version);
                        }
                    });
            return since.toString();
        }
    }

    private void read(InputStream body, boolean byId) throws IOException {
        open = body;
        heard = System.nanoTime();
        String named = String.valueOf(byId ? lastEventId : positions());
        EventStream.read(
                body,
                event -> {
                    heard = System.nanoTime();
                    device.inspect("/api/events", event.data());
                    if (!closed && !event.name().isEmpty()) {
                        on(event, named);
                    }
                    if (event.id() != null) {
                        lastEventId = event.id();
                    }
                });
    }

    private void on(EventStream.Event event, String named) {
        JsonNode data = event.json();
        switch (event.name()) {
            case "hello" -> {
                for (String name : COLLECTIONS) {
                    boolean positioned = named.contains(name + ":");
                    if (!positioned || data.get("collections").get(name).isNull()) {
                        catchUp(name);
                    }
                }
            }
            case "behind" -> catchUp(data.get("collection").stringValue());
            case "change" -> apply(data);
            default -> {
                // bye: the stream ends, and is opened again.
            }
        }
    }

    private void catchUp(String collection) {
        Replica copy = replica(collection).resume(device);
        synchronized (replicas) {
            replicas.put(collection, copy);
        }
    }

    private void apply(JsonNode change) {
        String name = change.get("collection").stringValue();
        long next = change.get("version").longValue();
        if (name.equals("jobs")) {
            arrivals.putIfAbsent(next, System.nanoTime());
        }
        Replica replica = of(name);
        if (!change.get("epoch").stringValue().equals(replica.epoch)) {
            catchUp(name);
            return;
        }
        if (next <= replica.version) {
            return;
        }
        if (next != replica.version + 1) {
            throw new AssertionError(
                    "%s: version %d after %d, a hole that was not told"
                            .formatted(name, next, replica.version));
        }
        synchronized (replicas) {
            replica.apply(change);
        }
        if (!replica.proven()) {
            throw new AssertionError(name + ": count or checksum differs at version " + next);
        }
    }

    /** A connection that nothing comes from any more says nothing of its end either. */
    private void watch() {
        while (!closed) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            InputStream body = open;
            if (body != null && System.nanoTime() - heard > SILENCE.toNanos()) {
                heard = System.nanoTime();
                close(body);
            }
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // It was closed already.
        }
    }

    @Override
    public void close() {
        closed = true;
        InputStream body = open;
        if (body != null) {
            close(body);
        }
        try {
            thread.join(Duration.ofSeconds(20));
            LockSupport.unpark(watch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
