package com.smarterp.kernel.collections;

import com.smarterp.kernel.observability.LogContext;
import com.smarterp.kernel.outbox.LentConnections;
import com.smarterp.kernel.outbox.OutboxRelay;
import com.smarterp.kernel.outbox.OutboxRow;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * The one write path: create, update, delete, read and batch are lists of mutations, applied in
 * order under the lock of their scope, in transactions of at most {@link #TRANSACTION} mutations
 * that requests share ({@link WriteQueue}).
 */
public final class CollectionWriter<T extends Record> {

    /** Mutations a transaction: bounds how long others wait for the scope's lock. */
    static final int TRANSACTION = 50;

    private static final Logger log = LoggerFactory.getLogger(CollectionWriter.class);

    private final SyncedCollection<T> collection;
    private final LentConnections connections;
    private final DocumentStore store;
    private final ChangeRecords records;
    private final OutboxRelay relay;
    private final ScopeQuota quota;
    private final WriteQueue queue;
    private final Counter overQuota;
    private final Counter omitted;
    private final long batchDocuments;
    private final Map<Outcome, Counter> counters = new EnumMap<>(Outcome.class);

    CollectionWriter(
            SyncedCollection<T> collection,
            LentConnections connections,
            ChangeRecords records,
            OutboxRelay relay,
            CollectionsSettings settings,
            ScopeQuota quota,
            MeterRegistry registry) {
        this.collection = collection;
        this.connections = connections;
        this.store = new DocumentStore(collection, records);
        this.records = records;
        this.relay = relay;
        this.quota = quota;
        this.overQuota =
                Counter.builder("smarterp.quota.over")
                        .description("Mutations of scopes that hold as much as they may")
                        .tags("collection", collection.name())
                        .register(registry);
        this.omitted =
                Counter.builder("smarterp.batches.omitted")
                        .description("Documents left out of the answers of batches, to be read")
                        .tags("collection", collection.name())
                        .register(registry);
        this.batchDocuments = settings.batchDocuments().toBytes();
        this.queue =
                new WriteQueue(
                        this::write,
                        TRANSACTION,
                        settings,
                        DistributionSummary.builder("smarterp.writes.joined")
                                .description("Requests that shared a transaction")
                                .tags("collection", collection.name())
                                .register(registry),
                        Counter.builder("smarterp.writes.put.off")
                                .description("Writes whose scope somebody else was writing")
                                .tags("collection", collection.name())
                                .register(registry));
        Gauge.builder("smarterp.writes.waiting", queue, WriteQueue::waiting)
                .description("Requests that wait to be written")
                .tags("collection", collection.name())
                .register(registry);
        Gauge.builder("smarterp.writes.running", queue, WriteQueue::running)
                .description("Transactions that write now")
                .tags("collection", collection.name())
                .register(registry);
        for (Outcome outcome : Outcome.values()) {
            counters.put(
                    outcome,
                    Counter.builder("smarterp.mutations")
                            .description("What mutations came to")
                            .tags("collection", collection.name(), "outcome", outcome.word())
                            .register(registry));
        }
    }

    /** What the mutations of one request came to, in their order, and where the scope stands. */
    public record Written(List<Answer> answers, long version) {}

    /**
     * Applies the mutations in order, each whole or not at all. A failure stops no other, but later
     * ones of the same document are not tried.
     *
     * @param trace W3C traceparent
     */
    public Mono<Written> write(UUID scope, Author author, List<Mutation> mutations, String trace) {
        return write(
                scope,
                author,
                new MutationRequest.Batch(mutations, false),
                trace,
                new BatchProgress());
    }

    /** The same, with an answer of bounded size; an atomic batch is applied whole or not at all. */
    Mono<Written> batch(UUID scope, Author author, MutationRequest.Batch batch, String trace) {
        return write(scope, author, batch, trace, new BatchProgress(batchDocuments))
                .doOnNext(
                        written ->
                                written.answers().stream()
                                        .filter(Answer::omitted)
                                        .forEach(_ -> omitted.increment()));
    }

    private Mono<Written> write(
            UUID scope,
            Author author,
            MutationRequest.Batch batch,
            String trace,
            BatchProgress begin) {
        List<Mutation> mutations = batch.mutations();
        Mono<WriteQueue.Written> done = Mono.just(new WriteQueue.Written(begin, 0));
        int from = 0;
        // Once at least: an empty batch is told where the scope stands.
        do {
            int to = Math.min(mutations.size(), from + TRANSACTION);
            List<Mutation> next = mutations.subList(from, to);
            done =
                    done.flatMap(
                            before ->
                                    queue.write(
                                            scope,
                                            new Portion(
                                                    author,
                                                    trace,
                                                    next,
                                                    before.progress(),
                                                    batch.atomic())));
            from = to;
        } while (from < mutations.size());
        return done.map(all -> new Written(all.progress().answers(), all.version()));
    }

    private Mono<List<List<WriteQueue.Written>>> write(
            List<WriteQueue.Turn> turns, boolean waiting) {
        return transaction(turns, waiting)
                .onErrorResume(
                        error -> isLone(turns) && DatabaseRefusal.is(error),
                        _ -> oneByOne(turns.getFirst()).map(each -> List.of(List.of(each))));
    }

    private static boolean isLone(List<WriteQueue.Turn> turns) {
        return turns.size() == 1 && turns.getFirst().portions().size() == 1;
    }

    /** A value that only the database refuses fails its own mutation, not its neighbours. */
    private Mono<WriteQueue.Written> oneByOne(WriteQueue.Turn turn) {
        Portion portion = turn.portions().getFirst();
        if (portion.atomic()) {
            return whole(turn.scope(), portion);
        }
        Mono<WriteQueue.Written> done = Mono.just(new WriteQueue.Written(portion.before(), 0));
        for (Mutation mutation : portion.mutations()) {
            done = done.flatMap(before -> alone(turn.scope(), portion, mutation, before));
        }
        return done;
    }

    /** Of mutations that go together nobody can say which one the database refuses. */
    private Mono<WriteQueue.Written> whole(UUID scope, Portion portion) {
        return transaction(List.of(new WriteQueue.Turn(scope, List.of(portion))), true)
                .map(written -> written.getFirst().getFirst())
                .onErrorResume(
                        DatabaseRefusal::is,
                        error -> {
                            WriteQueue.Written all = new WriteQueue.Written(portion.before(), 0);
                            for (Mutation mutation : portion.mutations()) {
                                all = failed(mutation, portion.trace(), all, error);
                            }
                            return Mono.just(all);
                        });
    }

    private Mono<WriteQueue.Written> alone(
            UUID scope, Portion portion, Mutation mutation, WriteQueue.Written before) {
        Portion alone = portion.of(mutation, before.progress());
        return transaction(List.of(new WriteQueue.Turn(scope, List.of(alone))), true)
                .map(written -> written.getFirst().getFirst())
                .onErrorResume(
                        DatabaseRefusal::is,
                        error -> Mono.just(failed(mutation, portion.trace(), before, error)));
    }

    private WriteQueue.Written failed(
            Mutation mutation, String trace, WriteQueue.Written before, Throwable error) {
        ProblemCode code = DatabaseRefusal.code(error);
        if (code == ProblemCode.INTERNAL) {
            try (LogContext _ = LogContext.of(trace)) {
                log.error(
                        "{} {} was refused by the database",
                        mutation.action(),
                        collection.name(),
                        error);
            }
        }
        BatchProgress progress = before.progress().copy();
        progress.note(mutation, Answer.refused(mutation, Problem.of(code)));
        count(List.of(Outcome.REJECTED));
        return new WriteQueue.Written(progress, before.version());
    }

    private record Decided(List<OpenScope> open, List<List<WriteQueue.Written>> written) {}

    private record Committed(Decided decided, Map<UUID, List<OutboxRow>> rows) {}

    private Mono<List<List<WriteQueue.Written>>> transaction(
            List<WriteQueue.Turn> turns, boolean waiting) {
        return connections
                .transaction(
                        connection ->
                                store.open(connection, turns, waiting)
                                        .map(open -> decide(bounded(open), turns)),
                        (connection, decided) ->
                                store.write(connection, decided.open())
                                        .map(rows -> new Committed(decided, rows)))
                .doOnNext(this::tell)
                .map(committed -> committed.decided().written());
    }

    private Map<UUID, OpenScope> bounded(Map<UUID, OpenScope> open) {
        open.values().forEach(each -> each.quota = quota);
        return open;
    }

    private Decided decide(Map<UUID, OpenScope> open, List<WriteQueue.Turn> turns) {
        List<List<WriteQueue.Written>> written = new ArrayList<>(turns.size());
        for (WriteQueue.Turn turn : turns) {
            OpenScope scope = open.get(turn.scope());
            written.add(
                    scope == null
                            ? List.of()
                            : turn.portions().stream().map(each -> decide(scope, each)).toList());
        }
        return new Decided(List.copyOf(open.values()), written);
    }

    private void tell(Committed committed) {
        for (OpenScope open : committed.decided().open()) {
            count(open.outcomes);
            overQuota.increment(open.overQuota);
        }
        committed
                .rows()
                .forEach(
                        (scope, rows) -> {
                            if (!rows.isEmpty()) {
                                relay.committed(records.partition(scope), rows);
                            }
                        });
    }

    private WriteQueue.Written decide(OpenScope open, Portion portion) {
        Decision<T> decision = new Decision<>(collection, open, portion.author(), portion.trace());
        BatchProgress progress = portion.before().copy();
        if (portion.atomic()) {
            AtomicBatch.decide(decision, open, portion.mutations(), progress);
            return new WriteQueue.Written(progress, open.version());
        }
        for (Mutation mutation : portion.mutations()) {
            if (progress.blocked(mutation) && !decision.isAnswered(mutation)) {
                open.outcomes.add(Outcome.REJECTED);
                progress.note(
                        mutation, Answer.refused(mutation, Problem.of(ProblemCode.NOT_TRIED)));
            } else {
                progress.note(mutation, decision.decide(mutation, progress.earlier(mutation)));
            }
        }
        return new WriteQueue.Written(progress, open.version());
    }

    private void count(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            Objects.requireNonNull(counters.get(outcome)).increment();
        }
    }
}
