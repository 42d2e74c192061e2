package com.smarterp.house;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The declared collections in TypeScript: web/lib/collections.gen.ts. */
final class CollectionTypes {

    private static final String HEAD =
            """
            // Made from docs/collections.json by CollectionProductsTest (-Dsmarterp.docs.write=true makes it anew).
            import type { Declaration, Money, Reference, Stamped } from "@/lib/declaration"

            /** All that is declared of the collections, in the order in which positions name them. */
            export const DECLARATIONS = {
            """;

    /** A collection, and its fields. */
    private static final int LEVELS = 2;

    private CollectionTypes() {}

    static String text(List<DeclaredCollection> collections) {
        StringBuilder text = new StringBuilder(HEAD);
        for (DeclaredCollection collection : collections) {
            text.append("  ").append(collection.name()).append(": ");
            value(collection.json(), LEVELS, "  ", text);
            text.append(",\n");
        }
        text.append("} as const satisfies Record<string, Declaration>\n");
        collections.forEach(collection -> types(collection, text));
        text.append("\nexport interface Documents {\n");
        for (DeclaredCollection collection : collections) {
            text.append("  %s: %s\n".formatted(collection.name(), collection.type()));
        }
        text.append("}\nexport interface Settable {\n");
        for (DeclaredCollection collection : collections) {
            text.append("  %s: %sFields\n".formatted(collection.name(), collection.type()));
        }
        return text.append("}\n").toString();
    }

    /** A line a member of the first levels. */
    private static void value(JsonNode value, int levels, String indent, StringBuilder text) {
        if (levels == 0 || !value.isObject()) {
            text.append(inline(value));
            return;
        }
        text.append("{\n");
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            text.append(indent).append("  ").append(member.getKey()).append(": ");
            value(member.getValue(), levels - 1, indent + "  ", text);
            text.append(",\n");
        }
        text.append(indent).append("}");
    }

    private static String inline(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(member -> member.getKey() + ": " + inline(member.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value.isArray()) {
            return value.valueStream()
                    .map(CollectionTypes::inline)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }

    private static void types(DeclaredCollection collection, StringBuilder text) {
        String type = collection.type();
        collection
                .json()
                .get("fields")
                .forEachEntry(
                        (name, field) -> {
                            if (field.get("kind").stringValue().equals("choice")) {
                                text.append("\nexport type ")
                                        .append(type + DeclaredCollection.capital(name))
                                        .append(" = ")
                                        .append(choices(field))
                                        .append("\n");
                            }
                        });
        text.append("\n/** What a person may set. */\nexport interface ")
                .append(type)
                .append("Fields {\n");
        members(collection, field -> !field.has("system"), text);
        text.append("}\nexport interface ")
                .append(type)
                .append(" extends Stamped, ")
                .append(type)
                .append("Fields {\n");
        members(collection, field -> field.has("system"), text);
        text.append("}\n");
    }

    /** A later server may set more than is known here. */
    private static String choices(JsonNode field) {
        String words =
                field.get("choices")
                        .valueStream()
                        .map(JsonNode::toString)
                        .collect(Collectors.joining(" | "));
        return field.has("system") ? words + " | (string & {})" : words;
    }

    private static void members(
            DeclaredCollection collection, Predicate<JsonNode> kept, StringBuilder text) {
        collection
                .json()
                .get("fields")
                .forEachEntry(
                        (name, field) -> {
                            if (kept.test(field)) {
                                text.append("  ")
                                        .append(name)
                                        .append(": ")
                                        .append(type(collection, name, field))
                                        .append("\n");
                            }
                        });
    }

    private static String type(DeclaredCollection collection, String name, JsonNode field) {
        String type = plain(collection, name, field);
        return isOptional(field) ? type + " | null" : type;
    }

    private static String plain(DeclaredCollection collection, String name, JsonNode field) {
        return switch (field.get("kind").stringValue()) {
            case "choice" -> collection.type() + DeclaredCollection.capital(name);
            case "integer" -> "number";
            case "money" -> "Money";
            case "reference" -> "Reference";
            case "set" -> plain(collection, name, field.get("of")) + "[]";
            case "map" ->
                    "Record<string, %s>".formatted(field.has("values") ? "string" : "unknown");
            default -> "string";
        };
    }

    private static boolean isOptional(JsonNode field) {
        return switch (field.get("kind").stringValue()) {
            case "set", "map" -> false;
            default -> !field.has("required") && !field.has("otherwise");
        };
    }
}
