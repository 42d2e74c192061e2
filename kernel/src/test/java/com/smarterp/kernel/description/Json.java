package com.smarterp.kernel.description;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as text in code, and the few schemas that come again and again. */
public final class Json {

    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            // Tests send what is too long and too deep on purpose.
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNameLength(1_000_000)
                                                    .maxNumberLength(1_000_000)
                                                    .maxNestingDepth(100_000)
                                                    .build())
                                    .build())
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private Json() {}

    /** Reads a text block; its {@code %s} are replaced. */
    @SuppressWarnings("AnnotateFormatMethod") // its annotation is no part of the class path
    public static ObjectNode of(String text, Object... values) {
        return (ObjectNode) MAPPER.readTree(text.formatted(values));
    }

    /** Reads any JSON. */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    public static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode texts(Iterable<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    public static ObjectNode ref(String kind, String name) {
        return empty().put("$ref", "#/components/" + kind + "/" + name);
    }

    public static ObjectNode schema(String name) {
        return ref("schemas", name);
    }

    public static ObjectNode uuid() {
        return of("{\"type\":\"string\",\"format\":\"uuid\"}");
    }

    public static ObjectNode time() {
        return of("{\"type\":\"string\",\"format\":\"date-time\"}");
    }

    /** A counter: exact as a whole number of 64 bits. */
    public static ObjectNode counter() {
        return of("{\"type\":\"integer\",\"format\":\"int64\",\"minimum\":0}");
    }

    public static ObjectNode text(int max) {
        return of("{\"type\":\"string\",\"maxLength\":%d}", max);
    }

    public static ObjectNode words(Iterable<String> words) {
        ObjectNode schema = of("{\"type\":\"string\"}");
        schema.set("enum", texts(words));
        return schema;
    }

    public static ObjectNode list(ObjectNode items) {
        ObjectNode schema = of("{\"type\":\"array\"}");
        schema.set("items", items);
        return schema;
    }

    /** The schema with null allowed too. */
    public static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("$ref") || schema.has("enum")) {
            ObjectNode either = empty();
            either.putArray("anyOf").add(schema).add(of("{\"type\":\"null\"}"));
            return either;
        }
        ObjectNode nullable = schema.deepCopy();
        nullable.putArray("type").add(schema.get("type")).add("null");
        return nullable;
    }

    /** An object; a name that ends in {@code ?} needn't be there. Names and schemas in turn. */
    public static ObjectNode object(Object... members) {
        ObjectNode schema = of("{\"type\":\"object\"}");
        ObjectNode properties = empty();
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < members.length; i += 2) {
            String name = (String) members[i];
            boolean optional = name.endsWith("?");
            String plain = optional ? name.substring(0, name.length() - 1) : name;
            properties.set(plain, (ObjectNode) members[i + 1]);
            if (!optional) {
                required.add(plain);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.set("properties", properties);
        return schema;
    }
}
