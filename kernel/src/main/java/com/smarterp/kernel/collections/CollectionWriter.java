package com.smarterp.kernel.collections;

import com.smarterp.kernel.outbox.OutboxRelay;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.R2dbcException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * The one write path: create, update, delete, read and batch are lists of mutations, applied in
 * order under the lock of their scope, in transactions of at most {@link #TRANSACTION} mutations.
 */
public final class CollectionWriter<T extends Record> {

    /** Mutations a transaction: bounds how long others wait for the scope's lock. */
    static final int TRANSACTION = 50;

    private static final Logger log = LoggerFactory.getLogger(CollectionWriter.class);

    private final SyncedCollection<T> collection;
    private final ConnectionFactory connections;
    private final DocumentStore store;
    private final ChangeRecords records;
    private final OutboxRelay relay;
    private final MeterRegistry registry;

    CollectionWriter(
            SyncedCollection<T> collection,
            ConnectionFactory connections,
            ChangeRecords records,
            OutboxRelay relay,
            MeterRegistry registry) {
        this.collection = collection;
        this.connections = connections;
        this.store = new DocumentStore(collection, records);
        this.records = records;
        this.relay = relay;
        this.registry = registry;
    }

    /** What the mutations of one request came to, in their order, and where the scope stands. */
    public record Written(List<Answer> answers, long version) {}

    /** Where a request stands after some of its transactions. */
    private record Step(BatchProgress progress, long version, boolean changed) {}

    /**
     * Applies the mutations in order, each whole or not at all. A failure stops no other, but later
     * ones of the same document are not tried.
     *
     * @param trace W3C traceparent
     */
    public Mono<Written> write(UUID scope, Author author, List<Mutation> mutations, String trace) {
        Mono<Step> steps = Mono.just(new Step(new BatchProgress(), 0, false));
        int from = 0;
        // Once at least: an empty batch is told where the scope stands.
        do {
            int to = Math.min(mutations.size(), from + TRANSACTION);
            List<Mutation> next = mutations.subList(from, to);
            steps = steps.flatMap(step -> apply(scope, author, next, trace, step));
            from = to;
        } while (from < mutations.size());
        return steps.map(step -> new Written(step.progress().answers(), step.version()));
    }

    private Mono<Step> apply(
            UUID scope, Author author, List<Mutation> mutations, String trace, Step before) {
        return transaction(scope, author, mutations, trace, before)
                .onErrorResume(
                        CollectionWriter::refusedByDatabase,
                        error ->
                                mutations.size() > 1
                                        ? oneByOne(scope, author, mutations, trace, before)
                                        : Mono.just(failed(mutations.getFirst(), before, error)));
    }

    /** A value that only the database refuses fails its own mutation, not its neighbours. */
    private Mono<Step> oneByOne(
            UUID scope, Author author, List<Mutation> mutations, String trace, Step before) {
        Mono<Step> steps = Mono.just(before);
        for (Mutation mutation : mutations) {
            steps = steps.flatMap(step -> apply(scope, author, List.of(mutation), trace, step));
        }
        return steps;
    }

    private Step failed(Mutation mutation, Step before, Throwable error) {
        log.error("{} {} was refused by the database", mutation.action(), collection.name(), error);
        BatchProgress progress = before.progress().copy();
        progress.note(mutation, Answer.refused(mutation, Problem.of(ProblemCode.INTERNAL)));
        return new Step(progress, before.version(), false);
    }

    private Mono<Step> transaction(
            UUID scope, Author author, List<Mutation> mutations, String trace, Step before) {
        Set<UUID> earlier = before.progress().earlier();
        return Mono.usingWhen(
                        connections.create(),
                        connection ->
                                Mono.from(connection.beginTransaction())
                                        .then(
                                                store.open(
                                                        connection,
                                                        scope,
                                                        author,
                                                        mutations,
                                                        earlier))
                                        .flatMap(
                                                open -> {
                                                    Step step =
                                                            decide(
                                                                    open, author, mutations, trace,
                                                                    before);
                                                    return store.write(connection, open, author)
                                                            .then(
                                                                    Mono.from(
                                                                            connection
                                                                                    .commitTransaction()))
                                                            .thenReturn(step);
                                                }),
                        Connection::close,
                        (connection, _) -> rollback(connection),
                        CollectionWriter::rollback)
                .doOnNext(
                        step -> {
                            if (step.changed()) {
                                relay.wake(Set.of(records.partition(scope)));
                            }
                        });
    }

    private static Mono<Void> rollback(Connection connection) {
        return Mono.from(connection.rollbackTransaction())
                .onErrorComplete()
                .then(Mono.from(connection.close()));
    }

    private Step decide(
            OpenScope open, Author author, List<Mutation> mutations, String trace, Step before) {
        Decision<T> decision = new Decision<>(collection, open, author, trace);
        BatchProgress progress = before.progress().copy();
        for (Mutation mutation : mutations) {
            boolean answered = open.answered.containsKey(mutation.mutation());
            Answer answer =
                    progress.blocked(mutation) && !answered
                            ? Answer.refused(mutation, Problem.of(ProblemCode.NOT_TRIED))
                            : decision.decide(mutation, progress.earlier(mutation));
            progress.note(mutation, answer);
            count(answer);
        }
        return new Step(progress, open.version(), !open.changes.isEmpty());
    }

    private void count(Answer answer) {
        registry.counter(
                        "smarterp.mutations",
                        "collection",
                        collection.name(),
                        "status",
                        Integer.toString(answer.status()),
                        "replayed",
                        Boolean.toString(answer.replayed()))
                .increment();
    }

    /** Classes 22 data exception and 23 integrity constraint violation. */
    private static boolean refusedByDatabase(Throwable error) {
        return error instanceof R2dbcException e
                && e.getSqlState() != null
                && (e.getSqlState().startsWith("22") || e.getSqlState().startsWith("23"));
    }
}
