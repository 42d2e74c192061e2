package com.smarterp.kernel.description;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares two schemas. What is given to clients may gain members and words, and keeps all it had;
 * what is taken from clients may take more, and needs nothing that it didn't.
 */
final class SchemaCompatibility {

    private static final List<String> UPPER = List.of("maxLength", "maximum", "maxItems");
    private static final List<String> LOWER = List.of("minLength", "minimum", "minItems");
    private static final List<String> EXACT = List.of("pattern", "format", "const");

    private final ObjectNode old;
    private final ObjectNode now;
    private final String place;
    private final List<String> breaks;

    SchemaCompatibility(ObjectNode old, ObjectNode now, String place, List<String> breaks) {
        this.old = old;
        this.now = now;
        this.place = place;
        this.breaks = breaks;
    }

    void given(JsonNode before, JsonNode after) {
        compare("", before, after, true);
    }

    void taken(JsonNode before, JsonNode after) {
        compare("", before, after, false);
    }

    private void compare(String at, JsonNode before, JsonNode after, boolean given) {
        ObjectNode was = flat(old, before);
        ObjectNode is = flat(now, after);
        // Whoever sends must stay within what the other side knows.
        ObjectNode sent = given ? is : was;
        ObjectNode understood = given ? was : is;
        if (!types(understood).isEmpty()
                && (types(sent).isEmpty() || !fits(types(sent), types(understood)))) {
            told(at, "was " + types(was) + " and is " + types(is));
        }
        if (!given) {
            narrowed(at, was, is);
        } else if (!was.path("format").equals(is.path("format")) && was.has("format")) {
            told(at, "is no " + was.get("format").asString() + " any more");
        }
        for (String name : was.path("properties").propertyNames()) {
            JsonNode next = is.path("properties").path(name);
            if (next.isMissingNode()) {
                told(at + "." + name, "is gone");
            } else {
                compare(at + "." + name, was.path("properties").path(name), next, given);
            }
        }
        required(at, was, is, given);
        if (was.has("items") && is.has("items")) {
            compare(at + "[]", was.get("items"), is.get("items"), given);
        }
        for (String kind : List.of("oneOf", "anyOf")) {
            branches(at, kind, was, is, given);
        }
    }

    private void required(String at, ObjectNode was, ObjectNode is, boolean given) {
        Set<String> before = texts(was.path("required"));
        Set<String> after = texts(is.path("required"));
        for (String name : given ? before : after) {
            if (!(given ? after : before).contains(name)) {
                told(at + "." + name, given ? "may be missing now" : "is required now");
            }
        }
    }

    private void narrowed(String at, ObjectNode was, ObjectNode is) {
        if (is.has("enum")
                && (!was.has("enum")
                        || !texts(is.get("enum")).containsAll(texts(was.get("enum"))))) {
            told(at, "takes only " + is.get("enum") + " now");
        }
        for (String bound : UPPER) {
            if (is.has(bound) && is.get(bound).asLong() < was.path(bound).asLong(Long.MAX_VALUE)) {
                told(at, bound + " is " + is.get(bound) + " now");
            }
        }
        for (String bound : LOWER) {
            if (is.has(bound) && is.get(bound).asLong() > was.path(bound).asLong(Long.MIN_VALUE)) {
                told(at, bound + " is " + is.get(bound) + " now");
            }
        }
        for (String exact : EXACT) {
            if (is.has(exact) && !is.get(exact).equals(was.path(exact))) {
                told(at, exact + " is " + is.get(exact) + " now");
            }
        }
        if (is.path("additionalProperties").isBoolean()
                && !is.get("additionalProperties").asBoolean()
                && !was.path("additionalProperties").equals(is.get("additionalProperties"))) {
            told(at, "takes no other members now");
        }
    }

    /** Each form that is sent must be one that was, or is, understood. */
    private void branches(String at, String kind, ObjectNode was, ObjectNode is, boolean given) {
        if (!was.has(kind) || !is.has(kind)) {
            return;
        }
        JsonNode sent = given ? is.get(kind) : was.get(kind);
        JsonNode understood = given ? was.get(kind) : is.get(kind);
        for (JsonNode form : sent) {
            boolean known = false;
            for (JsonNode other : understood) {
                List<String> found = new ArrayList<>();
                SchemaCompatibility inner = new SchemaCompatibility(old, now, place, found);
                inner.compare(at, given ? other : form, given ? form : other, given);
                known |= found.isEmpty();
            }
            if (!known) {
                told(at, "has a form of " + kind + " that was not: " + form);
            }
        }
    }

    private void told(String at, String what) {
        breaks.add(place + (at.isEmpty() ? "" : " " + at) + " " + what);
    }

    /** References followed, and {@code allOf} put together. */
    private static ObjectNode flat(ObjectNode document, JsonNode schema) {
        ObjectNode found = Json.empty();
        if (!(Compatibility.resolve(document, schema) instanceof ObjectNode own)) {
            return found;
        }
        found.setAll(own);
        for (JsonNode each : own.path("allOf")) {
            ObjectNode inner = flat(document, each);
            ObjectNode properties = Json.empty();
            properties.setAll(inner.withObject("/properties"));
            properties.setAll(found.withObject("/properties").deepCopy());
            Set<String> required = texts(inner.path("required"));
            required.addAll(texts(found.path("required")));
            inner.setAll(found);
            inner.set("properties", properties);
            inner.set("required", Json.texts(required));
            found = inner;
        }
        return found;
    }

    private static Set<String> types(ObjectNode schema) {
        Set<String> types = texts(schema.path("type"));
        if (schema.path("type").isString()) {
            types.add(schema.get("type").stringValue());
        }
        return types;
    }

    private static boolean fits(Set<String> sent, Set<String> understood) {
        Set<String> known = new LinkedHashSet<>(understood);
        if (known.contains("number")) {
            known.add("integer");
        }
        return known.containsAll(sent);
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new LinkedHashSet<>();
        if (array.isArray()) {
            array.forEach(each -> texts.add(each.asString()));
        }
        return texts;
    }
}
