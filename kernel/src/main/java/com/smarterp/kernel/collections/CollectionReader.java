package com.smarterp.kernel.collections;

import com.smarterp.kernel.outbox.LentConnections;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** First load, resume and paging; single documents; history. Each is one statement. */
final class CollectionReader {

    private final SyncedCollection<?> collection;
    private final LentConnections connections;
    private final PageSettings settings;

    CollectionReader(
            SyncedCollection<?> collection, LentConnections connections, PageSettings settings) {
        this.collection = collection;
        this.connections = connections;
        this.settings = settings;
    }

    /** A document with its version. */
    record Found(long version, String document) {}

    /** What a reader asks for. */
    record PageRequest(long since, int limit, @Nullable UUID epoch) {}

    /**
     * @param body null when the reader has this page already
     */
    record Page(UUID epoch, long version, @Nullable PageBody body) {}

    private record Row(
            UUID epoch,
            long version,
            long count,
            long checksum,
            @Nullable UUID id,
            long documentVersion,
            @Nullable String document) {

        static Row of(Readable row) {
            Long documentVersion = row.get(5, Long.class);
            return new Row(
                    get(row, 0, UUID.class),
                    get(row, 1, Long.class),
                    get(row, 2, Long.class),
                    get(row, 3, Long.class),
                    row.get(4, UUID.class),
                    documentVersion == null ? 0 : documentVersion,
                    row.get(6, String.class));
        }
    }

    /**
     * @param known the epoch and version at which the reader got this page before
     */
    Mono<Page> page(UUID scope, PageRequest request, PageTag.@Nullable Known known) {
        return query(
                        "select * from scope_page($1, $2, $3, $4, $5, $6, $7)",
                        statement -> {
                            statement
                                    .bind("$1", collection.name())
                                    .bind("$2", scope)
                                    .bind("$3", request.since())
                                    .bind("$4", request.limit())
                                    .bind("$5", settings.bytes().toBytes());
                            if (known == null) {
                                statement.bindNull("$6", UUID.class).bindNull("$7", Long.class);
                            } else {
                                statement.bind("$6", known.epoch()).bind("$7", known.version());
                            }
                        },
                        Row::of)
                .collect(() -> new PageRows(request, known), PageRows::add)
                .map(PageRows::page);
    }

    /** Takes the rows one by one, and keeps of them what the page says. */
    private static final class PageRows {

        private final PageRequest request;
        private final PageTag.@Nullable Known known;
        private final PageBody body = new PageBody();
        private @Nullable Row last;
        private long reached;
        private boolean more;

        PageRows(PageRequest request, PageTag.@Nullable Known known) {
            this.request = request;
            this.known = known;
        }

        void add(Row row) {
            more = last != null && row.id() == null;
            last = row;
            if (row.id() != null) {
                reached = row.documentVersion();
                if (row.document() == null) {
                    body.deleted(row.id(), reached);
                } else {
                    body.item(row.document());
                }
            }
        }

        Page page() {
            Row stand = Objects.requireNonNull(last);
            boolean otherLife = request.epoch() != null && !request.epoch().equals(stand.epoch());
            if (otherLife || request.since() > stand.version()) {
                throw Problem.of(ProblemCode.REFETCH).exception();
            }
            if (known != null
                    && known.epoch().equals(stand.epoch())
                    && known.version() == stand.version()) {
                return new Page(stand.epoch(), stand.version(), null);
            }
            StringBuilder rest = new StringBuilder(",\"epoch\":\"").append(stand.epoch());
            rest.append("\",\"version\":").append(more ? reached : stand.version());
            rest.append(",\"more\":").append(more);
            if (!more) {
                rest.append(",\"count\":").append(stand.count());
                rest.append(",\"checksum\":").append(stand.checksum());
            }
            return new Page(
                    stand.epoch(), stand.version(), body.end(request.since() > 0, rest.toString()));
        }
    }

    Mono<Found> document(UUID scope, UUID id) {
        return query(
                        "select * from scope_document($1, $2, $3)",
                        statement ->
                                statement
                                        .bind("$1", collection.name())
                                        .bind("$2", scope)
                                        .bind("$3", id),
                        row -> new Found(get(row, 0, Long.class), get(row, 1, String.class)))
                .next()
                .switchIfEmpty(Mono.error(() -> Problem.of(ProblemCode.NOT_FOUND).exception()));
    }

    /** Newest first; 404 for what was never there. */
    Mono<PageBody> history(UUID scope, UUID id, long before, int limit) {
        return listed(
                        "select * from scope_history($1, $2, $6, $3, $4, $5)",
                        scope,
                        before,
                        limit,
                        statement -> statement.bind("$6", id))
                .map(
                        items -> {
                            if (items.isEmpty() && before == Long.MAX_VALUE) {
                                throw Problem.of(ProblemCode.NOT_FOUND).exception();
                            }
                            return items.end();
                        });
    }

    /** What is deleted, the last first. */
    Mono<PageBody> deleted(UUID scope, long before, int limit) {
        return listed(
                        "select * from scope_deleted($1, $2, $3, $4, $5, $6)",
                        scope,
                        before,
                        limit,
                        statement ->
                                statement.bind("$6", (double) settings.deletedKept().toSeconds()))
                .map(PageBody::end);
    }

    /** Items that the database has made, in its order. */
    private Mono<PageBody> listed(
            String sql, UUID scope, long before, int limit, Consumer<Statement> more) {
        return query(
                        sql,
                        statement -> {
                            statement
                                    .bind("$1", collection.name())
                                    .bind("$2", scope)
                                    .bind("$3", before)
                                    .bind("$4", limit)
                                    .bind("$5", settings.bytes().toBytes());
                            more.accept(statement);
                        },
                        row -> get(row, 0, String.class))
                .collect(PageBody::new, PageBody::item);
    }

    /** How much the scope holds, and how much happened in it within its last 10,000 changes. */
    Mono<String> figures(UUID scope) {
        return query(
                        "select scope_figures($1, $2)",
                        statement -> statement.bind("$1", collection.name()).bind("$2", scope),
                        row -> get(row, 0, String.class))
                .single();
    }

    private <T> Flux<T> query(String sql, Consumer<Statement> bind, Function<Readable, T> map) {
        return connections.each(
                connection -> {
                    Statement statement = connection.createStatement(sql);
                    bind.accept(statement);
                    return Flux.from(statement.execute()).concatMap(result -> result.map(map));
                });
    }

    private static <T> T get(Readable row, int column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }
}
