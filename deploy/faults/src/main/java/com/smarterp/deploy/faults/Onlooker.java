package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Device;
import com.smarterp.deploy.e2e.EventStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Somebody with a small workspace of their own, who makes a job now and then and notes how long its
 * answer and its event take.
 */
final class Onlooker implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(200);

    private final Device device;
    private final Journal journal;
    private final List<Delay> delays = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Long> awaited = new ConcurrentHashMap<>();
    private final StreamLoop stream;
    private final Thread worker;
    private volatile boolean closed;

    Onlooker(Stage stage, Journal journal) {
        this.journal = journal;
        device = Device.signedUp(stage.door(), "Ina");
        stream = new StreamLoop(device, "?since=jobs:0", journal, this::answered, this::told);
        worker = Thread.ofVirtual().start(this::work);
    }

    /**
     * How long something took.
     *
     * @param begun milliseconds of the trial
     * @param what an answer or an event
     */
    record Delay(long begun, long millis, String what) {}

    /**
     * The longest of what began at a moment or later; what is still awaited took this long already.
     */
    Delay longest(long from) {
        long now = journal.millis();
        List<Delay> all = new ArrayList<>();
        synchronized (delays) {
            all.addAll(delays);
        }
        awaited.forEach((_, begun) -> all.add(new Delay(begun, now - begun, "an event")));
        return all.stream()
                .filter(delay -> delay.begun() >= from)
                .max(Comparator.comparingLong(Delay::millis))
                .orElse(new Delay(from, now - from, "all"));
    }

    private void work() {
        while (!closed) {
            String id = UUID.randomUUID().toString();
            long begun = journal.millis();
            awaited.put(id, begun);
            device.insist("POST", "/api/jobs", "{\"id\":\"" + id + "\",\"title\":\"looked at\"}");
            delays.add(new Delay(begun, journal.millis() - begun, "an answer"));
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    private void answered(long begun, int status) throws IOException {
        if (status == 401) {
            device.renew(device.cookieHeader());
        }
    }

    private void told(EventStream.Event event) {
        if (event.name().equals("change")) {
            Long begun = awaited.remove(event.json().path("id").asString(""));
            if (begun != null) {
                delays.add(new Delay(begun, journal.millis() - begun, "an event"));
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        stream.close();
        try {
            worker.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
