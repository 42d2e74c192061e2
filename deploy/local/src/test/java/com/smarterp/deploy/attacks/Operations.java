package com.smarterp.deploy.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What the product says can be asked: its own OpenAPI document. */
final class Operations {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");

    private static final class Described {
        static final JsonNode DOCUMENT = read();
        static final List<Operation> ALL = all(DOCUMENT);
    }

    /**
     * One of them.
     *
     * @param path with its {@code {id}}
     */
    record Operation(String method, String path, JsonNode description) {

        boolean hasBody() {
            return description.has("requestBody");
        }

        boolean hasId() {
            return path.contains("{id}");
        }

        boolean isStream() {
            return path.equals("/api/events");
        }

        String at(String id) {
            return path.replace("{id}", id)
                    .replace("{code}", "conflict")
                    .replace("{name}", "JobsChange");
        }

        /** The first part of the path: jobs, auth, … */
        String collection() {
            String[] parts = path.split("/", -1);
            return parts.length > 2 ? parts[2] : "";
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Operations() {}

    static List<Operation> all() {
        return Described.ALL;
    }

    static JsonNode document() {
        return Described.DOCUMENT;
    }

    /** The same node, or what it refers to. */
    static JsonNode resolved(JsonNode node) {
        JsonNode found = node;
        while (found.has("$ref")) {
            found = document().at(found.get("$ref").stringValue().substring(1));
        }
        return found;
    }

    static boolean isThere(String method, String path) {
        return all().stream()
                .anyMatch(each -> each.method().equals(method) && each.path().equals(path));
    }

    private static JsonNode read() {
        try {
            return Reply.JSON.readTree(
                    Files.readString(
                            Product.root()
                                    .resolve("gateway/src/main/resources/docs/openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Operation> all(JsonNode document) {
        List<Operation> found = new ArrayList<>();
        for (var path : document.get("paths").properties()) {
            for (String method : METHODS) {
                JsonNode operation = path.getValue().path(method.toLowerCase(Locale.ROOT));
                if (!operation.isMissingNode()) {
                    found.add(new Operation(method, path.getKey(), operation));
                }
            }
        }
        return found;
    }
}
