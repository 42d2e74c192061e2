package com.smarterp.kernel.outbox;

import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The relay's view of the outbox. Blocks: it is used from the relay's own threads only. */
final class OutboxStore {

    private static final TypeReference<TreeMap<String, String>> HEADERS = new TypeReference<>() {};

    private final LentConnections connections;
    private final JsonMapper json;

    /**
     * @param connections of the relay's role
     */
    OutboxStore(LentConnections connections, JsonMapper json) {
        this.connections = connections;
        this.json = json;
    }

    /**
     * Forgets what Kafka has by now, and gives what else waits in the partition: one round trip.
     *
     * @param published places of what Kafka committed since the last call
     * @param underWay places of what was given before, and isn't committed yet
     */
    List<OutboxRow> next(int partition, int limit, List<Long> published, List<Long> underWay) {
        return read(
                """
                with gone as (delete from outbox where partition = $2 and seq = any($1))
                select seq, topic, key, headers::text, value from outbox
                 where partition = $2 and seq <> all($1) and seq <> all($4) order by seq limit $3
                """,
                row ->
                        new OutboxRow(
                                get(row, 0, Long.class),
                                new OutboxRecord(
                                        get(row, 1, String.class),
                                        partition,
                                        get(row, 2, String.class),
                                        json.readValue(get(row, 3, String.class), HEADERS),
                                        row.get(4, String.class))),
                published.toArray(Long[]::new),
                partition,
                limit,
                underWay.toArray(Long[]::new));
    }

    /** Forgets what Kafka has. */
    void forget(int partition, List<Long> published) {
        run(
                "delete from outbox where partition = $1 and seq = any($2)",
                partition,
                published.toArray(Long[]::new));
    }

    /**
     * All partitions in which something waits, with the time of the first in the queue. A look at
     * the head of each, since a busy table is full of what was deleted already.
     */
    Map<Integer, Instant> partitionsWaiting() {
        Map<Integer, Instant> waiting = new TreeMap<>();
        read(
                        """
                        with recursive head as (
                            (select partition, at from outbox order by partition, seq limit 1)
                            union all
                            select next.partition, next.at from head
                             cross join lateral (
                                   select o.partition, o.at from outbox o
                                    where o.partition > head.partition
                                    order by o.partition, o.seq limit 1) next)
                        select partition, at from head
                        """,
                        row -> Map.entry(get(row, 0, Integer.class), get(row, 1, Instant.class)))
                .forEach(each -> waiting.put(each.getKey(), each.getValue()));
        return waiting;
    }

    /** Renews and takes leases; the partitions that {@code owner} leads from now on. */
    List<Integer> lead(String owner, int partitions, Duration lease) {
        return read(
                "select outbox_lead($1, $2, make_interval(secs => $3))",
                row -> get(row, 0, Integer.class),
                owner,
                partitions,
                lease.toMillis() / 1000.0);
    }

    void leave(String owner) {
        run("select outbox_leave($1)", owner);
    }

    private <R> List<R> read(String sql, Function<Readable, R> map, Object... arguments) {
        return await(execute(sql, result -> Flux.from(result.map(map)), arguments).collectList());
    }

    private void run(String sql, Object... arguments) {
        await(
                execute(sql, result -> Flux.from(result.getRowsUpdated()), arguments)
                        .then(Mono.just(true)));
    }

    private <R> Flux<R> execute(String sql, Function<Result, Flux<R>> take, Object... arguments) {
        return connections.each(
                connection -> {
                    Statement statement = connection.createStatement(sql);
                    for (int i = 0; i < arguments.length; i++) {
                        statement.bind("$" + (i + 1), arguments[i]);
                    }
                    return Flux.from(statement.execute()).concatMap(take);
                });
    }

    /** The connection's own patience bounds it. */
    private static <T> T await(Mono<T> work) {
        return Objects.requireNonNull(work.block());
    }

    private static <T> T get(Readable row, int column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }
}
