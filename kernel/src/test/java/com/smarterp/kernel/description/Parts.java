package com.smarterp.kernel.description;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts one service's part in the place of what was there of it. */
final class Parts {

    /** What has tags, and so an owner; sorted, so that it doesn't count who wrote first. */
    private static final List<String> OWNED = List.of("paths", "channels", "operations");

    private Parts() {}

    /** A new major version begins with nothing: each service then adds its part. */
    static ObjectNode replace(ObjectNode pinned, Part part) {
        ObjectNode whole = part.document().deepCopy();
        if (sameMajor(pinned, whole)) {
            for (String kind : OWNED) {
                if (whole.get(kind) instanceof ObjectNode now
                        && pinned.get(kind) instanceof ObjectNode old) {
                    keep(old, now, part.tags().keySet());
                }
            }
            pinned.path("components")
                    .properties()
                    .forEach(kind -> keepComponents(whole, kind.getKey(), kind.getValue()));
        }
        tags(pinned, whole, part);
        OWNED.stream().filter(whole::has).forEach(kind -> sort(whole, kind));
        if (whole.get("paths") instanceof ObjectNode paths) {
            List.copyOf(paths.propertyNames()).forEach(path -> sort(paths, path));
        }
        prune(whole);
        return whole;
    }

    static boolean sameMajor(JsonNode one, JsonNode other) {
        return major(one).equals(major(other));
    }

    private static String major(JsonNode document) {
        return document.at("/info/version").asString("").split("\\.", 2)[0];
    }

    /** Takes over what others own; a path may be shared, its methods are not. */
    private static void keep(ObjectNode old, ObjectNode now, Set<String> own) {
        for (var entry : old.properties()) {
            JsonNode value = entry.getValue();
            if (value.has("tags")) {
                if (!own.contains(owner(value))) {
                    now.set(entry.getKey(), value);
                }
            } else {
                ObjectNode methods =
                        now.get(entry.getKey()) instanceof ObjectNode there ? there : Json.empty();
                keep((ObjectNode) value, methods, own);
                if (!methods.isEmpty()) {
                    now.set(entry.getKey(), methods);
                }
            }
        }
    }

    private static String owner(JsonNode tagged) {
        JsonNode first = tagged.get("tags").get(0);
        return first.isString() ? first.stringValue() : first.get("name").stringValue();
    }

    private static void keepComponents(ObjectNode whole, String kind, JsonNode old) {
        ObjectNode now = (ObjectNode) whole.get("components").get(kind);
        for (var entry : old.properties()) {
            if (!now.has(entry.getKey())) {
                now.set(entry.getKey(), entry.getValue());
            }
        }
    }

    private static void tags(ObjectNode pinned, ObjectNode whole, Part part) {
        ObjectNode holder = whole.has("openapi") ? whole : (ObjectNode) whole.get("info");
        JsonNode old = whole.has("openapi") ? pinned.path("tags") : pinned.at("/info/tags");
        TreeMap<String, String> tags = new TreeMap<>();
        if (sameMajor(pinned, whole)) {
            old.forEach(
                    tag ->
                            tags.put(
                                    tag.get("name").stringValue(),
                                    tag.get("description").stringValue()));
        }
        tags.putAll(part.tags());
        var array = holder.putArray("tags");
        tags.forEach((name, text) -> array.addObject().put("name", name).put("description", text));
    }

    /** Leaves out components that nothing leads to any more. */
    private static void prune(ObjectNode whole) {
        Set<String> reached = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        OWNED.forEach(kind -> open.add(whole.path(kind)));
        while (!open.isEmpty()) {
            for (String ref : open.pop().findValuesAsString("$ref")) {
                if (reached.add(ref)) {
                    open.add(whole.at(ref.substring(1)));
                }
            }
        }
        ObjectNode components = (ObjectNode) whole.get("components");
        for (String kind : List.copyOf(components.propertyNames())) {
            if (kind.equals("securitySchemes")) {
                continue;
            }
            ObjectNode named = (ObjectNode) components.get(kind);
            Collection<String> unused =
                    named.propertyNames().stream()
                            .filter(name -> !reached.contains("#/components/" + kind + "/" + name))
                            .toList();
            named.remove(unused);
            sort(components, kind);
        }
    }

    private static void sort(ObjectNode holder, String member) {
        ObjectNode sorted = Json.empty();
        new TreeMap<>(
                        holder.get(member).properties().stream()
                                .collect(
                                        java.util.stream.Collectors.toMap(
                                                java.util.Map.Entry::getKey,
                                                java.util.Map.Entry::getValue)))
                .forEach(sorted::set);
        holder.set(member, sorted);
    }
}
