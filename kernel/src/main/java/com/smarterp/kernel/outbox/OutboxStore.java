package com.smarterp.kernel.outbox;

import io.r2dbc.pool.ConnectionPool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The relay's view of the outbox. Blocks: it is used from the relay's own threads only. */
final class OutboxStore {

    /** A record that waits, with its place in the queue. */
    record Waiting(long seq, OutboxRecord record) {}

    private static final TypeReference<TreeMap<String, String>> HEADERS = new TypeReference<>() {};

    private final DatabaseClient db;
    private final JsonMapper json;
    private final Duration patience;

    OutboxStore(ConnectionPool pool, JsonMapper json, Duration patience) {
        this.db = DatabaseClient.create(pool);
        this.json = json;
        this.patience = patience;
    }

    List<Waiting> waiting(int partition, int limit) {
        return await(
                db.sql(
                                """
                                select seq, topic, key, headers::text as headers, value from outbox
                                 where partition = $1 order by seq limit $2
                                """)
                        .bind(0, partition)
                        .bind(1, limit)
                        .map(
                                row ->
                                        new Waiting(
                                                get(row, "seq", Long.class),
                                                new OutboxRecord(
                                                        get(row, "topic", String.class),
                                                        partition,
                                                        get(row, "key", String.class),
                                                        json.readValue(
                                                                get(row, "headers", String.class),
                                                                HEADERS),
                                                        row.get("value", String.class))))
                        .all()
                        .collectList());
    }

    void published(List<Waiting> records) {
        Long[] seqs = records.stream().map(Waiting::seq).toArray(Long[]::new);
        await(db.sql("delete from outbox where seq = any($1)").bind(0, seqs).fetch().rowsUpdated());
    }

    /** The partitions in which something waits, with the time of the oldest. */
    Map<Integer, Instant> partitionsWaiting() {
        return await(
                db.sql("select partition, min(at) as oldest from outbox group by partition")
                        .map(
                                row ->
                                        Map.entry(
                                                get(row, "partition", Integer.class),
                                                get(row, "oldest", Instant.class)))
                        .all()
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Renews and takes leases; the partitions that {@code owner} leads from now on. */
    List<Integer> lead(String owner, int partitions, Duration lease) {
        return await(
                db.sql("select outbox_lead($1, $2, make_interval(secs => $3)) as partition")
                        .bind(0, owner)
                        .bind(1, partitions)
                        .bind(2, lease.toMillis() / 1000.0)
                        .map(row -> get(row, "partition", Integer.class))
                        .all()
                        .collectList());
    }

    void leave(String owner) {
        await(db.sql("select outbox_leave($1)").bind(0, owner).then().thenReturn(true));
    }

    private <T> T await(Mono<T> work) {
        return java.util.Objects.requireNonNull(work.block(patience));
    }

    private static <T> T get(io.r2dbc.spi.Readable row, String column, Class<T> type) {
        return java.util.Objects.requireNonNull(row.get(column, type));
    }
}
