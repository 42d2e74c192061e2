package com.smarterp.kernel.collections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A collection's typed table: its rows, and the one statement that writes all a change needs. */
final class DocumentTable {

    /** Characters of the columns' digest in the name of the function that writes them. */
    private static final int DIGEST = 8;

    private final List<Field> fields;
    private final String write;

    DocumentTable(SyncedCollection<?> collection) {
        this.fields = List.copyOf(collection.fields().values());
        String columns =
                row(new UUID(0, 0), empty()).propertyNames().stream()
                        .sorted()
                        .collect(Collectors.joining(","));
        this.write =
                "select written, places from %s_write_%s($1, $2::json)"
                        .formatted(collection.noun(), digest(columns));
    }

    /** Calls what {@code collection_writer} has made for a table of just these columns. */
    String writeStatement() {
        return write;
    }

    /** A name and no protection: services of two versions may write tables of other columns. */
    private static String digest(String columns) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5")
                            .digest(columns.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode empty() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (String meta :
                List.of("id", "version", "createdAt", "createdBy", "updatedAt", "updatedBy")) {
            document.putNull(meta);
        }
        return document;
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
