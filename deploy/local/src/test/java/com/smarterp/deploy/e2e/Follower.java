package com.smarterp.deploy.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A device that follows the stream of jobs as the contract says: resumes by the last event id, asks
 * {@code ?since=} for what the hub can't replay, and drops what it holds. It fails when a version
 * arrives that leaves a hole which was not told.
 */
final class Follower implements AutoCloseable {

    private static final String JOBS = "jobs";

    private final Device device;
    private final Replica replica = new Replica();
    private final Thread thread;
    private final SortedMap<Long, Long> arrivals =
            Collections.synchronizedSortedMap(new TreeMap<>());
    private volatile boolean closed;
    private volatile @Nullable InputStream open;
    private volatile @Nullable AssertionError failure;
    private volatile long version;
    private @Nullable String lastEventId;
    private final AtomicInteger connections = new AtomicInteger();

    Follower(Device device) {
        this.device = device;
        this.thread = Thread.ofVirtual().start(this::follow);
    }

    /** The version it stands at. */
    long version() {
        AssertionError failed = failure;
        if (failed != null) {
            throw failed;
        }
        return version;
    }

    int connections() {
        return connections.get();
    }

    /** When each version came by the stream, by the clock of {@link System#nanoTime}. */
    Map<Long, Long> arrivals() {
        return new HashMap<>(arrivals);
    }

    /** What it holds, when it follows no more. */
    Replica replica() {
        close();
        version();
        return replica;
    }

    private void follow() {
        while (!closed) {
            try {
                HttpResponse<InputStream> response = device.stream("", lastEventId);
                if (response.statusCode() == 200) {
                    connections.incrementAndGet();
                    read(response.body());
                } else {
                    response.body().close();
                    if (response.statusCode() == 401) {
                        device.insist("POST", "/api/auth/refresh", null);
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

    private void read(InputStream body) throws IOException {
        open = body;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String event = "";
            String data = "";
            String id = null;
            String line;
            while ((line = lines.readLine()) != null && !closed) {
                if (line.isEmpty()) {
                    if (!event.isEmpty()) {
                        on(event, Answer.JSON.readTree(data));
                    }
                    if (id != null) {
                        lastEventId = id;
                    }
                    event = "";
                    data = "";
                    id = null;
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                }
            }
        }
    }

    private void on(String event, JsonNode data) {
        switch (event) {
            case "hello" -> {
                boolean positioned = lastEventId != null && lastEventId.contains(JOBS + ":");
                if (!positioned || data.get("collections").get(JOBS).isNull()) {
                    catchUp();
                }
            }
            case "behind" -> {
                if (data.get("collection").stringValue().equals(JOBS)) {
                    catchUp();
                }
            }
            case "change" -> {
                if (data.get("collection").stringValue().equals(JOBS)) {
                    apply(data);
                }
            }
            default -> {
                // bye: the stream ends, and is opened again.
            }
        }
    }

    private void catchUp() {
        replica.resume(device, JOBS);
        version = replica.version;
    }

    private void apply(JsonNode change) {
        long next = change.get("version").longValue();
        arrivals.putIfAbsent(next, System.nanoTime());
        if (next <= replica.version) {
            return;
        }
        if (next != replica.version + 1) {
            throw new AssertionError(
                    "version " + next + " after " + replica.version + ": a hole that was not told");
        }
        if (change.get("op").stringValue().equals("delete")) {
            replica.versions.remove(change.get("id").stringValue());
        } else {
            replica.put(change.get("document"));
        }
        replica.version = next;
        replica.count = change.get("count").longValue();
        replica.checksum = change.get("checksum").longValue();
        if (replica.checksum != replica.ownChecksum()) {
            throw new AssertionError("checksum differs at version " + next);
        }
        version = next;
    }

    @Override
    public void close() {
        closed = true;
        InputStream body = open;
        try {
            if (body != null) {
                body.close();
            }
            thread.join(Duration.ofSeconds(20));
        } catch (IOException e) {
            // It was closed already.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
