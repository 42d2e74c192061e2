package com.smarterp.kernel.collections;

import com.smarterp.kernel.description.Json;
import tools.jackson.databind.node.ObjectNode;

/** A field as JSON Schema: what may be given, and what is answered. */
final class FieldSchema {

    private static final int REFERENCE_COLLECTION = 50;

    private FieldSchema() {}

    /** Always there; null where it has no value. */
    static ObjectNode answered(Field field) {
        ObjectNode schema = kind(field.kind());
        boolean mayBeEmpty = field.otherwise().isNull() && !field.required();
        return mayBeEmpty ? Json.orNull(schema) : schema;
    }

    /** null clears it, if it may be empty or has a value for then. */
    static ObjectNode given(Field field) {
        ObjectNode schema = kind(field.kind());
        if (field.required() && schema.path("type").asString("").equals("string")) {
            schema.put("pattern", "\\S");
        }
        boolean clearable = !field.required() || !field.otherwise().isNull();
        return clearable ? Json.orNull(schema) : schema;
    }

    private static ObjectNode kind(FieldKind kind) {
        return switch (kind) {
            case ScalarKinds.Text text -> Json.text(text.max());
            case ScalarKinds.Choice choice -> Json.words(choice.words());
            case ScalarKinds.Time _ -> Json.time();
            case ScalarKinds.Date _ -> Json.of("{\"type\":\"string\",\"format\":\"date\"}");
            case ScalarKinds.Whole whole ->
                    Json.of(
                            "{\"type\":\"integer\",\"minimum\":%d,\"maximum\":%d}",
                            whole.min(), whole.max());
            case ScalarKinds.Id _ -> Json.uuid();
            case ObjectKinds.Money _ ->
                    closed(
                            Json.object(
                                    "amount",
                                    Json.of(
                                            "{\"type\":\"string\",\"pattern\":\"^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,4})?$\"}"),
                                    "currency",
                                    Json.of("{\"type\":\"string\",\"pattern\":\"^[A-Z]{3}$\"}")));
            case ObjectKinds.Reference _ ->
                    closed(
                            Json.object(
                                    "collection",
                                    Json.text(REFERENCE_COLLECTION),
                                    "id",
                                    Json.uuid()));
            case SetKind set -> Json.list(kind(set.element())).put("maxItems", set.max());
            case MapKind map ->
                    Json.of(
                            "{\"type\":\"object\",\"maxProperties\":%d,\"propertyNames\":{\"minLength\":1,\"maxLength\":100}}",
                            map.max());
            default -> throw new IllegalStateException("no schema for " + kind);
        };
    }

    private static ObjectNode closed(ObjectNode schema) {
        return schema.put("additionalProperties", false);
    }
}
