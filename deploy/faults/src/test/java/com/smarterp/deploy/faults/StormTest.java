package com.smarterp.deploy.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.smarterp.deploy.e2e.Answer;
import com.smarterp.deploy.e2e.Device;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gateway is killed with 2,000 streams open, while their workspaces write (FAULTS F10): all
 * come back and catch up, spread over time, and nobody misses a version or has one twice.
 */
class StormTest {

    private static final Logger log = LoggerFactory.getLogger(StormTest.class);
    private static final int PEOPLE = 20;
    private static final int STREAMS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Storm storm = new Storm();
    private final Map<Device, List<Reader>> readers = new HashMap<>();
    private final Map<Device, AtomicLong> written = new HashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    @Tag("nightly")
    void allComeBackAndCatchUpWithoutAStorm() throws Exception {
        OnStage.STAGE.awaitReady();
        for (int i = 0; i < PEOPLE; i++) {
            Device device = Device.signedUp(OnStage.STAGE.gateway(), "Storm");
            written.put(device, new AtomicLong());
            // The hub knows the workspace then, and nobody has to ask.
            device.insist("POST", "/api/jobs", "{\"title\":\"before the storm\"}");
        }
        long begun = System.nanoTime();
        written.keySet().forEach(this::open);
        await().atMost(PATIENCE).until(() -> allOpenSince(begun));
        log.warn("{} streams are open after {} ms", PEOPLE * STREAMS, since(begun));
        Thread writer = Thread.ofVirtual().start(this::write);
        Thread.sleep(2000);
        long killed = System.nanoTime();
        OnStage.STAGE.part("gateway", 1).kill();
        await().atMost(PATIENCE).until(() -> allOpenSince(killed));
        log.warn("all are back {} ms after the kill; {}", since(killed), storm);
        over.set(true);
        writer.join();
        await().atMost(PATIENCE).untilAsserted(this::allStandWhereWasWritten);
        log.warn("all have caught up; {} knocked at most in 200 ms", storm.most(killed));
        readers.values().forEach(all -> all.forEach(Reader::close));
        assertThat(storm.wrongs).isEmpty();
        // The kill itself ends all at one moment; that they come back spread is the server's doing.
        assertThat(storm.most(killed)).isLessThan(PEOPLE * STREAMS / 2);
    }

    private void open(Device device) {
        List<Reader> all = new ArrayList<>();
        for (int i = 0; i < STREAMS; i++) {
            all.add(new Reader(device, storm));
        }
        readers.put(device, all);
    }

    /** One after the other, through kill and return. */
    private void write() {
        while (!over.get()) {
            for (Map.Entry<Device, AtomicLong> each : written.entrySet()) {
                String body = "{\"id\":\"" + UUID.randomUUID() + "\",\"title\":\"storm\"}";
                Answer answer = each.getKey().insist("POST", "/api/jobs", body);
                if (answer.status() == 201) {
                    each.getValue().set(answer.json().get("version").longValue());
                } else if (answer.status() != 401 && answer.status() != 409) {
                    storm.wrong("a write is answered " + answer.status());
                }
            }
        }
    }

    private boolean allOpenSince(long time) {
        return readers.values().stream()
                .allMatch(all -> all.stream().allMatch(reader -> reader.openSince(time)));
    }

    private void allStandWhereWasWritten() {
        readers.forEach(
                (device, all) ->
                        assertThat(all)
                                .allMatch(
                                        reader ->
                                                reader.held()
                                                        >= written.getOrDefault(
                                                                        device, new AtomicLong())
                                                                .get()));
    }

    private static long since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}
