package com.smarterp.deploy.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What one stream tells, as it comes; it never comes back by itself. */
final class Events implements AutoCloseable {

    /** The last of all is {@code end}. */
    private final BlockingQueue<EventStream.Event> events = new LinkedBlockingQueue<>();

    private final InputStream body;

    Events(Device device, String query) throws IOException {
        var response = device.stream(query, null);
        if (response.statusCode() != 200) {
            throw new AssertionError("no stream: " + response.statusCode());
        }
        body = response.body();
        Thread.ofVirtual().start(this::read);
    }

    /** The next event that is wanted; others are passed over. */
    EventStream.Event next(Predicate<EventStream.Event> wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try {
            while (System.nanoTime() < end) {
                EventStream.Event event = events.poll(1, TimeUnit.SECONDS);
                if (event != null && wanted.test(event)) {
                    return event;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("it isn't told");
    }

    EventStream.Event next(String name) {
        return next(event -> event.name().equals(name));
    }

    private void read() {
        try {
            EventStream.read(body, events::add);
        } catch (IOException e) {
            // Closed, by one side or the other.
        }
        events.add(new EventStream.Event("end", "{}", null, null));
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
