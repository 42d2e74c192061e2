package com.smarterp.kernel.collections;

import io.r2dbc.spi.Connection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes as {@link CollectionWriter} does, statement for statement, and nothing around it: no HTTP,
 * no caller, no sharing of transactions, no relay. What a benchmark holds the product against.
 */
public final class BareWrites<T extends Record> {

    private static final String TRACE = "00-00000000000000000000000000000001-0000000000000001-00";

    private final SyncedCollection<T> collection;
    private final DocumentStore store;

    public BareWrites(SyncedCollection<T> collection, int partitions) {
        this.collection = collection;
        this.store = new DocumentStore(collection, new ChangeRecords(collection, partitions));
    }

    /** One mutation in a transaction of its own; completes when it is committed. */
    public Mono<Void> write(
            Connection connection, UUID scope, Action action, UUID id, ObjectNode fields) {
        Author author = new Author.Automatic(scope);
        Mutation mutation = new Mutation(UUID.randomUUID(), action, id, null, List.of(), fields);
        Portion portion = new Portion(author, TRACE, List.of(mutation), new BatchProgress());
        WriteQueue.Turn turn = new WriteQueue.Turn(scope, List.of(portion));
        return Mono.from(connection.beginTransaction())
                .then(Mono.defer(() -> store.open(connection, List.of(turn), true)))
                .map(open -> decided(open.values().iterator().next(), author, mutation))
                .flatMap(open -> store.write(connection, List.of(open)))
                .then(Mono.defer(() -> Mono.from(connection.commitTransaction())));
    }

    private OpenScope decided(OpenScope open, Author author, Mutation mutation) {
        Answer answer = new Decision<>(collection, open, author, TRACE).decide(mutation, Set.of());
        if (!answer.succeeded()) {
            throw new IllegalStateException(String.valueOf(answer));
        }
        return open;
    }
}
