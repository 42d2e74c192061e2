package com.smarterp.kernel.collections;

import com.smarterp.kernel.problems.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.publisher.Signal;

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
         * somebody else is writing, unless they are to be waited for.
         */
        Mono<List<List<Written>>> write(List<Turn> turns, boolean waiting);
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

    /** Who waits for a scope that is ready, is being written, or is written by somebody else. */
    private static final class Line {

        final UUID scope;
        final Deque<Waiting> waiting = new ArrayDeque<>();

        /** How often somebody else was found writing it, one after the other, and since when. */
        int putOff;

        long putOffSince;

        Line(UUID scope) {
            this.scope = scope;
        }
    }

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
    private final CollectionsSettings settings;
    private final DistributionSummary joined;
    private final Counter putOff;

    private final Object lock = new Object();

    /** Of every scope that is ready or being written. */
    private final Map<UUID, Line> lines = new HashMap<>();

    /** Those that aren't being written, the longest waiting first. */
    private final Deque<Line> ready = new ArrayDeque<>();

    private int running;
    private int alone;
    private int waiting;

    /**
     * @param mutations in a transaction, at the most
     * @param joined is told how many portions each transaction had
     * @param putOff counts turns whose scope somebody else was writing
     */
    WriteQueue(
            Transaction transaction,
            int mutations,
            CollectionsSettings settings,
            DistributionSummary joined,
            Counter putOff) {
        this.transaction = transaction;
        this.mutations = mutations;
        this.settings = settings;
        this.joined = joined;
        this.putOff = putOff;
    }

    /** Portions that wait, of all scopes. */
    int waiting() {
        synchronized (lock) {
            return waiting;
        }
    }

    /** Transactions that run, those that wait for a scope among them. */
    int running() {
        synchronized (lock) {
            return running + alone;
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
                line = new Line(scope);
                lines.put(scope, line);
                ready.add(line);
            }
            if (line.waiting.size() >= settings.queue()) {
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
            int room = running < settings.transactions() ? mutations : 0;
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
        joined.record(portions(taken));
        run(taken, false)
                .doFinally(
                        _ -> {
                            synchronized (lock) {
                                running--;
                            }
                            begin();
                        })
                .subscribe();
    }

    private static int portions(List<Taken> taken) {
        return taken.stream().mapToInt(each -> each.group.size()).sum();
    }

    /** Writes them and tells them, whatever comes; never fails. */
    private Mono<Void> run(List<Taken> taken, boolean waiting) {
        return transaction(taken, waiting)
                .flatMap(
                        end -> {
                            Throwable error = end.getThrowable();
                            return error != null && !outOfReach(error) && portions(taken) > 1
                                    ? apart(taken)
                                    : Mono.fromRunnable(() -> ended(taken, end));
                        });
    }

    private Mono<Signal<List<List<Written>>>> transaction(List<Taken> taken, boolean waiting) {
        List<Turn> turns = taken.stream().map(Taken::turn).toList();
        return Mono.defer(() -> transaction.write(turns, waiting)).single().materialize();
    }

    /** What fails because of one of them fails alone: each scope by itself, then each portion. */
    private Mono<Void> apart(List<Taken> taken) {
        if (taken.size() > 1) {
            return Flux.fromIterable(taken).concatMap(each -> run(List.of(each), false)).then();
        }
        Taken one = taken.getFirst();
        return Flux.fromIterable(one.group)
                .concatMap(each -> portion(new Taken(one.line, List.of(each))))
                .then(Mono.fromRunnable(() -> finish(one.line)));
    }

    private Mono<Void> portion(Taken one) {
        return transaction(List.of(one), true)
                .doOnNext(
                        end -> {
                            if (end.getThrowable() != null) {
                                one.tell(end.getThrowable());
                            } else {
                                one.tell(Objects.requireNonNull(end.get()).getFirst());
                            }
                        })
                .then();
    }

    private void ended(List<Taken> taken, Signal<List<List<Written>>> end) {
        Throwable error = end.getThrowable();
        for (int i = 0; i < taken.size(); i++) {
            Taken each = taken.get(i);
            if (error != null) {
                finish(each.line);
                each.tell(error);
            } else {
                List<Written> written = Objects.requireNonNull(end.get()).get(i);
                if (written.isEmpty()) {
                    putOff(each);
                } else {
                    finish(each.line);
                    each.tell(written);
                }
            }
        }
    }

    /**
     * Somebody else is writing the scope. A few are waited for in the database, where whoever comes
     * first goes first; others are tried again, so that no scope that is free waits for one that
     * isn't.
     */
    private void putOff(Taken taken) {
        putOff.increment();
        boolean waits;
        synchronized (lock) {
            waits = alone < settings.transactions();
            if (waits) {
                alone++;
            }
        }
        if (waits) {
            run(List.of(taken), true)
                    .doFinally(
                            _ -> {
                                synchronized (lock) {
                                    alone--;
                                }
                                begin();
                            })
                    .subscribe();
        } else {
            tryAgain(taken);
        }
    }

    private void tryAgain(Taken taken) {
        Line line = taken.line;
        Duration pause = putBack(taken);
        if (pause == null) {
            finish(line);
            taken.tell(Problem.unavailable("The workspace is being written").exception());
        } else {
            Mono.delay(pause)
                    .subscribe(
                            _ -> {
                                synchronized (lock) {
                                    ready.add(line);
                                }
                                begin();
                            });
        }
    }

    /** Before those who came meanwhile, for a pause; null when they have waited long enough. */
    private @Nullable Duration putBack(Taken taken) {
        Line line = taken.line;
        synchronized (lock) {
            long now = System.nanoTime();
            if (line.putOff == 0) {
                line.putOffSince = now;
            }
            if (now - line.putOffSince > settings.patience().toNanos()) {
                return null;
            }
            Duration pause = settings.retryMin().multipliedBy(1L << Math.min(line.putOff, 10));
            line.putOff++;
            taken.group.reversed().forEach(line.waiting::addFirst);
            waiting += taken.group.size();
            return pause.compareTo(settings.retryMax()) > 0 ? settings.retryMax() : pause;
        }
    }

    private void finish(Line line) {
        synchronized (lock) {
            line.putOff = 0;
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
