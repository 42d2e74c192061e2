package com.smarterp.kernel.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.kernel.problems.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** Who may read when. */
class ReadingTurnsTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(100);

    private final UUID workspace = UUID.randomUUID();

    private static ReadingTurns turns(int atOnce, int waiting, Duration patience, Duration held) {
        return new ReadingTurns(
                new PageSettings(DataSize.ofMegabytes(2), atOnce, waiting, patience, held, LONG),
                new SimpleMeterRegistry());
    }

    private static ReadingTurns.Turn taken(Mono<ReadingTurns.Turn> turn) {
        return Objects.requireNonNull(turn.block(Duration.ofSeconds(60)));
    }

    @Test
    void whoComesLaterWaitsForWhoIsThereAndAnotherWorkspaceDoesNot() {
        ReadingTurns turns = turns(2, 10, LONG, LONG);
        ReadingTurns.Turn first = taken(turns.take(workspace));
        var _ = taken(turns.take(workspace));
        var third = turns.take(workspace).toFuture();
        assertThat(third).isNotDone();
        var _ = taken(turns.take(UUID.randomUUID()));
        first.end();
        first.end();
        assertThat(third).isCompleted();
        assertThat(turns.take(workspace).toFuture()).as("an end counts once").isNotDone();
    }

    @Test
    void whoWaitsTooLongOrTooManyAreToldToComeBack() {
        ReadingTurns turns = turns(1, 1, SHORT, LONG);
        var _ = taken(turns.take(workspace));
        Mono<ReadingTurns.Turn> late = turns.take(workspace);
        assertThatThrownBy(late::block)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        error -> {
                            assertThat(error.problem().status()).isEqualTo(503);
                            assertThat(error.problem().retryAfter()).isNotNull();
                        });
        ReadingTurns full = turns(1, 0, LONG, LONG);
        var _ = taken(full.take(workspace));
        assertThatThrownBy(full.take(workspace)::block).isInstanceOf(ProblemException.class);
    }

    @Test
    void whoDoesNotTakeTheAnswerHoldsNoTurnForEver() {
        ReadingTurns turns = turns(1, 10, LONG, SHORT);
        var _ = taken(turns.take(workspace));
        assertThat(taken(turns.take(workspace))).isNotNull();
    }

    @Test
    void whoLeavesWhileWaitingIsGivenNone() {
        ReadingTurns turns = turns(1, 10, LONG, LONG);
        ReadingTurns.Turn first = taken(turns.take(workspace));
        Disposable left = turns.take(workspace).subscribe();
        var next = turns.take(workspace).toFuture();
        left.dispose();
        first.end();
        assertThat(next).isCompleted();
    }
}
