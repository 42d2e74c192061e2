package com.smarterp.kernel.collections;

import com.smarterp.kernel.problems.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/**
 * Pages of one workspace are read and sent a few at a time, whoever asks for them: connections of
 * the database and memory are left to the others.
 */
final class ReadingTurns {

    /** Somebody's turn, over when the answer was taken, and at the latest after a time. */
    final class Turn {

        private final UUID workspace;
        private final AtomicBoolean over = new AtomicBoolean();
        private final Disposable.Swap limit = Disposables.swap();

        private Turn(UUID workspace) {
            this.workspace = workspace;
        }

        private Turn begun() {
            limit.update(
                    Schedulers.parallel()
                            .schedule(
                                    this::end, settings.held().toMillis(), TimeUnit.MILLISECONDS));
            return this;
        }

        void end() {
            if (over.compareAndSet(false, true)) {
                limit.dispose();
                next(workspace);
            }
        }
    }

    /** Whose turn it is, and who waits; gone when there is neither. */
    private static final class Line {

        int taken;
        final Deque<MonoSink<Turn>> waiting = new ArrayDeque<>();
    }

    private final PageSettings settings;
    private final Map<UUID, Line> lines = new HashMap<>();
    private final Counter refused;

    ReadingTurns(PageSettings settings, MeterRegistry registry) {
        this.settings = settings;
        Gauge.builder("smarterp.pages.waiting", this, ReadingTurns::waiting)
                .description("Requests that wait until it is their turn to read")
                .register(registry);
        this.refused =
                Counter.builder("smarterp.pages.refused")
                        .description("Requests whose turn to read didn't come in time")
                        .register(registry);
    }

    /** Fails with {@code unavailable} when too many wait already, or it takes too long. */
    Mono<Turn> take(UUID workspace) {
        return Mono.<Turn>create(
                        sink -> {
                            switch (enter(workspace, sink)) {
                                case NOW -> sink.success(new Turn(workspace).begun());
                                case WAITS -> sink.onCancel(() -> leave(workspace, sink));
                                case FULL -> sink.error(new TimeoutException());
                            }
                        })
                .timeout(settings.patience())
                .onErrorMap(
                        TimeoutException.class,
                        _ -> {
                            refused.increment();
                            return Problem.unavailable("Too many reads of this workspace wait")
                                    .exception();
                        });
    }

    private enum Entry {
        NOW,
        WAITS,
        FULL
    }

    private synchronized Entry enter(UUID workspace, MonoSink<Turn> sink) {
        Line line = lines.computeIfAbsent(workspace, _ -> new Line());
        if (line.taken < settings.atOnce()) {
            line.taken++;
            return Entry.NOW;
        }
        if (line.waiting.size() >= settings.waiting()) {
            return Entry.FULL;
        }
        line.waiting.add(sink);
        return Entry.WAITS;
    }

    private synchronized void leave(UUID workspace, MonoSink<Turn> sink) {
        Line line = lines.get(workspace);
        if (line != null) {
            line.waiting.remove(sink);
        }
    }

    /**
     * Gives a turn that is over to whoever waits longest. Whoever leaves at that very moment may be
     * given it and never use it: then it is over after its time.
     */
    private void next(UUID workspace) {
        MonoSink<Turn> sink = nextWaiting(workspace);
        if (sink != null) {
            sink.success(new Turn(workspace).begun());
        }
    }

    private synchronized @Nullable MonoSink<Turn> nextWaiting(UUID workspace) {
        Line line = lines.get(workspace);
        if (line == null) {
            return null;
        }
        MonoSink<Turn> sink = line.waiting.poll();
        if (sink == null) {
            line.taken--;
            if (line.taken == 0) {
                lines.remove(workspace);
            }
        }
        return sink;
    }

    private synchronized int waiting() {
        return lines.values().stream().mapToInt(line -> line.waiting.size()).sum();
    }
}
