package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Answer;
import com.smarterp.deploy.e2e.Device;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Much at once, and readers that hardly read. */
final class Loads {

    private static final int ROWS = 10_000;
    private static final int BATCH = 500;

    private Loads() {}

    /** F9: some streams of one byte a second. */
    static Fault slowReaders(RandomGenerator random, Stage stage) {
        List<InputStream> open = new ArrayList<>();
        return new Fault(
                "F9 readers of one byte a second",
                Duration.ofSeconds(6),
                all -> {
                    Device device = Device.signedUp(all.door(), "Slow");
                    for (int i = 0; i < 5; i++) {
                        HttpResponse<InputStream> stream = device.stream("", null);
                        open.add(stream.body());
                        Thread.ofVirtual().start(() -> drip(stream.body()));
                    }
                    write(device, 40, 60_000);
                },
                all -> {
                    for (InputStream stream : open) {
                        stream.close();
                    }
                });
    }

    private static void drip(InputStream stream) {
        try {
            while (stream.read() >= 0) {
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        } catch (IOException e) {
            // Cut off, as it should be.
        }
    }

    /** F19: another workspace writes 10,000 rows, and documents of nearly 64 KiB. */
    static Fault manyRows(RandomGenerator random, Stage stage) {
        return Fault.of(
                "F19 10,000 rows and documents of 60 KB at once",
                all -> {
                    Device device = Device.signedUp(all.door(), "Many");
                    Thread big = Thread.ofVirtual().start(() -> write(device, 30, 60_000));
                    for (int i = 0; i < ROWS / BATCH; i++) {
                        batch(device);
                    }
                    big.join();
                });
    }

    private static void write(Device device, int times, int length) {
        for (int i = 0; i < times; i++) {
            ObjectNode job = Answer.JSON.createObjectNode();
            job.put("title", "big").put("description", "x".repeat(length));
            expect(device.insist("POST", "/api/jobs", job.toString()), 201);
        }
    }

    private static void batch(Device device) {
        ObjectNode body = Answer.JSON.createObjectNode();
        ArrayNode mutations = body.putArray("mutations");
        for (int i = 0; i < BATCH; i++) {
            ObjectNode next = mutations.addObject();
            next.put("mutation", UUID.randomUUID().toString());
            next.put("op", "create").put("id", UUID.randomUUID().toString());
            next.putObject("fields").put("title", "one of many");
        }
        expect(device.insist("POST", "/api/jobs/batch", body.toString()), 200);
    }

    private static void expect(Answer answer, int status) {
        if (answer.status() != status && answer.status() != 401) {
            throw new AssertionError("F19 is answered " + answer.status() + answer.text());
        }
    }
}
