package com.smarterp.kernel.collections;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What a collection's view in SQL must be, as the declaration has it. */
public final class ViewColumns {

    private static final String TIME = "timestamp with time zone";

    private ViewColumns() {}

    /** Types by column. */
    public static Map<String, String> types(SyncedCollection<?> collection) {
        Map<String, String> types = new TreeMap<>();
        types.put("scope", "uuid");
        types.put("id", "uuid");
        types.put("version", "bigint");
        types.put("created_at", TIME);
        types.put("created_by", "uuid");
        types.put("updated_at", TIME);
        types.put("updated_by", "uuid");
        for (Field field : collection.fields().values()) {
            String column = column(field);
            switch (field.kind()) {
                case ObjectKinds.Money _ -> {
                    types.put(column + "_amount", "numeric(19,4)");
                    types.put(column + "_currency", "text");
                }
                case ObjectKinds.Reference _ -> {
                    types.put(column + "_collection", "text");
                    types.put(column + "_id", "uuid");
                }
                default -> types.put(column, type(field.kind()));
            }
        }
        return types;
    }

    /**
     * Values by column, as {@code to_jsonb} gives them; what it writes in another form is left out.
     */
    public static Map<String, JsonNode> values(SyncedCollection<?> collection, JsonNode document) {
        Map<String, JsonNode> values = new TreeMap<>();
        values.put("id", document.get("id"));
        values.put("version", document.get("version"));
        values.put("created_by", document.get("createdBy"));
        for (Field field : collection.fields().values()) {
            JsonNode value = document.get(field.name());
            switch (field.kind()) {
                case ScalarKinds.Time _, ObjectKinds.Money _ -> {}
                case ObjectKinds.Reference _ -> {
                    values.put(column(field) + "_collection", part(value, "collection"));
                    values.put(column(field) + "_id", part(value, "id"));
                }
                default -> values.put(column(field), value);
            }
        }
        return values;
    }

    private static JsonNode part(JsonNode value, String name) {
        return value.isNull() ? value : value.get(name);
    }

    private static String type(FieldKind kind) {
        return switch (kind) {
            case ScalarKinds.Text _, ScalarKinds.Choice _ -> "text";
            case ScalarKinds.Time _ -> TIME;
            case ScalarKinds.Date _ -> "date";
            case ScalarKinds.Whole _ -> "integer";
            case ScalarKinds.Id _ -> "uuid";
            case SetKind set -> type(set.element()) + "[]";
            case MapKind _ -> "jsonb";
            default -> throw new IllegalStateException("no column for " + kind);
        };
    }

    /** {@code assigneeIds} → {@code assignee_ids}. */
    private static String column(Field field) {
        return field.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
