package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Op;
import com.smarterp.kernel.outbox.OutboxRecord;
import com.smarterp.kernel.outbox.OutboxRow;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Opens a scope and writes what was decided: two round trips within the lock. */
final class DocumentStore {

    private static final long NO_BASE = -1;

    private final SyncedCollection<?> collection;
    private final DocumentTable table;
    private final ChangeRecords records;

    DocumentStore(SyncedCollection<?> collection, ChangeRecords records) {
        this.collection = collection;
        this.table = new DocumentTable(collection);
        this.records = records;
    }

    /** Locks the scope's counter and reads all that deciding these portions needs. */
    Mono<OpenScope> open(Connection connection, UUID scope, List<Portion> portions) {
        Keys mutations = new Keys();
        Keys after = new Keys();
        List<UUID> ids = new ArrayList<>();
        List<Long> bases = new ArrayList<>();
        for (Portion portion : portions) {
            UUID owner = portion.author().keyOwner();
            for (Mutation mutation : portion.mutations()) {
                mutations.add(owner, mutation.mutation());
                mutation.after().forEach(earlier -> after.add(owner, earlier));
                portion.before().earlier(mutation).forEach(earlier -> after.add(owner, earlier));
                if (mutation.id() != null) {
                    ids.add(mutation.id());
                    bases.add(mutation.base() == null ? NO_BASE : mutation.base());
                }
            }
        }
        Statement statement =
                connection
                        .createStatement("select scope_open($1, $2, $3, $4, $5, $6, $7, $8)")
                        .bind("$1", collection.name())
                        .bind("$2", scope)
                        .bind("$3", mutations.owners())
                        .bind("$4", mutations.mutations())
                        .bind("$5", ids.toArray(UUID[]::new))
                        .bind("$6", bases.toArray(Long[]::new))
                        .bind("$7", after.owners())
                        .bind("$8", after.mutations());
        return Flux.from(statement.execute())
                .flatMap(result -> result.map(row -> String.valueOf(row.get(0, String.class))))
                .single()
                .map(text -> opened(scope, DocumentJson.parse(text)));
    }

    /** Ids of mutations with their owners, as the two arrays that PostgreSQL takes. */
    private static final class Keys {

        private final Set<OpenScope.Key> keys = new LinkedHashSet<>();

        void add(UUID owner, UUID mutation) {
            keys.add(new OpenScope.Key(owner, mutation));
        }

        UUID[] owners() {
            return keys.stream().map(OpenScope.Key::owner).toArray(UUID[]::new);
        }

        UUID[] mutations() {
            return keys.stream().map(OpenScope.Key::mutation).toArray(UUID[]::new);
        }
    }

    private OpenScope opened(UUID scope, ObjectNode told) {
        OpenScope open =
                new OpenScope(
                        collection.name(),
                        scope,
                        uuid(told, "epoch"),
                        Instant.parse(string(told, "now") + "Z").truncatedTo(ChronoUnit.MICROS),
                        told.get("version").longValue(),
                        told.get("count").longValue(),
                        told.get("checksum").longValue());
        for (JsonNode answer : told.get("answers").values()) {
            open.answered.put(key(answer), answered(answer));
        }
        for (JsonNode request : told.get("requests").values()) {
            open.requested.put(
                    key(request),
                    new OpenScope.Requested(
                            uuid(request, "id"), (ObjectNode) request.get("fields")));
        }
        for (JsonNode document : told.get("documents").values()) {
            open.document(uuid(document, "id"))
                    .found(
                            document.get("version").longValue(),
                            document.get("deleted").booleanValue(),
                            (ObjectNode) document.get("document"));
        }
        for (JsonNode change : told.get("changes").values()) {
            open.document(uuid(change, "id")).past(past(change));
        }
        for (JsonNode base : told.get("bases").values()) {
            open.document(uuid(base, "id"))
                    .base(base.get("base").longValue(), object(base.get("document")));
        }
        return open;
    }

    private static OpenScope.Key key(JsonNode json) {
        return new OpenScope.Key(uuid(json, "by"), uuid(json, "mutation"));
    }

