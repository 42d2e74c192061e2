package com.smarterp.kernel.collections;

import com.smarterp.kernel.outbox.LentConnections;
import com.smarterp.kernel.outbox.OutboxRelay;
import io.micrometer.core.instrument.MeterRegistry;

/** Gives the write path of a collection, to its routes and to what the system writes by itself. */
public final class CollectionWriters {

    private final LentConnections connections;
    private final int partitions;
    private final OutboxRelay relay;
    private final CollectionsSettings settings;
    private final ScopeQuota quota;
    private final MeterRegistry registry;

    CollectionWriters(
            LentConnections connections,
            int partitions,
            OutboxRelay relay,
            CollectionsSettings settings,
            ScopeQuota quota,
            MeterRegistry registry) {
        this.connections = connections;
        this.partitions = partitions;
        this.relay = relay;
        this.settings = settings;
        this.quota = quota;
        this.registry = registry;
    }

    public <T extends Record> CollectionWriter<T> of(SyncedCollection<T> collection) {
        return new CollectionWriter<>(
                collection,
                connections,
                new ChangeRecords(collection, partitions),
                relay,
                settings,
                quota,
                registry);
    }
}
