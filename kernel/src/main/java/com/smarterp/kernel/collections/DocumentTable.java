package com.smarterp.kernel.collections;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A collection's typed table: its rows, and the one statement that writes all a change needs. It
 * tells the places that the records have in the outbox.
 */
final class DocumentTable {

    private static final String WRITE =
            """
            with changed as (
                insert into change (collection, scope, version, epoch, op, id, document, fields,
                                    by, mutation, at, trace)
                select $1, $2, version, $3, op, id, document::json, fields, by, mutation, at, trace
                  from json_to_recordset($4::json) as r(
                       version bigint, op text, id uuid, document text, fields text[],
                       by uuid, mutation uuid, at timestamptz, trace text)
            ), stood as (
                insert into document (collection, scope, id, version, deleted)
                select $1, $2, id, version, deleted
                  from json_to_recordset($5::json) as r(id uuid, version bigint, deleted boolean)
                on conflict (collection, scope, id)
                do update set version = excluded.version, deleted = excluded.deleted
            ), answered as (
                insert into mutation (collection, scope, by, mutation, digest, id, status, version,
                                      body, fields)
                select $1, $2, by, mutation, digest, id, status, version,
                       convert_to(body, 'UTF8'), fields
                  from json_to_recordset($6::json) as r(
                       by uuid, mutation uuid, digest text, id uuid, status smallint, version bigint,
                       body text, fields json)
            ), drawn as (
                select nextval('outbox_seq_seq') as seq, partition, topic, key, headers, value
                  from json_to_recordset($7::json) as r(
                       partition integer, topic text, key text, headers json, value text)
            ), sent as (
                insert into outbox (seq, partition, topic, key, headers, value)
                overriding system value
                select seq, partition, topic, key, headers, value from drawn
            ), kept as (
                insert into %1$s (%2$s)
                select %2$s from jsonb_populate_recordset(null::%1$s, $8::jsonb)
                on conflict (scope, id) do update set %3$s
            ), gone as (
                delete from %1$s where scope = $2 and id = any($9)
            )
            update scope set version = $10, count = $11, checksum = $12
             where collection = $1 and scope = $2
            returning array(select seq from drawn order by seq)
            """;

    private final List<Field> fields;
    private final String write;

    DocumentTable(SyncedCollection<?> collection) {
        this.fields = List.copyOf(collection.fields().values());
        List<String> columns = row(new UUID(0, 0), empty()).propertyNames().stream().toList();
        this.write =
                WRITE.formatted(
                        collection.noun(),
                        String.join(", ", columns),
                        columns.stream()
                                .filter(column -> !column.equals("scope") && !column.equals("id"))
                                .map(column -> column + " = excluded." + column)
                                .collect(Collectors.joining(", ")));
    }

    String writeStatement() {
        return write;
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

    private static ObjectNode empty() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (String meta :
                List.of("id", "version", "createdAt", "createdBy", "updatedAt", "updatedBy")) {
            document.putNull(meta);
        }
        return document;
    }
}
