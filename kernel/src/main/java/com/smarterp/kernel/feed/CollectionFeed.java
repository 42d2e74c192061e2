package com.smarterp.kernel.feed;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.changes.Op;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the records of collections' topics back into changes. */
public final class CollectionFeed {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "com\\.smarterp\\.[a-z_]+\\.(created|updated|deleted)";
    private static final UUID NOBODY = new UUID(0, 0);

    private CollectionFeed() {}

    /**
     * The change that the record tells of. A tombstone is a deletion too, of which nothing is known
     * but what its headers say.
     *
     * @throws Poison when it is none
     */
    public static Change change(FeedRecord record) {
        return Poison.unless(() -> read(record));
    }

    private static Change read(FeedRecord record) {
        UUID scope = UUID.fromString(record.header(ChangeTopic.SCOPE));
        UUID id = UUID.fromString(record.header(ChangeTopic.SUBJECT));
        if (!ChangeTopic.key(scope, id).equals(record.key())) {
            throw new Poison("the key is not that of scope and id: " + record.key());
        }
        UUID epoch = UUID.fromString(record.header(ChangeTopic.EPOCH));
        long version = Long.parseLong(record.header(ChangeTopic.VERSION));
        String type = record.header(ChangeTopic.TYPE);
        if (!type.matches(TYPE)) {
            throw new Poison("unknown type " + type);
        }
        String collection = ChangeTopic.collection(record.topic());
        Instant time = Instant.parse(record.header(ChangeTopic.TIME));
        String trace = record.headers().get(ChangeTopic.TRACEPARENT);
        if (record.value() == null) {
            return new Change(
                    collection,
                    scope,
                    epoch,
                    version,
                    Op.DELETE,
                    id,
                    null,
                    List.of(),
                    NOBODY,
                    NOBODY,
                    time,
                    0,
                    0,
                    trace);
        }
        JsonNode json = JSON.readTree(record.value());
        Op op = Op.of(text(json, "op"));
        if (!type.endsWith("." + op.past())) {
            throw new Poison(type + " says " + op.word());
        }
        return new Change(
                collection,
                scope,
                epoch,
                version,
                op,
                id,
                op == Op.DELETE ? null : document(json),
                fields(json),
                UUID.fromString(text(json, "by")),
                UUID.fromString(text(json, "mutation")),
                Instant.parse(text(json, "at")),
                json.path("count").asLong(0),
                json.path("checksum").asLong(0),
                trace);
    }

    private static String text(JsonNode json, String name) {
        @Nullable JsonNode value = json.get(name);
        if (value == null || !value.isString()) {
            throw new Poison(name + " is missing");
        }
        return value.stringValue();
    }

    private static String document(JsonNode json) {
        @Nullable JsonNode document = json.get("document");
        if (document == null || !document.isObject()) {
            throw new Poison("document is missing");
        }
        return document.toString();
    }

    private static List<String> fields(JsonNode json) {
        List<String> fields = new ArrayList<>();
        json.path("fields").values().forEach(field -> fields.add(field.stringValue()));
        return fields;
    }
}
