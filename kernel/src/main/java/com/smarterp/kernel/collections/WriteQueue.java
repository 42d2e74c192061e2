package com.smarterp.kernel.collections;

import com.smarterp.kernel.problems.Problem;
import io.micrometer.core.instrument.DistributionSummary;
import io.r2dbc.spi.R2dbcException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Portions that arrive while as many transactions run as may go together into the next one, those
 * of one scope and those of others: they share its round trips and its commit. A scope is in one
 * transaction at a time, since its lock lets them pass only one by one anyway. When few write,
 * nobody waits.
 */
final class WriteQueue {

    /** Writes turns of different scopes in one transaction. */
    interface Transaction {

        /**
         * What the portions of each turn came to, in their order; nothing for a turn whose scope
         * somebody else is writing. A lone turn waits for them instead.
         */
        Mono<List<List<Written>>> write(List<Turn> turns);
    }

    /** What a scope has in one transaction. */
    record Turn(UUID scope, List<Portion> portions) {}

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

        /** An empty one takes part too: it is told where the scope stands. */
        int mutations() {
            return Math.max(1, portion.mutations().size());
        }
    }

    /** Who waits for a scope that is ready, or is being written. */
    private record Line(UUID scope, Deque<Waiting> waiting) {}

    private record Taken(Line line, List<Waiting> group) {

        Turn turn() {
            return new Turn(line.scope, group.stream().map(each -> each.portion).toList());
        }

        void tell(List<Written> written) {
            for (int i = 0; i < group.size(); i++) {
                group.get(i).sink.success(written.get(i));
            }
        }

        void tell(Throwable error) {
            group.forEach(each -> each.sink.error(error));
        }
    }

    private final Transaction transaction;
    private final int mutations;
    private final int limit;
    private final int transactions;
    private final DistributionSummary joined;

    private final Object lock = new Object();

    /** Of every scope that is ready or being written. */
    private final Map<UUID, Line> lines = new HashMap<>();

    /** Those that aren't being written, the longest waiting first. */
    private final Deque<Line> ready = new ArrayDeque<>();

    private int running;
    private int waiting;

    /**
     * @param mutations in a transaction, at the most
     * @param limit portions that may wait for one scope
     * @param transactions that run at a time
     * @param joined is told how many portions each transaction had
     */
    WriteQueue(
            Transaction transaction,
            int mutations,
            int limit,
            int transactions,
            DistributionSummary joined) {
        this.transaction = transaction;
        this.mutations = mutations;
        this.limit = limit;
        this.transactions = transactions;
        this.joined = joined;
    }

    /** Portions that wait, of all scopes. */
    int waiting() {
        synchronized (lock) {
            return waiting;
        }
    }

    /** Transactions that run. */
    int running() {
        synchronized (lock) {
            return running;
        }
    }

    /** Fails with {@code unavailable} when too many wait for this scope already. */
    Mono<Written> write(UUID scope, Portion portion) {
        return Mono.create(
                sink -> {
                    Waiting next = new Waiting(portion, sink);
                    sink.onCancel(() -> next.left = true);
                    if (enter(scope, next)) {
                        begin();
                    } else {
                        sink.error(
                                Problem.unavailable("Too many writes of this workspace wait")
                                        .exception());
                    }
                });
    }

    private boolean enter(UUID scope, Waiting next) {
        synchronized (lock) {
            Line line = lines.get(scope);
            if (line == null) {
                line = new Line(scope, new ArrayDeque<>());
                lines.put(scope, line);
                ready.add(line);
            }
            if (line.waiting.size() >= limit) {
                return false;
            }
            line.waiting.add(next);
            waiting++;
            return true;
        }
    }

    private void begin() {
        for (List<Taken> next = take(); !next.isEmpty(); next = take()) {
            write(next);
        }
    }

    /** Who goes together next; none when nobody is ready, or enough run. */
    private List<Taken> take() {
        synchronized (lock) {
            List<Taken> taken = new ArrayList<>();
            int room = running < transactions ? mutations : 0;
            while (room > 0 && !ready.isEmpty()) {
                Line line = ready.element();
                List<Waiting> group = take(line, room, taken.isEmpty());
                if (group.isEmpty() && !line.waiting.isEmpty()) {
                    break;
                }
                ready.remove();
                if (group.isEmpty()) {
                    lines.remove(line.scope);
                } else {
                    taken.add(new Taken(line, group));
                    room -= group.stream().mapToInt(Waiting::mutations).sum();
                }
            }
            if (!taken.isEmpty()) {
                running++;
            }
            return taken;
        }
    }

    /**
     * @param first however large it is, the first one fits
     */
    private List<Waiting> take(Line line, int room, boolean first) {
        List<Waiting> group = new ArrayList<>();
        int left = room;
        while (!line.waiting.isEmpty()) {
            Waiting next = line.waiting.element();
            if (!next.left) {
                left -= next.mutations();
                if (left < 0 && !(first && group.isEmpty())) {
                    break;
                }
                group.add(next);
            }
            line.waiting.remove();
            waiting--;
        }
        return group;
    }

    private void write(List<Taken> taken) {
        joined.record(taken.stream().mapToInt(each -> each.group.size()).sum());
        Mono.defer(() -> transaction.write(taken.stream().map(Taken::turn).toList()))
                .single()
                .subscribe(
                        written -> {
                            release();
                            for (int i = 0; i < taken.size(); i++) {
                                written(taken.get(i), written.get(i));
                            }
                            begin();
                        },
                        error -> {
                            release();
                            if (taken.size() > 1 && !outOfReach(error)) {
                                taken.forEach(this::writeAlone);
                            } else {
                                taken.forEach(each -> failed(each, error));
                            }
                            begin();
                        });
    }

    private void release() {
        synchronized (lock) {
            running--;
        }
    }

    private void written(Taken taken, List<Written> written) {
        if (written.isEmpty()) {
            writeAlone(taken);
        } else {
            finish(taken.line);
            taken.tell(written);
        }
    }

    /**
     * One scope, waiting for its lock if need be, or finding out which of a group fails. Those who
     * wait don't count among the transactions that run: they must not hold up other scopes.
     */
    private void writeAlone(Taken taken) {
        Mono.defer(() -> transaction.write(List.of(taken.turn())))
                .single()
                .subscribe(
                        written -> {
                            finish(taken.line);
                            taken.tell(written.getFirst());
                            begin();
                        },
                        error -> {
                            failed(taken, error);
                            begin();
                        });
    }

    /** What fails because of one of them fails alone. */
    private void failed(Taken taken, Throwable error) {
        if (taken.group.size() == 1 || outOfReach(error)) {
            finish(taken.line);
            taken.tell(error);
            return;
        }
        Flux.fromIterable(taken.group)
                .map(each -> new Taken(taken.line, List.of(each)))
                .concatMap(
                        each ->
                                transaction
                                        .write(List.of(each.turn()))
                                        .doOnNext(written -> each.tell(written.getFirst()))
                                        .doOnError(each::tell)
                                        .onErrorComplete())
                .doFinally(
                        _ -> {
                            finish(taken.line);
                            begin();
                        })
                .subscribe();
    }

    private void finish(Line line) {
        synchronized (lock) {
            if (line.waiting.isEmpty()) {
                lines.remove(line.scope);
            } else {
                ready.add(line);
            }
        }
    }

    private static boolean outOfReach(Throwable error) {
        return error instanceof R2dbcException e && !DatabaseRefusal.is(e);
    }
}
