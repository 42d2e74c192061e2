package com.smarterp.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is committed is published in order; who was succeeded lands nothing any more. */
class OutboxRelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OutboxFixture outbox = new OutboxFixture();

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void publishesInOrderAndForgets() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 57; i++) {
            expected.add("value " + i);
        }
        outbox.append(expected.subList(0, 30).toArray(String[]::new));
        OutboxRelay relay = outbox.relay("one");
        relay.start();
        try {
            outbox.append(expected.subList(30, 57).toArray(String[]::new));
            relay.wake(List.of(OutboxFixture.PARTITION));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(outbox.published()).isEqualTo(expected));
            await().atMost(PATIENCE)
                    .until(
                            () ->
                                    outbox.store
                                            .next(OutboxFixture.PARTITION, 1, List.of(), List.of())
                                            .isEmpty());
        } finally {
            relay.stop();
        }
    }

    @Test
    void replicasShareThePartitionsAndTakeOverFromWhoIsGone() {
        OutboxRelay first = outbox.relay("first");
        OutboxRelay second = outbox.relay("second");
        first.start();
        second.start();
        try {
            outbox.append("a");
            await().atMost(PATIENCE).until(() -> outbox.published().equals(List.of("a")));
            first.stop();
            outbox.append("b");
            await().atMost(PATIENCE).until(() -> outbox.published().equals(List.of("a", "b")));
        } finally {
            second.stop();
        }
    }

    @Test
    void whoeverCommitsWakesTheLeaderWithoutAPoll() {
        Duration never = Duration.ofHours(1);
        OutboxRelay first = outbox.relay("first", never);
        OutboxRelay second = outbox.relay("second", never);
        first.start();
        second.start();
        try {
            // One of the two leads; either may commit. A poke before the other listens is lost.
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                expected.add("value " + i);
                outbox.append("value " + i);
                OutboxRelay committed = i % 2 == 0 ? first : second;
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(100))
                        .until(
                                () -> {
                                    committed.wake(List.of(OutboxFixture.PARTITION));
                                    return outbox.published().equals(expected);
                                });
            }
        } finally {
            first.stop();
            second.stop();
        }
    }

    @Test
    void aLeaderPausedInMidSendLandsNothingAfterItsSuccessor() throws Exception {
        CountDownLatch paused = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        OutboxLane old = pausingLane(paused, goOn);
        Thread oldLeader = Thread.ofPlatform().start(old);
        outbox.append("v1", "v2");
        old.lead(true);
        assertThat(paused.await(20, TimeUnit.SECONDS)).isTrue();

        OutboxLane successor =
                new OutboxLane(
                        OutboxFixture.PARTITION,
                        outbox.store,
                        () -> outbox.producers.open(OutboxFixture.PARTITION),
                        outbox.settings,
                        OutboxFixture.metrics());
        Thread newLeader = Thread.ofPlatform().start(successor);
        successor.lead(true);
        await().atMost(PATIENCE).until(() -> outbox.published().equals(List.of("v1", "v2")));
        outbox.append("v3");
        successor.wake();
        await().atMost(PATIENCE).until(() -> outbox.published().size() == 3);

        // The old leader believes to lead until its pause is over, and is refused then.
        old.stop();
        goOn.countDown();
        oldLeader.join(PATIENCE);
        assertThat(oldLeader.isAlive()).isFalse();
        assertThat(outbox.published()).containsExactly("v1", "v2", "v3");
        successor.stop();
        newLeader.join(PATIENCE);
    }

    @Test
    void whoLeadsAgainBeforeNoticingPublishesAllInOrder() throws Exception {
        CountDownLatch paused = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        OutboxLane lane = pausingLane(paused, goOn);
        Thread leader = Thread.ofPlatform().start(lane);
        outbox.change("a", 1, "a1");
        lane.lead(true);
        assertThat(paused.await(20, TimeUnit.SECONDS)).isTrue();
        lane.lead(false);
        List<OutboxRow> second = outbox.change("a", 2, "a2");
        lane.lead(true);
        lane.hand(outbox.change("a", 3, "a3"));
        lane.hand(second);
        goOn.countDown();
        await().atMost(PATIENCE).until(() -> outbox.published().equals(List.of("a1", "a2", "a3")));
        lane.stop();
        leader.join(PATIENCE);
        assertThat(outbox.store.next(OutboxFixture.PARTITION, 1, List.of(), List.of())).isEmpty();
    }

    @Test
    void underLoadATransactionStaysOpenAndReadersOfUncommittedRecordsDontWait() throws Exception {
        OutboxMetrics metrics = OutboxFixture.metrics();
        OutboxLane lane =
                new OutboxLane(
                        OutboxFixture.PARTITION,
                        outbox.store,
                        () -> outbox.producers.open(OutboxFixture.PARTITION),
                        OutboxFixture.settings(Duration.ofMillis(50), Duration.ofHours(1)),
                        metrics);
        Thread leader = Thread.ofPlatform().start(lane);
        lane.lead(true);
        outbox.append("first");
        lane.wake();
        await().atMost(PATIENCE).until(() -> outbox.published().equals(List.of("first")));

        List<String> all = new ArrayList<>(List.of("first"));
        for (int i = 0; i < 5; i++) {
            all.add("value " + i);
            outbox.append("value " + i);
            lane.wake();
            await().atMost(PATIENCE).until(() -> outbox.sent().equals(all));
        }
        assertThat(outbox.published()).containsExactly("first");

        // A full one ends before its time: ten records are the most.
        for (int i = 5; i < 12; i++) {
            all.add("value " + i);
            outbox.append("value " + i);
        }
        lane.wake();
        await().atMost(PATIENCE).until(() -> outbox.sent().equals(all));
        assertThat(outbox.published()).isEqualTo(all.subList(0, 11));

        lane.stop();
        leader.join(PATIENCE);
        assertThat(leader.isAlive()).isFalse();
        assertThat(outbox.published()).isEqualTo(all);
        assertThat(metrics.batches().count()).isEqualTo(3);
        assertThat(metrics.published().count()).isEqualTo(all.size());
        assertThat(outbox.store.next(OutboxFixture.PARTITION, 1, List.of(), List.of())).isEmpty();
    }

    /** They are of a writer with another number of partitions; once 5,265 lay there unseen. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void recordsThatNoLaneTakesAreCountedAndComplainedOf(CapturedOutput output) {
        OutboxMetrics metrics = OutboxFixture.metrics();
        outbox.strand(7);
        OutboxRelay relay = outbox.relay("one", Duration.ofMillis(50), metrics);
        relay.start();
        try {
            outbox.append("a");
            await().atMost(PATIENCE).until(() -> outbox.published().equals(List.of("a")));
            await().atMost(PATIENCE).until(() -> metrics.oldestMillis().get() > 100);
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () ->
                                    assertThat(output.getOut())
                                            .contains("ERROR")
                                            .containsOnlyOnce("records for partitions [7]")
                                            .contains("topics have 2 partitions")
                                            .contains("smarterp.collections.restore"));
        } finally {
            relay.stop();
        }
    }

    /** A lane whose first commit waits. */
    private OutboxLane pausingLane(CountDownLatch paused, CountDownLatch goOn) {
        AtomicBoolean once = new AtomicBoolean();
        return new OutboxLane(
                OutboxFixture.PARTITION,
                outbox.store,
                () -> pausing(outbox.producers.open(OutboxFixture.PARTITION), paused, goOn, once),
                outbox.settings,
                OutboxFixture.metrics());
    }

    /** Stops once before it commits, when all has been sent. */
    @SuppressWarnings("unchecked")
    private static Producer<byte[], byte[]> pausing(
            Producer<byte[], byte[]> producer,
            CountDownLatch paused,
            CountDownLatch goOn,
            AtomicBoolean once) {
        return (Producer<byte[], byte[]>)
                Proxy.newProxyInstance(
                        Producer.class.getClassLoader(),
                        new Class<?>[] {Producer.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("commitTransaction")
                                    && once.compareAndSet(false, true)) {
                                producer.flush();
                                paused.countDown();
                                goOn.await();
                            }
                            try {
                                return method.invoke(producer, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
