package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Work ends when the test says so: what is served next is decided by the queue alone. */
class FairQueueTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final List<Sinks.Empty<Void>> running = new ArrayList<>();
    private final List<Disposable> callers = new ArrayList<>();

    private static FairQueue queue(int places, int waiting, int lane, int network, Duration wait) {
        return new FairQueue(
                new FairQueue.Bounds(places, waiting, lane, network, wait),
                why -> new IllegalStateException(why.name()));
    }

    private static FairQueue.Turn turn(String network, String lane) {
        return new FairQueue.Turn(network, lane, false, false);
    }

    private void ask(FairQueue queue, FairQueue.Turn turn, String name) {
        callers.add(
                queue.take(
                                turn,
                                () -> {
                                    Sinks.Empty<Void> end = Sinks.empty();
                                    running.add(end);
                                    begun.add(name);
                                    return end.asMono();
                                })
                        .subscribe(_ -> {}, e -> refused.add(name + " " + e.getMessage())));
    }

    private void end(int which) {
        running.get(which).tryEmitEmpty();
    }

    @Test
    void oneWhoComesLateIsServedBesideAnyCrowd() {
        FairQueue queue = queue(1, 100, 100, 100, LONG);
        for (int i = 0; i < 50; i++) {
            ask(queue, turn("net", "crowd"), "crowd" + i);
        }
        ask(queue, turn("net", "late"), "late");
        ask(queue, turn("far", "late"), "far");
        end(0);
        end(1);
        end(2);
        assertThat(begun).startsWith("crowd0").contains("late", "far").hasSize(4);
    }

    @Test
    void aNetworkOfManyLanesIsOneAmongNetworks() {
        FairQueue queue = queue(1, 100, 100, 100, LONG);
        for (int i = 0; i < 50; i++) {
            ask(queue, turn("net", "lane" + i), "crowd" + i);
        }
        ask(queue, turn("far", "one"), "far0");
        ask(queue, turn("far", "one"), "far1");
        for (int i = 0; i < 5; i++) {
            end(i);
        }
        assertThat(begun.subList(1, 6)).contains("far0", "far1");
    }

    @Test
    void aLaneHasOnePlaceAtATimeAndSoHasANetworkThatIsntShared() {
        FairQueue queue = queue(3, 100, 100, 100, LONG);
        ask(queue, turn("shared", "a"), "a0");
        ask(queue, turn("shared", "a"), "a1");
        ask(queue, new FairQueue.Turn("own", "b", true, false), "b0");
        ask(queue, new FairQueue.Turn("own", "c", true, false), "c0");
        assertThat(begun).containsExactly("a0", "b0");
        ask(queue, turn("shared", "d"), "d0");
        assertThat(begun).containsExactly("a0", "b0", "d0");
        end(1);
        assertThat(begun).containsExactly("a0", "b0", "d0", "c0");
        end(0);
        assertThat(begun).endsWith("a1");
    }

    @Test
    void whatIsUrgentGoesFirst() {
        FairQueue queue = queue(1, 100, 100, 100, LONG);
        for (int i = 0; i < 30; i++) {
            ask(queue, new FairQueue.Turn("net", "account", true, false), "sign-in" + i);
        }
        ask(queue, new FairQueue.Turn("net", "password", true, true), "change");
        end(0);
        assertThat(begun).containsExactly("sign-in0", "change");
    }

    @Test
    void whatWaitsIsBoundedForALaneANetworkAndInAll() {
        FairQueue queue = queue(1, 10, 3, 6, LONG);
        for (int i = 0; i < 6; i++) {
            ask(queue, turn("net", "lane"), "lane" + i);
        }
        assertThat(refused).containsExactly("lane4 LANE", "lane5 LANE");
        refused.clear();
        for (int i = 0; i < 5; i++) {
            ask(queue, new FairQueue.Turn("net", "other" + i, true, false), "other" + i);
        }
        assertThat(refused).containsExactly("other3 NETWORK", "other4 NETWORK");
        refused.clear();
        for (int i = 0; i < 4; i++) {
            ask(queue, turn("n" + i, "x"), "n" + i);
        }
        assertThat(queue.waiting()).isEqualTo(10);
        assertThat(refused).isEmpty();
        // All is full: the longest gives way to whoever has less.
        ask(queue, turn("new", "x"), "new");
        assertThat(refused).containsExactly("lane3 FULL");
        assertThat(queue.waiting()).isEqualTo(10);
    }

    @Test
    void whoWaitsTooLongOrLeavesIsTakenOut() {
        FairQueue queue = queue(1, 10, 10, 10, Duration.ofMillis(50));
        ask(queue, turn("net", "a"), "a");
        ask(queue, turn("net", "b"), "b");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(refused).containsExactly("b LATE"));
        FairQueue patient = queue(1, 10, 10, 10, LONG);
        ask(patient, turn("net", "c"), "c");
        ask(patient, turn("net", "d"), "d");
        callers.getLast().dispose();
        assertThat(patient.waiting()).isZero();
    }

    @Test
    void workThatHasBegunKeepsItsPlaceWhenItsCallerLeaves() {
        FairQueue queue = queue(1, 10, 10, 10, LONG);
        ask(queue, turn("net", "a"), "a");
        callers.getFirst().dispose();
        ask(queue, turn("net", "b"), "b");
        assertThat(begun).containsExactly("a");
        end(0);
        assertThat(begun).containsExactly("a", "b");
    }

    @Test
    void workThatIsOverAtOnceMakesNoDeepStack() {
        FairQueue queue = queue(1, 20_000, 20_000, 20_000, LONG);
        ask(queue, turn("net", "first"), "first");
        AtomicInteger done = new AtomicInteger();
        for (int i = 0; i < 10_000; i++) {
            callers.add(
                    queue.take(turn("net", "all"), () -> Mono.fromRunnable(done::incrementAndGet))
                            .subscribe());
        }
        end(0);
        assertThat(done).hasValue(10_000);
        assertThat(queue.waiting()).isZero();
    }
}
