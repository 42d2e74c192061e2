package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Op;
import com.smarterp.kernel.outbox.OutboxRecord;
import com.smarterp.kernel.outbox.OutboxRow;
import com.smarterp.kernel.text.Timestamp;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final ChangeRecords records;

    DocumentStore(SyncedCollection<?> collection, ChangeRecords records) {
        this.collection = collection;
        this.records = records;
    }

    /**
     * Locks the scopes' counters and reads all that deciding these turns needs.
     *
     * @param waiting for scopes that somebody else is writing; else those are left out
     */
    Mono<Map<UUID, OpenScope>> open(
            Connection connection, List<WriteQueue.Turn> turns, boolean waiting) {
        ArrayNode asked = JsonNodeFactory.instance.arrayNode();
        turns.forEach(turn -> ask(turn, asked.addObject()));
        Statement statement =
                connection
                        .createStatement(
                                "select opened, told, logged from scopes_open($1, $2::json, $3)")
                        .bind("$1", collection.name())
                        .bind("$2", asked.toString())
                        .bind("$3", waiting);
        return Flux.from(statement.execute())
                .flatMap(result -> result.map(this::opened))
                .collectMap(open -> open.scope);
    }

    private static void ask(WriteQueue.Turn turn, ObjectNode asked) {
        Keys mutations = new Keys();
        Keys after = new Keys();
        Keys decided = new Keys();
        ArrayNode deciding = JsonNodeFactory.instance.arrayNode();
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        ArrayNode bases = JsonNodeFactory.instance.arrayNode();
        for (Portion portion : turn.portions()) {
            UUID owner = portion.author().keyOwner();
            for (Mutation mutation : portion.mutations()) {
                mutations.add(owner, mutation.mutation());
                mutation.after().forEach(earlier -> after.add(owner, earlier));
                portion.before().earlier(mutation).forEach(earlier -> after.add(owner, earlier));
                if (mutation.decides() != null) {
                    decided.add(owner, mutation.decides());
                    deciding.add(String.valueOf(mutation.id()));
                }
                if (mutation.id() != null) {
                    ids.add(mutation.id().toString());
                    bases.add(mutation.base() == null ? NO_BASE : mutation.base());
                }
            }
        }
        asked.put("scope", turn.scope().toString());
        mutations.tell(asked.putArray("owners"), asked.putArray("mutations"));
        asked.set("ids", ids);
        asked.set("bases", bases);
        after.tell(asked.putArray("after_owners"), asked.putArray("after"));
        if (!deciding.isEmpty()) {
            decided.tell(asked.putArray("decided_owners"), asked.putArray("decided"));
            asked.set("deciding", deciding);
        }
    }

    /** Ids of mutations with their owners, each named once. */
    private static final class Keys {

        private final Set<OpenScope.Key> keys = new LinkedHashSet<>();

        void add(UUID owner, UUID mutation) {
            keys.add(new OpenScope.Key(owner, mutation));
        }

        void tell(ArrayNode owners, ArrayNode mutations) {
            for (OpenScope.Key key : keys) {
                owners.add(key.owner().toString());
                mutations.add(key.mutation().toString());
            }
        }
    }

    private OpenScope opened(Readable row) {
        UUID scope = Objects.requireNonNull(row.get(0, UUID.class));
        ObjectNode told = DocumentJson.parse(Objects.requireNonNull(row.get(1, String.class)));
        OpenScope open =
                new OpenScope(
                        collection.name(),
                        scope,
                        uuid(told, "epoch"),
                        Instant.parse(string(told, "now") + "Z").truncatedTo(ChronoUnit.MICROS),
                        told.get("version").longValue(),
                        told.get("count").longValue(),
                        told.get("checksum").longValue());
        open.found(told.get("bytes").longValue());
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
                    .base(
                            base.get("base").longValue(),
                            object(base.get("document")),
                            object(base.get("before")));
        }
        String logged = row.get(2, String.class);
        if (logged != null) {
            logged(open, DocumentJson.parse(logged));
        }
        return open;
    }

    /** What a person's decision is about, and who wrote what there is. */
    private static void logged(OpenScope open, ObjectNode logged) {
        for (JsonNode refused : logged.get("refused").values()) {
            JsonNode base = refused.get("base");
            open.refused.put(
                    key(refused),
                    new OpenScope.Refused(
                            uuid(refused, "id"), base.isNull() ? null : base.longValue()));
        }
        for (JsonNode change : logged.get("changes").values()) {
            open.document(uuid(change, "id")).logged(past(change));
        }
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
                        false,
                        false));
    }

    private static Past past(JsonNode json) {
        return new Past(
                json.get("version").longValue(),
                Op.of(string(json, "op")),
                uuid(json, "by"),
                uuid(json, "mutation"),
                Instant.parse(string(json, "at") + "Z"),
                words(json.get("fields")),
                words(json.get("keys")),
                json.get("automatic").booleanValue());
    }

    private static Set<String> words(JsonNode json) {
        Set<String> words = new HashSet<>();
        json.values().forEach(word -> words.add(word.stringValue()));
        return words;
    }

    /**
     * Writes changes, current versions, stored answers, outbox records and counters.
     *
     * @return what lies in the outbox then, of each scope
     */
    Mono<Map<UUID, List<OutboxRow>>> write(Connection connection, List<OpenScope> scopes) {
        ArrayNode decided = JsonNodeFactory.instance.arrayNode();
        Map<UUID, List<OutboxRecord>> sent = new HashMap<>();
        for (OpenScope open : scopes) {
            if (!open.changes.isEmpty() || !open.kept.isEmpty()) {
                List<OutboxRecord> due = records.of(open.changes, open.beside);
                sent.put(open.scope, due);
                decided(open, due, decided.addObject());
            }
        }
        if (decided.isEmpty()) {
            return Mono.just(Map.of());
        }
        Statement statement =
                connection
                        .createStatement("select written, places from scopes_write($1, $2::json)")
                        .bind("$1", collection.name())
                        .bind("$2", decided.toString());
        return Flux.from(statement.execute())
                .flatMap(result -> result.map(Placed::of))
                .collectMap(Placed::scope, placed -> placed.rows(sent));
    }

    private void decided(OpenScope open, List<OutboxRecord> due, ObjectNode decided) {
        decided.put("scope", open.scope.toString());
        decided.put("epoch", open.epoch.toString());
        decided.put("version", open.version());
        decided.put("count", open.count());
        decided.put("checksum", open.checksum());
        decided.put("bytes", open.bytes());
        if (!open.changes.isEmpty()) {
            decided.put("changed_at", Timestamp.text(open.changes.getLast().at()));
        }
        changes(open, decided.putArray("changes"));
        answers(open.kept, decided.putArray("answers"));
        records(due, decided.putArray("records"));
        ArrayNode stood = decided.putArray("stood");
        for (UUID id : open.touched) {
            DocumentState state = open.document(id);
            stood.addObject()
                    .put("id", id.toString())
                    .put("version", state.version())
                    .put("deleted", state.deleted());
        }
    }

    /** Where the records of a scope lie in the outbox. */
    private record Placed(UUID scope, List<Long> places) {

        static Placed of(Readable row) {
            return new Placed(
                    Objects.requireNonNull(row.get(0, UUID.class)),
                    List.of(Objects.requireNonNull(row.get(1, Long[].class))));
        }

        List<OutboxRow> rows(Map<UUID, List<OutboxRecord>> sent) {
            List<OutboxRecord> records = sent.getOrDefault(scope, List.of());
            List<OutboxRow> rows = new ArrayList<>(records.size());
            for (int i = 0; i < places.size(); i++) {
                rows.add(new OutboxRow(places.get(i), records.get(i)));
            }
            return rows;
        }
    }

    private static void changes(OpenScope open, ArrayNode json) {
        for (Change change : open.changes) {
            OpenScope.Beside beside = Objects.requireNonNull(open.beside.get(change.version()));
            ObjectNode next = json.addObject();
            next.put("version", change.version());
            next.put("op", change.op().word());
            next.put("id", change.id().toString());
            next.put("document", change.document());
            change.fields().forEach(next.putArray("fields")::add);
            next.put("by", change.by().toString());
            next.put("mutation", change.mutation().toString());
            next.put("at", Timestamp.text(change.at()));
            next.put("trace", change.trace());
            beside.keys().forEach(next.putArray("keys")::add);
            next.put("automatic", beside.automatic());
            next.put("overruled", beside.overruled());
        }
    }

    private static void answers(List<OpenScope.Kept> kept, ArrayNode json) {
        for (OpenScope.Kept next : kept) {
            Mutation mutation = next.mutation();
            Answer answer = next.answer();
            ObjectNode row = json.addObject();
            row.put("by", next.owner().toString());
            row.put("mutation", answer.mutation().toString());
            row.put("digest", mutation.digest());
            row.put("id", answer.id() == null ? null : answer.id().toString());
            row.put("status", answer.status());
            row.put("base", mutation.base());
            row.put("version", answer.version());
            row.put("body", answer.problem());
            boolean builtOn =
                    answer.succeeded()
                            && (mutation.action() == Action.CREATE
                                    || mutation.action() == Action.UPDATE);
            row.set("fields", builtOn ? mutation.fields() : null);
        }
    }

    private static void records(List<OutboxRecord> records, ArrayNode json) {
        for (OutboxRecord record : records) {
            ObjectNode row = json.addObject();
            row.put("partition", record.partition());
            row.put("topic", record.topic());
            row.put("key", record.key());
            record.headers().forEach(row.putObject("headers")::put);
            row.put("value", record.value());
        }
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
