package com.smarterp.kernel.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.smarterp.kernel.collections.WriteQueue.Turn;
import com.smarterp.kernel.collections.WriteQueue.Written;
import com.smarterp.kernel.problems.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who goes together, who waits and who fails; what a transaction does is this test's to say. */
@SuppressWarnings("FutureReturnValueIgnored") // some writes are there only to be in the way
class WriteQueueTest {

    private static final int MUTATIONS = 5;
    private static final int LIMIT = 8;
    private static final int TRANSACTIONS = 2;
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final UUID a = new UUID(0, 1);
    private final UUID b = new UUID(0, 2);
    private final UUID c = new UUID(0, 3);
    private final UUID d = new UUID(0, 4);

    private final List<Begun> begun = new CopyOnWriteArrayList<>();
    private final DistributionSummary joined =
            DistributionSummary.builder("joined").register(new SimpleMeterRegistry());
    private final WriteQueue queue =
            new WriteQueue(
                    (turns, waiting) -> {
                        Begun next = new Begun(turns, waiting);
                        begun.add(next);
                        return next.end.asMono();
                    },
                    MUTATIONS,
                    new CollectionsSettings(
                            LIMIT,
                            TRANSACTIONS,
                            PATIENCE,
                            Duration.ofMillis(1),
                            Duration.ofMillis(5),
                            Duration.ofDays(1),
                            Duration.ofHours(1),
                            DataSize.ofMegabytes(2)),
                    joined,
                    Counter.builder("put.off").register(new SimpleMeterRegistry()));

    /** A transaction that ends when the test says so. */
    private static final class Begun {

        final List<Turn> turns;
        final boolean waiting;
        final Sinks.One<List<List<Written>>> end = Sinks.one();

        Begun(List<Turn> turns, boolean waiting) {
            this.turns = turns;
            this.waiting = waiting;
        }

        List<UUID> scopes() {
            return turns.stream().map(Turn::scope).toList();
        }

        int portions() {
            return turns.stream().mapToInt(turn -> turn.portions().size()).sum();
        }

        /** All are written but these scopes, which somebody else is writing. */
        void commit(UUID... held) {
            Set<UUID> left = new HashSet<>(List.of(held));
            end.tryEmitValue(
                            turns.stream()
                                    .map(
                                            turn ->
                                                    left.contains(turn.scope())
                                                            ? List.<Written>of()
                                                            : written(turn))
                                    .toList())
                    .orThrow();
        }

        private static List<Written> written(Turn turn) {
            return turn.portions().stream()
                    .map(each -> new Written(each.before(), each.mutations().size()))
                    .toList();
        }

        void fail(RuntimeException error) {
            end.tryEmitError(error).orThrow();
        }
    }

