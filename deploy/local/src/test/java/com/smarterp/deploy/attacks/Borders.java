package com.smarterp.deploy.attacks;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that a schema of the OpenAPI document allows, and those at and beyond its borders. */
final class Borders {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 80;

    private static final List<String> ODD_TEXTS =
            List.of(
                    "",
                    " ",
                    "\u0000",
                    "a\u0007b",
                    "\ud800",
                    "\udc00\ud83d",
                    "\u202e\ufeff\uffff",
                    "'; drop table document; --",
                    "${jndi:ldap://127.0.0.1/a}",
                    "<script>alert(1)</script>",
                    "../../etc/passwd",
                    "a\r\nX-Injected: 1",
                    "null",
                    "NaN",
                    "-1",
                    "1e400",
                    "00000000-0000-0000-0000-000000000000",
                    "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
                    "0000000000000000000000000000000",
                    "0-0-0-0-0",
                    "2026-02-30",
                    "0000-01-01",
                    "10000-01-01",
                    "2026-13-01T00:00:00Z",
                    "2026-06-30T23:59:60Z",
                    "9999-12-31T23:59:59.999999999-18:00",
                    "0001-01-01T00:00:00+18:00",
                    "-999999999-01-01T00:00:00Z",
                    "2026-01-01T24:00:00Z",
                    "nobody@",
                    "a@b");

    private static final List<JsonNode> ODD_NUMBERS =
            List.of(
                    JSON.numberNode(0),
                    JSON.numberNode(-1),
                    JSON.numberNode(1.5),
                    JSON.numberNode(-0.0),
                    JSON.numberNode(Integer.MAX_VALUE + 1L),
                    JSON.numberNode(Long.MAX_VALUE),
                    JSON.numberNode(Long.MIN_VALUE),
                    JSON.numberNode(BigInteger.ONE.shiftLeft(64)),
                    JSON.numberNode(new BigDecimal("1e400")),
                    JSON.numberNode(new BigDecimal("1e-400")),
                    JSON.numberNode(new BigDecimal("1e999999999")));

    private static final Map<String, String> KNOWN_PATTERNS =
            Map.of("^[A-Z]{3}$", "EUR", "^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,4})?$", "12.50");

    private Borders() {}

    /** A value that is allowed, with all members that there may be. */
    static JsonNode good(String name, JsonNode described) {
        JsonNode schema = one(described);
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (type(schema)) {
            case "object" -> {
                ObjectNode object = JSON.objectNode();
                for (var member : schema.path("properties").properties()) {
                    object.set(member.getKey(), good(member.getKey(), member.getValue()));
                }
                if (!schema.has("properties")) {
                    object.put("own", "value");
                }
                yield object;
            }
            case "array" -> JSON.arrayNode().add(good(name, schema.path("items")));
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.stringNode(text(name, schema));
        };
    }

    private static String text(String name, JsonNode schema) {
        String pattern = schema.path("pattern").asString("");
        return switch (schema.path("format").asString(name)) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date-time" -> "2026-07-01T12:00:00Z";
            case "date" -> "2026-07-01";
            case "email" -> Browser.email("fuzz");
            case "password", "current", "next" -> Browser.PASSWORD;
            default -> KNOWN_PATTERNS.getOrDefault(pattern, "text");
        };
    }

    /** What is at a border, beyond it, or something else altogether. */
    static List<JsonNode> odd(JsonNode described) {
        JsonNode schema = one(described);
        List<JsonNode> values = new ArrayList<>(ODD_NUMBERS);
        ODD_TEXTS.forEach(text -> values.add(JSON.stringNode(text)));
        int longest = schema.path("maxLength").asInt(100);
        values.add(JSON.stringNode("x".repeat(longest)));
        values.add(JSON.stringNode("x".repeat(longest + 1)));
        values.add(JSON.stringNode("🔑".repeat(longest / 2 + 1)));
        values.add(JSON.numberNode(schema.path("maximum").asLong(1) + 1));
        values.add(JSON.nullNode());
        values.add(JSON.booleanNode(true));
        values.add(JSON.arrayNode());
        values.add(JSON.objectNode());
        values.add(JSON.arrayNode().add(JSON.nullNode()));
        values.add(JSON.arrayNode().add(1).add("a").add("a"));
        values.add(deep());
        JsonNode item =
                type(schema).equals("array") ? good("", schema.path("items")) : JSON.nullNode();
        ArrayNode many = JSON.arrayNode();
        for (int i = 0; i <= schema.path("maxItems").asInt(200); i++) {
            many.add(item);
        }
        values.add(many);
        values.add(members(schema.path("maxProperties").asInt(200) + 1));
        for (String key : List.of("", " ", "k".repeat(101), "\u0000", "\ud800", "__proto__")) {
            values.add(JSON.objectNode().put(key, 1));
        }
        return values;
    }

    private static JsonNode members(int count) {
        ObjectNode object = JSON.objectNode();
        for (int i = 0; i < count; i++) {
            object.put("key" + i, i);
        }
        return object;
    }

    private static JsonNode deep() {
        JsonNode inner = JSON.numberNode(1);
        for (int i = 0; i < DEEP; i++) {
            inner = i % 2 == 0 ? JSON.arrayNode().add(inner) : JSON.objectNode().set("k", inner);
        }
        return inner;
    }

    /** Every place in a good value, with what is odd there. */
    static void places(
            JsonNode described, JsonNode good, JsonPointer at, Map<JsonPointer, JsonNode> found) {
        JsonNode schema = one(described);
        for (var member : schema.path("properties").properties()) {
            JsonPointer there = at.appendProperty(member.getKey());
            if (!good.at(there).isMissingNode()) {
                found.put(there, member.getValue());
                places(member.getValue(), good, there, found);
            }
        }
        if (type(schema).equals("array") && !good.at(at.appendIndex(0)).isMissingNode()) {
            found.put(at.appendIndex(0), schema.get("items"));
            places(schema.get("items"), good, at.appendIndex(0), found);
        }
    }

    /** The schema without references and alternatives to it. */
    private static JsonNode one(JsonNode schema) {
        JsonNode resolved = Operations.resolved(schema);
        return resolved.has("anyOf") ? one(resolved.get("anyOf").get(0)) : resolved;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("string");
    }
}
