package com.smarterp.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows handed over save reading them back, and change nothing of what is published. */
class HandedRowsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OutboxFixture outbox = new OutboxFixture();
    private final OutboxMetrics metrics = OutboxFixture.metrics();
    private final OutboxLane lane =
            new OutboxLane(
                    OutboxFixture.PARTITION,
                    outbox.store,
                    () -> outbox.producers.open(OutboxFixture.PARTITION),
                    outbox.settings,
                    metrics);
    private final Thread leader = Thread.ofPlatform().start(lane);

    /** Leads, and has read the first change of scope a. */
    @BeforeEach
    void lead() {
        outbox.change("a", 1, "a1");
        lane.lead(true);
        awaitPublished("a1");
        assertThat(metrics.read().count()).isEqualTo(1);
    }

    @AfterEach
    void close() throws InterruptedException {
        lane.stop();
        leader.join(PATIENCE);
        assertThat(outbox.store.next(OutboxFixture.PARTITION, 1, List.of(), List.of())).isEmpty();
        outbox.close();
    }

    @Test
    void theNextOfAKnownScopeIsNotReadBack() {
        lane.hand(outbox.change("a", 2, "a2"));
        awaitPublished("a1", "a2");
        List<OutboxRow> third = outbox.change("a", 3, "a3");
        List<OutboxRow> fourth = outbox.change("a", 4, "a4");
        lane.hand(third);
        lane.hand(fourth);
        awaitPublished("a1", "a2", "a3", "a4");
        assertThat(metrics.read().count()).isEqualTo(1);
    }

    @Test
    void whatAnotherReplicaCommittedBeforeIsReadFirst() {
        outbox.change("a", 2, "a2");
        lane.hand(outbox.change("a", 3, "a3"));
        awaitPublished("a1", "a2", "a3");
        assertThat(metrics.read().count()).isEqualTo(3);
    }

    @Test
    void whatWasReadAlreadyIsNotSentAgain() {
        List<OutboxRow> second = outbox.change("a", 2, "a2");
        lane.wake();
        awaitPublished("a1", "a2");
        lane.hand(second);
        lane.hand(outbox.change("a", 3, "a3"));
        awaitPublished("a1", "a2", "a3");
        assertThat(metrics.read().count()).isEqualTo(2);
    }

    @Test
    void scopesThatAreUnknownOrForgottenAreRead() {
        lane.hand(outbox.change("b", 1, "b1"));
        awaitPublished("a1", "b1");
        lane.hand(outbox.change("c", 1, "c1"));
        awaitPublished("a1", "b1", "c1");
        // Two scopes are remembered.
        lane.hand(outbox.change("a", 2, "a2"));
        awaitPublished("a1", "b1", "c1", "a2");
        assertThat(metrics.read().count()).isEqualTo(4);
        lane.hand(outbox.change("c", 2, "c2"));
        awaitPublished("a1", "b1", "c1", "a2", "c2");
        assertThat(metrics.read().count()).isEqualTo(4);
    }

    @Test
    void whatHasNoRoomIsRead() {
        String large = "a2".repeat(60);
        lane.hand(outbox.change("a", 2, large));
        awaitPublished("a1", large);
        assertThat(metrics.read().count()).isEqualTo(2);
    }

    private void awaitPublished(String... values) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outbox.published()).containsExactly(values));
    }
}
