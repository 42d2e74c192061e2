package com.smarterp.kernel.collections;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A collection's typed table: its rows, and the one statement that writes all a change needs. */
final class DocumentTable {

    private final List<Field> fields;
    private final String name;

    DocumentTable(SyncedCollection<?> collection) {
        this.fields = List.copyOf(collection.fields().values());
        this.name = collection.noun();
    }

    /** Calls what {@code collection_writer} has made for this table. */
    String writeStatement() {
        return "select written, places from " + name + "_write($1, $2::json)";
    }

    /** The row of a document. */
    ObjectNode row(UUID scope, ObjectNode document) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("scope", scope.toString());
        row.set("id", document.get("id"));
        row.set("version", document.get("version"));
        row.set("created_at", document.get("createdAt"));
        row.set("created_by", document.get("createdBy"));
        row.set("updated_at", document.get("updatedAt"));
        row.set("updated_by", document.get("updatedBy"));
        for (Field field : fields) {
            field.kind().store(field.column(), Merge.value(document, field), row);
        }
        return row;
    }
}