    private static OpenScope.Answered answered(JsonNode json) {
        JsonNode id = json.get("id");
        JsonNode version = json.get("version");
        ObjectNode document = object(json.get("document"));
        JsonNode body = json.get("body");
        return new OpenScope.Answered(
                string(json, "digest"),
                new Answer(
                        uuid(json, "mutation"),
                        id.isNull() ? null : UUID.fromString(id.stringValue()),
                        json.get("status").intValue(),
                        version.isNull() ? null : version.longValue(),
                        document == null ? null : document.toString(),
                        body.isNull() ? null : body.stringValue(),
                        false));
    }

    private static Past past(JsonNode json) {
        Set<String> fields = new HashSet<>();
        json.get("fields").values().forEach(field -> fields.add(field.stringValue()));
        return new Past(
                json.get("version").longValue(),
                Op.of(string(json, "op")),
                uuid(json, "by"),
                uuid(json, "mutation"),
                Instant.parse(string(json, "at") + "Z"),
                fields);
    }

    /**
     * Writes rows, changes, stored answers, outbox records and the counter.
     *
     * @return what lies in the outbox then
     */
    Mono<List<OutboxRow>> write(Connection connection, OpenScope open) {
        if (open.changes.isEmpty() && open.kept.isEmpty()) {
            return Mono.just(List.of());
        }
        List<OutboxRecord> sent = records.of(open.changes);
        ArrayNode stood = JsonNodeFactory.instance.arrayNode();
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<UUID> gone = new ArrayList<>();
        open.touched.forEach(
                (id, document) -> {
                    DocumentState state = open.document(id);
                    stood.addObject()
                            .put("id", id.toString())
                            .put("version", state.version())
                            .put("deleted", state.deleted());
                    if (state.deleted()) {
                        gone.add(id);
                    } else {
                        rows.add(table.row(open.scope, document));
                    }
                });
        Statement statement =
                connection
                        .createStatement(table.writeStatement())
                        .bind("$1", collection.name())
                        .bind("$2", open.scope)
                        .bind("$3", open.epoch)
                        .bind("$4", changes(open.changes))
                        .bind("$5", stood.toString())
                        .bind("$6", answers(open.kept))
                        .bind("$7", DocumentJson.MAPPER.writeValueAsString(sent))
                        .bind("$8", rows.toString())
                        .bind("$9", gone.toArray(UUID[]::new))
                        .bind("$10", open.version())
                        .bind("$11", open.count())
                        .bind("$12", open.checksum());
        return Flux.from(statement.execute())
                .flatMap(result -> result.map(row -> places(row)))
                .single()
                .map(places -> rows(places, sent));
    }

    private static Long[] places(Readable row) {
        return Objects.requireNonNull(row.get(0, Long[].class));
    }

    private static List<OutboxRow> rows(Long[] places, List<OutboxRecord> records) {
        List<OutboxRow> rows = new ArrayList<>(records.size());
        for (int i = 0; i < places.length; i++) {
            rows.add(new OutboxRow(places[i], records.get(i)));
        }
        return rows;
    }

    private static String changes(List<Change> changes) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Change change : changes) {
            ObjectNode next = json.addObject();
            next.put("version", change.version());
            next.put("op", change.op().word());
            next.put("id", change.id().toString());
            next.put("document", change.document());
            change.fields().forEach(next.putArray("fields")::add);
            next.put("by", change.by().toString());
            next.put("mutation", change.mutation().toString());
            next.put("at", change.at().toString());
            next.put("trace", change.trace());
        }
        return json.toString();
    }

    private static String answers(List<OpenScope.Kept> kept) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (OpenScope.Kept next : kept) {
            Mutation mutation = next.mutation();
            Answer answer = next.answer();
            ObjectNode row = json.addObject();
            row.put("by", next.owner().toString());
            row.put("mutation", answer.mutation().toString());
            row.put("digest", mutation.digest());
            row.put("id", answer.id() == null ? null : answer.id().toString());
            row.put("status", answer.status());
            row.put("version", answer.version());
            row.put("body", answer.problem());
            boolean builtOn =
                    answer.succeeded()
                            && (mutation.action() == Action.CREATE
                                    || mutation.action() == Action.UPDATE);
            row.set("fields", builtOn ? mutation.fields() : null);
        }
        return json.toString();
    }

    private static UUID uuid(JsonNode json, String name) {
        return UUID.fromString(string(json, name));
    }

    private static String string(JsonNode json, String name) {
        return json.get(name).stringValue();
    }

    private static @Nullable ObjectNode object(@Nullable JsonNode json) {
        return json instanceof ObjectNode object ? object : null;
    }
}
