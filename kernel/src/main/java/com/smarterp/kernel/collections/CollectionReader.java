package com.smarterp.kernel.collections;

import com.smarterp.kernel.outbox.LentConnections;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.text.Timestamp;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** First load, resume and paging; single documents; history. Each is one statement. */
final class CollectionReader {

    private final SyncedCollection<?> collection;
    private final LentConnections connections;

    CollectionReader(SyncedCollection<?> collection, LentConnections connections) {
        this.collection = collection;
        this.connections = connections;
    }

    /** A document with its version. */
    record Found(long version, String document) {}

    /** What a reader asks for. */
    record PageRequest(long since, int limit, @Nullable UUID epoch) {}

    /**
     * @param body null when the reader has this page already
     */
    record Page(UUID epoch, long version, @Nullable String body) {}

    private record Row(
            UUID epoch,
            long version,
            long count,
            long checksum,
            @Nullable UUID id,
            long documentVersion,
            @Nullable String document) {}

    /**
     * @param known the epoch and version at which the reader got this page before
     */
    Mono<Page> page(UUID scope, PageRequest request, PageTag.@Nullable Known known) {
        return query(
                        "select * from scope_page($1, $2, $3, $4, $5, $6)",
                        statement -> {
                            statement
                                    .bind("$1", collection.name())
                                    .bind("$2", scope)
                                    .bind("$3", request.since())
                                    .bind("$4", request.limit() + 1);
                            if (known == null) {
                                statement.bindNull("$5", UUID.class).bindNull("$6", Long.class);
                            } else {
                                statement.bind("$5", known.epoch()).bind("$6", known.version());
                            }
                        },
                        row ->
                                new Row(
                                        get(row, 0, UUID.class),
                                        get(row, 1, Long.class),
                                        get(row, 2, Long.class),
                                        get(row, 3, Long.class),
                                        row.get(4, UUID.class),
                                        row.get(5, Long.class) == null
                                                ? 0
                                                : get(row, 5, Long.class),
                                        row.get(6, String.class)))
                .collectList()
                .map(rows -> page(request, known, rows));
    }

    private static Page page(PageRequest request, PageTag.@Nullable Known known, List<Row> rows) {
        Row first = rows.getFirst();
        boolean otherLife = request.epoch() != null && !request.epoch().equals(first.epoch());
        if (otherLife || request.since() > first.version()) {
            throw Problem.of(ProblemCode.REFETCH).exception();
        }
        if (known != null
                && known.epoch().equals(first.epoch())
                && known.version() == first.version()) {
            return new Page(first.epoch(), first.version(), null);
        }
        List<Row> found = rows.stream().filter(row -> row.id() != null).toList();
        boolean more = found.size() > request.limit();
        if (more) {
            found = found.subList(0, request.limit());
        }
        long version = more ? found.getLast().documentVersion() : first.version();
        StringBuilder json = new StringBuilder(found.size() * 512 + 256);
        List<Row> deleted = new ArrayList<>();
        json.append("{\"items\":[");
        String comma = "";
        for (Row row : found) {
            if (row.document() == null) {
                deleted.add(row);
            } else {
                json.append(comma).append(row.document());
                comma = ",";
            }
        }
        json.append(']');
        if (request.since() > 0) {
            json.append(",\"deleted\":[");
            comma = "";
            for (Row row : deleted) {
                json.append(comma)
                        .append("{\"id\":\"")
                        .append(row.id())
                        .append("\",\"version\":")
                        .append(row.documentVersion())
                        .append('}');
                comma = ",";
            }
            json.append(']');
        }
        json.append(",\"epoch\":\"").append(first.epoch());
        json.append("\",\"version\":").append(version);
        json.append(",\"more\":").append(more);
        if (!more) {
            json.append(",\"count\":").append(first.count());
            json.append(",\"checksum\":").append(first.checksum());
        }
        json.append('}');
        return new Page(first.epoch(), first.version(), json.toString());
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
    Mono<String> history(UUID scope, UUID id, long before, int limit) {
        return query(
                        "select * from scope_history($1, $2, $3, $4, $5)",
                        statement ->
                                statement
                                        .bind("$1", collection.name())
                                        .bind("$2", scope)
                                        .bind("$3", id)
                                        .bind("$4", before)
                                        .bind("$5", limit),
                        CollectionReader::past)
                .collectList()
                .flatMap(
                        items ->
                                items.isEmpty() && before == Long.MAX_VALUE
                                        ? Mono.error(Problem.of(ProblemCode.NOT_FOUND).exception())
                                        : Mono.just(
                                                "{\"items\":[" + String.join(",", items) + "]}"));
    }

    /** How much the scope holds, and how much happened in it within its last 10,000 changes. */
    Mono<String> figures(UUID scope) {
        return query(
                        "select scope_figures($1, $2)",
                        statement -> statement.bind("$1", collection.name()).bind("$2", scope),
                        row -> get(row, 0, String.class))
                .single();
    }

    private static String past(Readable row) {
        String op = get(row, 1, String.class);
        String text = row.get(5, String.class);
        String previous = row.get(6, String.class);
        ObjectNode after = text == null ? null : DocumentJson.parse(text);
        ObjectNode before =
                previous == null || op.equals("create") ? null : DocumentJson.parse(previous);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", get(row, 0, Long.class));
        json.put("op", op);
        json.put("at", Timestamp.text(get(row, 2, Instant.class)));
        json.put("by", get(row, 3, UUID.class).toString());
        ObjectNode fields = json.putObject("fields");
        for (String name : get(row, 4, String[].class)) {
            ObjectNode field = fields.putObject(name);
            field.set("from", before == null ? null : before.get(name));
            field.set("to", after == null ? null : after.get(name));
        }
        return json.toString();
    }

    private <T> Flux<T> query(
            String sql, java.util.function.Consumer<Statement> bind, Function<Readable, T> map) {
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
