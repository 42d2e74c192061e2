package com.smarterp.deploy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.e2e.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A device comes back with up to 10,000 queued edits (FAULTS F19) and sends them as the browser
 * client does: 500 at a time, each naming the earlier ones of its document. Meanwhile a colleague
 * edits the same documents, and jobs-service is killed.
 */
class LongQueueTest {

    private static final Logger log = LoggerFactory.getLogger(LongQueueTest.class);
    private static final int DOCUMENTS = 500;
    private static final int BATCH = 500;

    /** {@code ./mvnw verify} sends fewer, for its time's sake. */
    private static final int EDITS = Integer.getInteger("faults.edits", 2_000);

    @Test
    void allQueuedEditsOfOneDeviceLand() throws Exception {
        Trial trial = new Trial(OnStage.STAGE, 19, new Schedule(List.of()));
        Evidence evidence = trial.evidence(crew -> drain(crew, trial.journal()));
        assertThat(Oracle.judge(evidence)).isEmpty();
        assertThat(
                        evidence.told().stream()
                                .filter(told -> told.device().equals("ada-1") && told.applied())
                                .map(told -> told.intent().mutation())
                                .distinct())
                .hasSizeGreaterThanOrEqualTo(EDITS);
    }

    private static void drain(Crew crew, Journal journal) throws InterruptedException {
        Crew.Seat ada = crew.seats().get(0);
        Crew.Seat bob = crew.seats().get(2);
        List<Intent> queue = queue(ada.canary());
        Sender sender = new Sender(ada.name(), ada.device(), journal);
        long begin = System.nanoTime();
        Thread colleague = null;
        for (int from = 0; from < EDITS; from += BATCH) {
            if (from == DOCUMENTS) {
                colleague = Thread.ofVirtual().start(() -> meddle(bob, journal, queue));
            } else if (from == EDITS / 2) {
                OnStage.STAGE.part("jobs-service", 1).kill();
            }
            sender.batch("jobs", queue.subList(from, from + BATCH));
        }
        log.warn(
                "{} queued edits are through after {} ms",
                EDITS,
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
        if (colleague != null) {
            colleague.join();
        }
    }

    /** Creations, and then edits of all in turn, all made offline. */
    private static List<Intent> queue(String canary) {
        List<Intent> queue = new ArrayList<>();
        List<List<String>> lanes = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            ObjectNode fields = Answer.JSON.createObjectNode();
            fields.put("title", canary + " " + UUID.randomUUID());
            String mutation = UUID.randomUUID().toString();
            boolean creates = i < DOCUMENTS;
            if (creates) {
                ids.add(UUID.randomUUID().toString());
                lanes.add(new ArrayList<>());
            }
            List<String> lane = lanes.get(i % DOCUMENTS);
            queue.add(
                    new Intent(
                            mutation,
                            "jobs",
                            creates ? "create" : "update",
                            ids.get(i % DOCUMENTS),
                            creates ? null : 0L,
                            lane,
                            fields));
            lane.add(mutation);
        }
        return queue;
    }

    /** Edits another field of some of the same documents. */
    private static void meddle(Crew.Seat seat, Journal journal, List<Intent> queue) {
        Sender sender = new Sender(seat.name(), seat.device(), journal);
        for (Intent creation : queue.subList(0, DOCUMENTS / 5)) {
            ObjectNode fields = Answer.JSON.createObjectNode();
            fields.put("location", seat.canary() + " " + UUID.randomUUID());
            String mutation = UUID.randomUUID().toString();
            sender.single(
                    new Intent(mutation, "jobs", "update", creation.id(), null, List.of(), fields));
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
