package com.smarterp.kernel.collections;

import com.smarterp.kernel.description.Json;
import com.smarterp.kernel.description.Part;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A collection's part of the documents for others, made from its declaration. */
public final class CollectionDescription {

    final SyncedCollection<?> collection;

    private CollectionDescription(SyncedCollection<?> collection) {
        this.collection = collection;
    }

    public static Part openApi(SyncedCollection<?> collection) {
        CollectionDescription description = new CollectionDescription(collection);
        Part part = Part.openApi(description.tags());
        description.schemas(part);
        new CollectionOperations(description, part).add();
        return part;
    }

    public static Part asyncApi(SyncedCollection<?> collection) {
        CollectionDescription description = new CollectionDescription(collection);
        Part part = Part.asyncApi(description.tags());
        description.schemas(part);
        new CollectionChannels(description, part).add();
        return part;
    }

    /** {@code Jobs}, before the names of its schemas. */
    String title() {
        String name = collection.name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private Map<String, String> tags() {
        return Map.of(
                collection.name(),
                "Documents of the collection %s; their scope is the %s."
                        .formatted(
                                collection.name(),
                                collection.scope().name().toLowerCase(Locale.ROOT)));
    }

    private void schemas(Part part) {
        part.schema(title() + "Document", document());
        part.schema(title() + "Fields", fields());
    }

    /** As it is answered, told and published. */
    private ObjectNode document() {
        ObjectNode schema =
                Json.object(
                        "id", Json.uuid(),
                        "version", Json.counter(),
                        "createdAt", Json.time(),
                        "createdBy", Json.uuid(),
                        "updatedAt", Json.time(),
                        "updatedBy", Json.uuid());
        for (Field field : collection.fields().values()) {
            schema.withArray("required").add(field.name());
            schema.withObject("/properties").set(field.name(), FieldSchema.answered(field));
        }
        return schema.put(
                "description",
                "A %s. The version is the number of its last change.".formatted(collection.noun()));
    }

    /** What a client may set. */
    private ObjectNode fields() {
        ObjectNode schema = Json.object("id?", Json.uuid());
        for (Field field : collection.fields().values()) {
            if (!field.system()) {
                schema.withObject("/properties").set(field.name(), FieldSchema.given(field));
            }
        }
        return schema.put("additionalProperties", false)
                .put(
                        "description",
                        "A field left out keeps its value, null clears it. At most 64 KiB.");
    }

    ObjectNode ref(String schema) {
        return Json.schema(title() + schema);
    }
}
