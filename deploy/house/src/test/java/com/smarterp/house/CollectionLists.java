package com.smarterp.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The declared collections as lists: what the gateway streams and routes, and the table to read.
 */
final class CollectionLists {

    private CollectionLists() {}

    /** Settings of the gateway. */
    static String gateway(List<DeclaredCollection> collections) {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Made from docs/collections.json by CollectionProductsTest; -Dsmarterp.docs.write=true makes it anew.
                        smarterp:
                          # Streamed collections, in the order in which positions name them, and whose scope each has.
                          stream.collections:
                        """);
        for (DeclaredCollection each : collections) {
            text.append("    %s: %s\n".formatted(each.name(), each.text("scope")));
        }
        text.append(
                """

                  # Which paths belong to which service.
                  routes.paths:
                """);
        Map<String, List<DeclaredCollection>> owners =
                collections.stream()
                        .collect(
                                Collectors.groupingBy(
                                        DeclaredCollection::owner,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        owners.forEach(
                (owner, own) ->
                        text.append(
                                "    %s: %s\n"
                                        .formatted(owner, joined(own, "/api/%1$s, /api/%1$s/**"))));
        return text.toString();
    }

    private static String joined(List<DeclaredCollection> collections, String form) {
        return collections.stream()
                .map(each -> form.formatted(each.name()))
                .collect(Collectors.joining(", "));
    }

    /** For those who read: docs/collections.md. */
    static String table(List<DeclaredCollection> collections) {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Collections

                        Made from `docs/collections.json`, which the suites of the services write, by `CollectionProductsTest`; `-Dsmarterp.docs.write=true` makes both anew.

                        """);
        for (DeclaredCollection each : collections) {
            text.append("## `%s`\n\n".formatted(each.name()));
            text.append(
                    "`/api/%s` of `%s`, topic `%s`, events `com.smarterp.%s.*`; the scope is the %s.\n\n"
                            .formatted(
                                    each.name(),
                                    each.service(),
                                    each.topic(),
                                    each.text("noun"),
                                    each.text("scope")));
            text.append("| Field | Kind | Rules |\n| --- | --- | --- |\n");
            each.json()
                    .get("fields")
                    .forEachEntry(
                            (name, field) ->
                                    text.append(
                                            "| `%s` | %s | %s |\n"
                                                    .formatted(name, kind(field), rules(field))));
            text.append("\n| Action | Who may |\n| --- | --- |\n");
            for (JsonNode action : each.json().get("actions")) {
                text.append("| %s | %s |\n".formatted(action.stringValue(), who(each, action)));
            }
            text.append("\n");
        }
        return text.toString().strip() + "\n";
    }

    private static String kind(JsonNode field) {
        String kind = field.get("kind").stringValue();
        return switch (kind) {
            case "text" -> "text, up to %d characters".formatted(field.get("max").intValue());
            case "choice" ->
                    "one of "
                            + field.get("choices")
                                    .valueStream()
                                    .map(word -> "`" + word.stringValue() + "`")
                                    .collect(Collectors.joining(", "));
            case "integer" ->
                    "whole number, %d to %d"
                            .formatted(field.get("min").intValue(), field.get("max").intValue());
            case "id" ->
                    field.has("refersTo")
                            ? "id in `%s`".formatted(field.get("refersTo").stringValue())
                            : "id";
            case "set" ->
                    "set of up to %d: %s"
                            .formatted(field.get("max").intValue(), kind(field.get("of")));
            case "map" -> "map of up to %d keys".formatted(field.get("max").intValue());
            default -> kind;
        };
    }

    private static String rules(JsonNode field) {
        StringBuilder rules = new StringBuilder();
        if (field.has("required")) {
            rules.append("required; ");
        }
        if (field.has("system")) {
            rules.append("set by the server alone; ");
        }
        if (field.has("otherwise")) {
            rules.append("`%s` if not given; ".formatted(field.get("otherwise").stringValue()));
        }
        return rules.isEmpty() ? "" : rules.substring(0, rules.length() - 2);
    }

    /** Who may create may restore. */
    private static String who(DeclaredCollection collection, JsonNode action) {
        String asked = action.stringValue().equals("restore") ? "create" : action.stringValue();
        return collection
                .json()
                .get("access")
                .valueStream()
                .filter(grant -> grant.get("action").stringValue().equals(asked))
                .map(CollectionLists::grant)
                .collect(Collectors.joining("; "));
    }

    private static String grant(JsonNode grant) {
        String text = "%s and above".formatted(grant.get("role").stringValue());
        if (grant.has("owner")) {
            text += ", if `%s` is the caller".formatted(grant.get("owner").stringValue());
        }
        if (grant.has("fields")) {
            text +=
                    grant.get("fields")
                            .valueStream()
                            .map(field -> "`" + field.stringValue() + "`")
                            .collect(Collectors.joining(", ", ", of ", " only"));
        }
        return text;
    }
}
