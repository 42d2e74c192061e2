package com.smarterp.kernel.description;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a newer document would break a client of the older one. */
final class Compatibility {

    private final ObjectNode old;
    private final ObjectNode now;
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(ObjectNode old, ObjectNode now) {
        this.old = old;
        this.now = now;
    }

    /** One line each, with the place. */
    static List<String> breaks(ObjectNode old, ObjectNode now) {
        Compatibility check = new Compatibility(old, now);
        each(old.path("paths"), check::path);
        each(old.path("channels"), check::channel);
        return check.breaks;
    }

    private interface Entry {
        void see(String name, JsonNode value);
    }

    private static void each(JsonNode object, Entry entry) {
        object.properties().forEach(member -> entry.see(member.getKey(), member.getValue()));
    }

    private void path(String path, JsonNode methods) {
        each(
                methods,
                (method, operation) -> {
                    String at = method.toUpperCase(java.util.Locale.ROOT) + " " + path;
                    JsonNode next = now.path("paths").path(path).path(method);
                    if (next.isMissingNode()) {
                        breaks.add(at + " is gone");
                    } else {
                        operation(at, operation, next);
                    }
                });
    }

    private void operation(String at, JsonNode before, JsonNode after) {
        parameters(at, before, after);
        JsonNode body = before.path("requestBody");
        JsonNode nextBody = after.path("requestBody");
        if (!body.path("required").asBoolean(false) && nextBody.path("required").asBoolean(false)) {
            breaks.add(at + " needs a body now");
        }
        each(
                body.path("content"),
                (type, media) -> {
                    JsonNode next = nextBody.path("content").path(type);
                    if (next.isMissingNode()) {
                        breaks.add(at + " takes no " + type + " any more");
                    } else {
                        schemas(at + " request").taken(media.path("schema"), next.path("schema"));
                    }
                });
        each(
                before.path("responses"),
                (status, answer) -> {
                    JsonNode next = resolve(now, after.path("responses").path(status));
                    if (!next.isMissingNode()) {
                        response(at + " " + status, resolve(old, answer), next);
                    } else if (status.startsWith("2")) {
                        breaks.add(at + " never answers " + status + " any more");
                    }
                });
    }

    private void parameters(String at, JsonNode before, JsonNode after) {
        for (JsonNode each : before.path("parameters")) {
            JsonNode was = resolve(old, each);
            JsonNode is = named(after, was);
            if (is.isMissingNode()) {
                breaks.add(at + " has no parameter " + name(was) + " any more");
            } else {
                schemas(at + " " + name(was)).taken(was.path("schema"), is.path("schema"));
            }
        }
        for (JsonNode each : after.path("parameters")) {
            JsonNode is = resolve(now, each);
            boolean needed = is.path("required").asBoolean(false);
            if (needed && !named(before, is).path("required").asBoolean(false)) {
                breaks.add(at + " needs the parameter " + name(is) + " now");
            }
        }
    }

    private JsonNode named(JsonNode operation, JsonNode parameter) {
        for (JsonNode each : operation.path("parameters")) {
            JsonNode there = each.has("$ref") ? resolve(old, each) : each;
            there = there.isMissingNode() ? resolve(now, each) : there;
            if (name(there).equals(name(parameter))
                    && there.path("in").equals(parameter.path("in"))) {
                return there;
            }
        }
        return MissingNode.getInstance();
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asString("");
    }

    private void response(String at, JsonNode before, JsonNode after) {
        each(
                before.path("headers"),
                (name, header) -> {
                    if (!after.path("headers").has(name)) {
                        breaks.add(at + " has no header " + name + " any more");
                    }
                });
        each(
                before.path("content"),
                (type, media) -> {
                    JsonNode next = after.path("content").path(type);
                    if (next.isMissingNode()) {
                        breaks.add(at + " is no " + type + " any more");
                    } else {
                        schemas(at).given(media.path("schema"), next.path("schema"));
                    }
                });
    }

    private void channel(String name, JsonNode channel) {
        JsonNode next = now.path("channels").path(name);
        if (!next.path("address").equals(channel.path("address"))) {
            breaks.add("channel " + name + " is gone or elsewhere");
            return;
        }
        each(
                channel.path("messages"),
                (message, was) -> {
                    String at = name + "." + message;
                    JsonNode is = next.path("messages").path(message);
                    if (is.isMissingNode()) {
                        breaks.add(at + " is gone");
                        return;
                    }
                    JsonNode before = resolve(old, was);
                    JsonNode after = resolve(now, is);
                    for (String part : List.of("headers", "payload")) {
                        schemas(at + " " + part).given(before.path(part), after.path(part));
                    }
                });
    }

    private SchemaCompatibility schemas(String at) {
        return new SchemaCompatibility(old, now, at, breaks);
    }

    static JsonNode resolve(ObjectNode document, JsonNode node) {
        JsonNode found = node;
        while (found.has("$ref")) {
            found = document.at(found.get("$ref").stringValue().substring(1));
        }
        return found;
    }
}
