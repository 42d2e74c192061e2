package com.smarterp.kernel.description;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Validates values by the schemas of a document. Stricter than a reader has to be: a member that
 * the document doesn't know is an error here.
 */
final class Validator {

    private static final String ADDRESS = "https://smarterp.example/document";
    private static final List<String> FORMS = List.of("allOf", "oneOf", "anyOf");

    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    Validator(ObjectNode document) {
        ObjectNode strict = document.deepCopy();
        close(strict, false);
        String text = strict.toString();
        registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(ADDRESS, text)));
    }

    /**
     * What is wrong; empty when nothing is.
     *
     * @param pointer where the schema is in the document (RFC 6901)
     */
    List<String> faults(String pointer, JsonNode value) {
        Schema schema =
                schemas.computeIfAbsent(
                        pointer,
                        at -> registry.getSchema(SchemaLocation.of(ADDRESS + "#" + encoded(at))));
        return schema
                .validate(
                        value,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static String encoded(String pointer) {
        return pointer.replace("{", "%7B").replace("}", "%7D");
    }

    /** An object of which members are named has no others, but in the forms of one. */
    private static void close(JsonNode node, boolean form) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && object.path("type").asString("").equals("object")
                && !form
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        if (node.isArray()) {
            node.forEach(each -> close(each, false));
        }
        for (var member : node.properties()) {
            if (FORMS.contains(member.getKey())) {
                member.getValue().forEach(each -> close(each, true));
            } else {
                close(member.getValue(), false);
            }
        }
    }
}
