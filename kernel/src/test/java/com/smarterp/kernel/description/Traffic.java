package com.smarterp.kernel.description;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds requests and answers against the OpenAPI document. */
public final class Traffic {

    private static final class Pinned {
        static final Traffic TRAFFIC = new Traffic(PinnedDocument.openApi().read());
    }

    private record Known(Pattern path, String template) {}

    /**
     * A request and its answer.
     *
     * @param path with its query
     * @param body JSON; null for none
     */
    public record Exchange(
            String method,
            String path,
            @Nullable String body,
            int status,
            HttpHeaders headers,
            String text) {}

    private final ObjectNode document;
    private final Validator validator;
    private final List<Known> paths = new ArrayList<>();

    Traffic(ObjectNode document) {
        this.document = document;
        this.validator = new Validator(document);
        Map<String, Known> fixedFirst = new TreeMap<>();
        for (String template : document.get("paths").propertyNames()) {
            Pattern path = Pattern.compile(template.replaceAll("\\{\\w+}", "[^/]+"));
            fixedFirst.put(template.replace("{", "~"), new Known(path, template));
        }
        paths.addAll(fixedFirst.values());
    }

    /** Fails unless the pinned document knows this request and this answer. */
    public static void check(Exchange exchange) {
        if (Boolean.getBoolean("smarterp.docs.write")) {
            return; // it is being made
        }
        List<String> faults = Pinned.TRAFFIC.faults(exchange);
        if (!faults.isEmpty()) {
            String text = exchange.text();
            throw new AssertionError(
                    "not as in openapi.json: %s %s → %d %s%n  %s"
                            .formatted(
                                    exchange.method(),
                                    exchange.path(),
                                    exchange.status(),
                                    text.substring(0, Math.min(2000, text.length())),
                                    String.join("\n  ", faults)));
        }
    }

    List<String> faults(Exchange exchange) {
        String path = exchange.path().split("\\?", 2)[0];
        if (path.startsWith("/internal/")) {
            return List.of(); // among our own processes: no part of the API
        }
        String method = exchange.method().toLowerCase(Locale.ROOT);
        String template =
                paths.stream()
                        .filter(known -> known.path().matcher(path).matches())
                        .map(Known::template)
                        .findFirst()
                        .orElse("");
        JsonNode operation = document.get("paths").path(template).path(method);
        if (operation.isMissingNode()) {
            return method.equals("head") || List.of(401, 404, 405).contains(exchange.status())
                    ? List.of()
                    : List.of("no such operation is described");
        }
        List<String> faults = new ArrayList<>();
        String at = "/paths/" + escaped(template) + "/" + method;
        if (exchange.status() < 300 && exchange.body() != null) {
            request(at, operation, exchange, faults);
        }
        JsonNode answer = operation.get("responses").path(Integer.toString(exchange.status()));
        if (answer.isMissingNode()) {
            faults.add("this status is not described");
        } else {
            String there = at + "/responses/" + exchange.status();
            answer(answer.has("$ref") ? pointer(answer) : there, exchange, faults);
        }
        return faults;
    }

    /** What was taken must be described. Of a batch, those mutations that were. */
    private void request(String at, JsonNode operation, Exchange exchange, List<String> faults) {
        if (!operation.has("requestBody")) {
            return;
        }
        JsonNode body = Json.read(String.valueOf(exchange.body()));
        if (exchange.path().endsWith("/batch")) {
            ArrayNode taken = Json.empty().putArray("mutations");
            JsonNode results = Json.read(exchange.text()).get("results");
            for (int i = 0; i < results.size(); i++) {
                if (results.get(i).get("status").intValue() < 300) {
                    taken.add(body.get("mutations").get(i));
                }
            }
            body = Json.empty().set("mutations", taken);
        }
        tell(
                "request",
                validator.faults(at + "/requestBody/content/application~1json/schema", body),
                faults);
    }

    private void answer(String at, Exchange exchange, List<String> faults) {
        JsonNode answer = document.at(at);
        for (var header : answer.path("headers").properties()) {
            String there = pointer(header.getValue());
            String value = exchange.headers().firstValue(header.getKey()).orElse(null);
            if (value == null) {
                if (document.at(there).path("required").asBoolean(false)) {
                    faults.add("no header " + header.getKey());
                }
            } else {
                JsonNode text = Json.texts(List.of(value)).get(0);
                tell(header.getKey(), validator.faults(there + "/schema", text), faults);
            }
        }
        JsonNode content = answer.path("content");
        String type = exchange.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        if (!content.has(type)) {
            boolean none = content.isMissingNode() && exchange.text().isEmpty();
            if (!none) {
                faults.add("the content is " + type + ", described: " + content.propertyNames());
            }
        } else if (type.endsWith("json")) {
            try {
                JsonNode body = Json.read(exchange.text());
                String schema = at + "/content/" + escaped(type) + "/schema";
                tell("answer", validator.faults(schema, body), faults);
            } catch (JacksonException e) {
                faults.add("the answer is no JSON");
            }
        }
    }

    private static void tell(String what, List<String> found, List<String> faults) {
        if (!found.isEmpty()) {
            faults.add(what + ": " + found.stream().limit(5).collect(Collectors.joining("; ")));
        }
    }

    private static String pointer(JsonNode reference) {
        return reference.get("$ref").stringValue().substring(1);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
