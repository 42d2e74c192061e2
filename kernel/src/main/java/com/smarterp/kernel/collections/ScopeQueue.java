package com.smarterp.kernel.collections;

import com.smarterp.kernel.problems.Problem;
import io.micrometer.core.instrument.DistributionSummary;
import io.r2dbc.spi.R2dbcException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Portions of one scope that arrive while it is being written go together into the next
 * transaction. The scope's lock would let them pass only one by one anyway; this way they share its
 * round trips and its commit, and a busy scope holds one connection and not all of them.
 */
final class ScopeQueue {

    /** Writes portions of one scope in one transaction; answers in their order. */
    interface Transaction {
        Mono<List<Written>> write(UUID scope, List<Portion> portions);
    }

    /** What a portion came to, and where the scope stands then. */
    record Written(BatchProgress progress, long version) {}

    private static final class Waiting {

        final Portion portion;
        final MonoSink<Written> sink;
        volatile boolean left;

        Waiting(Portion portion, MonoSink<Written> sink) {
            this.portion = portion;
            this.sink = sink;
        }
    }

    private final Transaction transaction;
    private final int mutations;
    private final int limit;
    private final DistributionSummary joined;

    /** A scope is in here as long as it is being written, with those who wait for it. */
    private final ConcurrentHashMap<UUID, Deque<Waiting>> scopes = new ConcurrentHashMap<>();

    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * @param mutations in a transaction, at the most
     * @param limit portions that may wait for one scope
     * @param joined is told how many portions each transaction had
     */
    ScopeQueue(Transaction transaction, int mutations, int limit, DistributionSummary joined) {
        this.transaction = transaction;
        this.mutations = mutations;
        this.limit = limit;
        this.joined = joined;
    }

    /** Portions that wait, of all scopes. */
    int waiting() {
        return waiting.get();
    }

    /** Fails with {@code unavailable} when too many wait for this scope already. */
    Mono<Written> write(UUID scope, Portion portion) {
        return Mono.create(
                sink -> {
                    Waiting next = new Waiting(portion, sink);
                    sink.onCancel(() -> next.left = true);
                    enter(scope, next);
                });
    }

    private void enter(UUID scope, Waiting next) {
        boolean[] idle = new boolean[1];
        boolean[] full = new boolean[1];
        scopes.compute(
                scope,
                (_, line) -> {
                    idle[0] = line == null;
                    Deque<Waiting> there = line == null ? new ArrayDeque<>() : line;
                    full[0] = there.size() >= limit;
                    if (!full[0]) {
                        there.add(next);
                        waiting.incrementAndGet();
                    }
                    return there;
                });
        if (full[0]) {
            next.sink.error(
                    Problem.unavailable("Too many writes of this workspace wait").exception());
        } else if (idle[0]) {
            writeNext(scope);
        }
    }

    private void writeNext(UUID scope) {
        List<Waiting> group = take(scope);
        if (group.isEmpty()) {
            return;
        }
        joined.record(group.size());
        Mono.defer(
                        () ->
                                transaction.write(
                                        scope, group.stream().map(each -> each.portion).toList()))
                .single()
                .subscribe(
                        written -> {
                            writeNext(scope);
                            for (int i = 0; i < group.size(); i++) {
                                group.get(i).sink.success(written.get(i));
                            }
                        },
                        error -> {
                            if (group.size() > 1 && !outOfReach(error)) {
                                writeApart(scope, group);
                            } else {
                                writeNext(scope);
                                group.forEach(each -> each.sink.error(error));
                            }
                        });
    }

    /** What fails because of one of them fails alone. */
    private void writeApart(UUID scope, List<Waiting> group) {
        Flux.fromIterable(group)
                .concatMap(
                        each ->
                                transaction
                                        .write(scope, List.of(each.portion))
                                        .doOnNext(written -> each.sink.success(written.getFirst()))
                                        .doOnError(each.sink::error)
                                        .onErrorComplete())
                .doFinally(_ -> writeNext(scope))
                .subscribe();
    }

    private static boolean outOfReach(Throwable error) {
        return error instanceof R2dbcException e && !DatabaseRefusal.is(e);
    }

    /** Those who go together next; none when nobody waits, and the scope is idle then. */
    private List<Waiting> take(UUID scope) {
        List<Waiting> group = new ArrayList<>();
        scopes.computeIfPresent(scope, (_, line) -> take(line, group));
        return group;
    }

    private @Nullable Deque<Waiting> take(Deque<Waiting> line, List<Waiting> group) {
        int room = mutations;
        while (!line.isEmpty()) {
            Waiting first = line.element();
            if (first.left) {
                line.remove();
                waiting.decrementAndGet();
                continue;
            }
            room -= first.portion.mutations().size();
            if (room < 0 && !group.isEmpty()) {
                return line;
            }
            group.add(line.remove());
            waiting.decrementAndGet();
        }
        return group.isEmpty() ? null : line;
    }
}
