package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.changes.Op;
import com.smarterp.kernel.description.Json;
import com.smarterp.kernel.description.Part;
import com.smarterp.kernel.description.Topics;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A collection's topic in the AsyncAPI document. */
final class CollectionChannels {

    private final CollectionDescription description;
    private final Part part;

    CollectionChannels(CollectionDescription description, Part part) {
        this.description = description;
        this.part = part;
    }

    void add() {
        SyncedCollection<?> collection = description.collection;
        part.schema(description.title() + "Change", change());
        Topics.headers(
                part,
                description.title() + "Headers",
                "/api/" + collection.name(),
                Arrays.stream(Op.values())
                        .map(op -> "com.smarterp." + collection.noun() + "." + op.past())
                        .toList(),
                ChangeTopic.VERSION,
                ChangeTopic.EPOCH);
        part.document()
                .withObject("/components/schemas/" + description.title() + "Headers/properties")
                .set(
                        ChangeTopic.OVERRULED,
                        Json.of(
                                        "{\"type\":\"string\",\"pattern\":\"^[0-9a-f-]{36}:[^,]+(,[0-9a-f-]{36}:[^,]+)*$\"}")
                                .put(
                                        "description",
                                        "Of a person's decision about a refused edit: whose values"
                                                + " it replaced, <user>:<field>, …; the field is *"
                                                + " where an edit and a deletion stood against each"
                                                + " other."));
        Topics.message(
                part,
                collection.name() + "Change",
                "A change. Deletions have no document.",
                description.title() + "Headers",
                description.ref("Change"));
        Topics.message(
                part,
                collection.name() + "Tombstone",
                "Follows the change that is a deletion and has its headers. Compaction may leave it"
                        + " alone, so it removes the document too.",
                description.title() + "Headers",
                Json.of("{\"type\":\"null\"}"));
        Topics.add(
                part,
                collection.name(),
                "Every change of the collection, compacted. Folded from the start (the highest"
                        + " ce_version of a key wins) it gives a scope's documents, count and"
                        + " checksum.",
                Topics.Key.of("<scope>/<id>", "^[0-9a-f-]{36}/[0-9a-f-]{36}$"),
                true,
                List.of(collection.name() + "Change", collection.name() + "Tombstone"));
    }

    private ObjectNode change() {
        ObjectNode schema =
                Json.object(
                        "collection",
                        Json.words(List.of(description.collection.name())),
                        "epoch",
                        Json.uuid(),
                        "version",
                        Json.counter(),
                        "op",
                        Json.words(Arrays.stream(Op.values()).map(Op::word).toList()),
                        "id",
                        Json.uuid(),
                        "document?",
                        description.ref("Document"),
                        "fields",
                        Json.list(Json.words(description.collection.fields().keySet())),
                        "by",
                        Json.uuid(),
                        "mutation",
                        Json.uuid(),
                        "at",
                        Json.time(),
                        "count",
                        Json.counter(),
                        "checksum",
                        Json.of("{\"type\":\"integer\",\"minimum\":0,\"maximum\":4294967295}"),
                        "trace?",
                        Topics.traceparent());
        schema.putArray("oneOf")
                .add(
                        Json.of(
                                """
                                {"required":["document"],"properties":{"op":{"enum":["create","update"]}}}
                                """))
                .add(
                        Json.of(
                                """
                                {"not":{"required":["document"]},
                                 "properties":{"op":{"enum":["delete"]},"fields":{"maxItems":0}}}
                                """));
        return schema;
    }
}
