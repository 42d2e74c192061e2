package com.smarterp.deploy.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one stream tells, as it comes; it never comes back by itself. */
final class Events implements AutoCloseable {

    /** An event of the stream; the last of all is {@code end}. */
    record Event(String name, JsonNode data) {}

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
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
    Event next(Predicate<Event> wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try {
            while (System.nanoTime() < end) {
                Event event = events.poll(1, TimeUnit.SECONDS);
                if (event != null && wanted.test(event)) {
                    return event;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("it isn't told");
    }

    Event next(String name) {
        return next(event -> event.name().equals(name));
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String name = "";
            @Nullable String line;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    events.add(new Event(name, Answer.JSON.readTree(line.substring(6))));
                }
            }
        } catch (IOException e) {
            // Closed, by one side or the other.
        }
        events.add(new Event("end", Answer.JSON.createObjectNode()));
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