    @Test
    void aLoneWriteWaitsForNobody() {
        CompletableFuture<Written> one = write(a, 1);
        CompletableFuture<Written> other = write(b, 1);
        assertThat(begun).hasSize(2);
        begun.forEach(Begun::commit);
        assertThat(one).isCompleted();
        assertThat(other).isCompleted();
        assertThat(queue.running()).isZero();
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void whoeverComesWhileEnoughRunGoesTogetherThen() {
        takeAllPlaces();
        CompletableFuture<Written> third = write(c, 1);
        CompletableFuture<Written> fourth = write(d, 1);
        CompletableFuture<Written> fifth = write(c, 2);
        assertThat(begun).hasSize(TRANSACTIONS);
        assertThat(queue.waiting()).isEqualTo(3);
        begun.getFirst().commit();
        assertThat(begun).hasSize(3);
        assertThat(begun.getLast().scopes()).containsExactly(c, d);
        assertThat(begun.getLast().portions()).isEqualTo(3);
        begun.getLast().commit();
        assertThat(List.of(third, fourth)).allMatch(each -> each.join().version() == 1);
        assertThat(fifth.join().version()).isEqualTo(2);
        assertThat(joined.max()).isEqualTo(3);
    }

    @Test
    void aScopeIsInOneTransactionAtATime() {
        write(a, 1);
        CompletableFuture<Written> next = write(a, 1);
        assertThat(begun).hasSize(1);
        write(b, 1);
        assertThat(begun).hasSize(2);
        begun.get(1).commit();
        assertThat(begun).as("nobody but the scope that is being written waits").hasSize(2);
        begun.getFirst().commit();
        begun.getLast().commit();
        assertThat(next).isCompleted();
    }

    @Test
    void aTransactionHasOnlySoManyMutationsAndTheLongestWaitingGoFirst() {
        takeAllPlaces();
        write(c, 3);
        write(d, 3);
        write(c, 1);
        begun.getFirst().commit();
        assertThat(begun.get(2).scopes()).containsExactly(c);
        assertThat(begun.get(2).portions()).isEqualTo(2);
        begun.get(1).commit();
        assertThat(begun.get(3).scopes()).containsExactly(d);
        // More than fit at all go by themselves.
        CompletableFuture<Written> large = write(a, MUTATIONS + 1);
        begun.get(2).commit();
        begun.get(4).commit();
        assertThat(large).isCompleted();
    }

    @Test
    void aScopeThatSomebodyElseIsWritingIsWaitedForAloneAndHoldsUpNoOther() {
        takeAllPlaces();
        CompletableFuture<Written> held = write(c, 1);
        CompletableFuture<Written> neighbour = write(d, 1);
        begun.get(0).commit();
        begun.get(1).commit();
        assertThat(begun).noneMatch(each -> each.waiting);
        begun.get(2).commit(c);
        assertThat(neighbour).isCompleted();
        assertThat(held).isNotDone();
        assertThat(begun.get(3).scopes()).containsExactly(c);
        assertThat(begun.get(3).waiting).isTrue();
        // Others have all the places still.
        takeAllPlaces();
        assertThat(begun).hasSize(4 + TRANSACTIONS);
        CompletableFuture<Written> behind = write(c, 1);
        begun.get(3).commit();
        assertThat(held).isCompleted();
        begun.get(4).commit();
        begun.getLast().commit();
        assertThat(behind).isCompleted();
    }

    @Test
    void ofManyHeldScopesAFewAreWaitedForAndTheOthersTriedAgainAndAgain() {
        hold(a);
        hold(b);
        assertThat(List.of(begun.get(1), begun.get(3))).allMatch(each -> each.waiting);
        CompletableFuture<Written> third = write(c, 1);
        CompletableFuture<Written> behind = write(c, 2);
        begun.getLast().commit(c);
        await().until(() -> begun.size() == 6);
        assertThat(begun.getLast().portions()).as("with those who came meanwhile").isEqualTo(2);
        begun.getLast().commit(c);
        await().until(() -> begun.size() == 7);
        assertThat(begun.getLast().waiting).isFalse();
        assertThat(third).isNotDone();
        begun.getLast().commit();
        assertThat(third.join().version()).isEqualTo(1);
        assertThat(behind.join().version()).isEqualTo(2);
        assertThat(write(d, 1)).isNotDone();
        begun.getLast().commit();
        begun.get(1).commit();
        begun.get(3).commit();
        assertThat(queue.running()).isZero();
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void whatIsHeldForTooLongIsToldSo() {
        hold(a);
        hold(b);
        CompletableFuture<Written> held = write(c, 1);
        AtomicInteger tried = new AtomicInteger(4);
        await().until(
                        () -> {
                            if (begun.size() > tried.get()) {
                                begun.get(tried.getAndIncrement()).commit(c);
                            }
                            return held.isDone();
                        });
        assertThatThrownBy(held::get).hasCauseInstanceOf(ProblemException.class);
        CompletableFuture<Written> later = write(c, 1);
        begun.getLast().commit();
        assertThat(later).isCompleted();
    }

    private void hold(UUID scope) {
        write(scope, 1);
        begun.getLast().commit(scope);
    }

    @Test
    void whatFailsForOneFailsForOneAlone() {
        takeAllPlaces();
        CompletableFuture<Written> guilty = write(c, 1);
        CompletableFuture<Written> sameScope = write(c, 2);
        CompletableFuture<Written> otherScope = write(d, 1);
        begun.get(0).commit();
        begun.get(2).fail(new IllegalStateException("one of them"));
        assertThat(begun.get(3).scopes()).containsExactly(c);
        begun.get(3).fail(new IllegalStateException("one of them"));
        begun.get(4).fail(new IllegalStateException("guilty"));
        begun.get(5).commit();
        assertThat(sameScope.join().version()).isEqualTo(2);
        assertThatThrownBy(guilty::get)
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("guilty");
        assertThat(begun.get(6).scopes()).containsExactly(d);
        begun.get(6).commit();
        assertThat(otherScope).isCompleted();
        CompletableFuture<Written> later = write(c, 1);
        begun.getLast().commit();
        assertThat(later).isCompleted();
    }

    @Test
    void whenTheDatabaseIsOutOfReachAllAreToldAndNobodyTriesAgain() {
        takeAllPlaces();
        List<CompletableFuture<Written>> all = List.of(write(c, 1), write(c, 1), write(d, 1));
        begun.get(0).commit();
        begun.get(2).fail(new R2dbcNonTransientResourceException("gone", "08006"));
        assertThat(all).allMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(begun).hasSize(3);
    }

    @Test
    void whoLeftIsNotWritten() {
        takeAllPlaces();
        var left = queue.write(c, portion(1)).subscribe();
        CompletableFuture<Written> stayed = write(c, 1);
        var alsoLeft = queue.write(d, portion(1)).subscribe();
        left.dispose();
        alsoLeft.dispose();
        begun.get(0).commit();
        assertThat(begun.get(2).scopes()).containsExactly(c);
        assertThat(begun.get(2).portions()).isEqualTo(1);
        begun.get(2).commit();
        assertThat(stayed).isCompleted();
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void onlySoManyWaitForAScope() {
        write(a, 1);
        for (int i = 0; i < LIMIT; i++) {
            write(a, 1);
        }
        CompletableFuture<Written> tooMany = write(a, 1);
        assertThatThrownBy(tooMany::get).hasCauseInstanceOf(ProblemException.class);
        assertThat(write(b, 1)).isNotDone();
        assertThat(queue.waiting()).isEqualTo(LIMIT);
    }

    /** As many transactions run as may: whoever comes now waits. */
    private void takeAllPlaces() {
        write(a, 1);
        write(b, 1);
    }

    private CompletableFuture<Written> write(UUID scope, int mutations) {
        CompletableFuture<Written> written = new CompletableFuture<>();
        queue.write(scope, portion(mutations))
                .subscribe(written::complete, written::completeExceptionally);
        return written;
    }

    private static Portion portion(int mutations) {
        List<Mutation> all = new ArrayList<>();
        for (int i = 0; i < mutations; i++) {
            all.add(
                    new Mutation(
                            UUID.randomUUID(),
                            Action.UPDATE,
                            UUID.randomUUID(),
                            null,
                            List.of(),
                            JsonNodeFactory.instance.objectNode()));
        }
        return new Portion(new Author.Automatic(new UUID(0, 9)), "trace", all, new BatchProgress());
    }
}
