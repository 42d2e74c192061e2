package com.smarterp.deploy.e2e;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A device that creates, edits and deletes jobs, each mutation under its id, again and again until
 * it is answered; it remembers what was acknowledged.
 */
final class Writer implements AutoCloseable {

    private final Device device;
    private final Thread thread;
    private volatile boolean closed;
    private final AtomicInteger written = new AtomicInteger();
    private volatile String failure = "";

    /** Acknowledged versions by mutation. */
    final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    /** The last acknowledged state of each job of this writer: its version, or -1 when deleted. */
    final Map<String, Long> documents = new ConcurrentHashMap<>();

    Writer(Device device) {
        this.device = device;
        this.thread = Thread.ofVirtual().start(this::write);
    }

    int written() {
        if (!failure.isEmpty()) {
            throw new AssertionError(failure);
        }
        return written.get();
    }

    private void write() {
        try {
            while (!closed) {
                String id = UUID.randomUUID().toString();
                settle("POST", "/api/jobs", "{\"id\":\"" + id + "\",\"title\":\"made\"}", id);
                settle("PUT", "/api/jobs/" + id, "{\"title\":\"" + UUID.randomUUID() + "\"}", id);
                if (ThreadLocalRandom.current().nextInt(4) == 0) {
                    settle("DELETE", "/api/jobs/" + id, null, id);
                }
            }
        } catch (AssertionError e) {
            failure = String.valueOf(e.getMessage());
        }
    }

    private void settle(
            String method, String path, @org.jspecify.annotations.Nullable String body, String id) {
        String key = UUID.randomUUID().toString();
        Answer answer = device.insist(method, path, body, "Idempotency-Key", key);
        if (answer.status() >= 300) {
            throw new AssertionError(
                    method + " " + path + ": " + answer.status() + " " + answer.text());
        }
        long version = answer.status() == 204 ? -1 : answer.json().get("version").longValue();
        acknowledged.put(key, version);
        documents.put(id, version);
        written.incrementAndGet();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(java.time.Duration.ofMinutes(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        written();
    }
}
