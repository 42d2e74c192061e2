package com.smarterp.deploy.attacks;

import com.smarterp.deploy.attacks.Operations.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request that is right but for what is tried.
 *
 * @param target as it is sent
 * @param lines of the head, each with its end
 * @param body a character a byte
 */
record Probe(Operation operation, String target, String lines, String body) {

    /** Writes lone surrogates as they are meant: escaped. */
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final List<String> ODD_PARAMETERS =
            List.of(
                    "",
                    "%20",
                    "-1",
                    "0",
                    "1",
                    "1000",
                    "1001",
                    "1.0",
                    "1e3",
                    "0x10",
                    "%2B1",
                    "+1",
                    "9223372036854775807",
                    "9223372036854775808",
                    "999999999999999999999999",
                    "%D9%A1",
                    "%00",
                    "%FF",
                    "%C0%80",
                    "%",
                    "%zz",
                    "null",
                    "true",
                    "[]",
                    "{}",
                    "'%20or%201=1%20--",
                    "%22",
                    "jobs:1",
                    "jobs:-1",
                    "jobs:99999999999999999999",
                    "jobs:1,jobs:2",
                    "nothing:1",
                    "jobs:1;chat:2",
                    "a%0d%0aX:%201",
                    "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
                    "1-1-1-1-1",
                    "x&since=2&since=3",
                    "x".repeat(3000),
                    "x".repeat(5000));

    private static final List<String> ODD_HEADERS =
            List.of(
                    "",
                    "\"",
                    "\"\"",
                    "*",
                    "W/\"1\"",
                    "\"1\"",
                    "1",
                    "\"0\"",
                    "\"-1\"",
                    "\"999999999999999999\"",
                    "\"9999999999999999999\"",
                    "\"1\", \"2\"",
                    "\"1",
                    ",",
                    ",,,",
                    "a,b",
                    "null",
                    "\u00e9\u00ff\u0080",
                    "\"\u00e9\"",
                    "jobs:1",
                    "jobs:x",
                    "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
                    "1-1-1-1-1",
                    "{}",
                    "%00",
                    "'--",
                    "x".repeat(3000),
                    "x".repeat(9000));

    private static final List<String> ALWAYS =
            List.of(
                    "Accept",
                    "Accept-Encoding",
                    "Accept-Language",
                    "Content-Type",
                    "Content-Encoding",
                    "If-None-Match",
                    "If-Modified-Since",
                    "Range",
                    "Origin",
                    "Host",
                    "Cookie",
                    "Expect",
                    "traceparent",
                    "tracestate",
                    "User-Agent",
                    "Last-Event-ID",
                    "X-Forwarded-Host",
                    "Sec-Fetch-Site",
                    "Upgrade",
                    "TE",
                    "Trailer");

    private static final List<String> ODD_BODIES =
            List.of(
                    "",
                    " ",
                    "null",
                    "true",
                    "1",
                    "\"text\"",
                    "[]",
                    "{",
                    "}",
                    "{}",
                    "{}{}",
                    "{},",
                    "{\"a\":1,\"a\":2}",
                    "{'a':1}",
                    "{a:1}",
                    "{\"a\":NaN}",
                    "{\"a\":01}",
                    "{/**/}",
                    "\u00ef\u00bb\u00bf{}",
                    "{\"a\":\"\u00ff\"}",
                    "{\"a\":\"\\ud800\"}",
                    "{\"\":1}",
                    "{\"a\":\"\t\"}",
                    "\u0000",
                    "[".repeat(2000),
                    "{\"a\":".repeat(2000),
                    "{\"a\":" + "9".repeat(5000) + "}",
                    " ".repeat(900_000) + "{}",
                    "\"" + "x".repeat(1_048_575) + "\"");

    static Probe good(Operation operation, String id) {
        JsonNode body = operation.hasBody() ? body(operation, id) : null;
        return new Probe(
                operation,
                operation.at(id),
                body == null ? "" : "Content-Type: application/json\r\n",
                body == null ? "" : text(body));
    }

    private static JsonNode schema(Operation operation) {
        return operation.description().at("/requestBody/content/application~1json/schema");
    }

    private static JsonNode body(Operation operation, String id) {
        JsonNode body = Borders.good("", schema(operation));
        if (operation.hasId() && body.has("id")) {
            ((ObjectNode) body).put("id", id);
        }
        return body;
    }

    private static String text(JsonNode body) {
        return ASCII.writeValueAsString(body);
    }

    /** One after the other, all that is tried on an operation; {@code id} is a document's. */
    static Stream<Probe> all(Operation operation, String id) {
        List<Stream<Probe>> all = new ArrayList<>();
        all.add(Stream.of(good(operation, id)));
        if (operation.path().contains("{")) {
            all.add(ODD_PARAMETERS.stream().map(odd -> good(operation, id).at(operation.at(odd))));
        }
        for (JsonNode each : operation.description().path("parameters")) {
            JsonNode parameter = Operations.resolved(each);
            String name = parameter.get("name").stringValue();
            switch (parameter.get("in").stringValue()) {
                case "query" ->
                        all.add(
                                ODD_PARAMETERS.stream()
                                        .map(
                                                odd ->
                                                        good(operation, id)
                                                                .with("?" + name + "=" + odd)));
                case "header" -> all.add(headers(operation, id, name));
                default -> {}
            }
        }
        for (String name : ALWAYS) {
            all.add(headers(operation, id, name));
        }
        if (operation.hasBody()) {
            all.add(bodies(operation, id));
        }
        return all.stream().flatMap(probes -> probes);
    }

    private static Stream<Probe> headers(Operation operation, String id, String name) {
        return ODD_HEADERS.stream().map(odd -> good(operation, id).header(name, odd));
    }

    private static Stream<Probe> bodies(Operation operation, String id) {
        Map<JsonPointer, JsonNode> places = new LinkedHashMap<>();
        Borders.places(schema(operation), body(operation, id), JsonPointer.empty(), places);
        Stream<Probe> values =
                places.entrySet().stream()
                        .flatMap(
                                place ->
                                        Borders.odd(place.getValue()).stream()
                                                .map(
                                                        odd ->
                                                                good(operation, id)
                                                                        .saying(
                                                                                replaced(
                                                                                        body(
                                                                                                operation,
                                                                                                id),
                                                                                        place
                                                                                                .getKey(),
                                                                                        odd))));
        Stream<Probe> texts = ODD_BODIES.stream().map(text -> good(operation, id).saying(text));
        return Stream.concat(values, texts);
    }

    private static String replaced(JsonNode body, JsonPointer place, JsonNode value) {
        JsonNode parent = body.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        }
        return text(body);
    }

    private Probe at(String path) {
        return new Probe(operation, path, lines, body);
    }

    Probe with(String query) {
        return at(target + query);
    }

    Probe saying(String other) {
        return new Probe(operation, target, lines, other);
    }

    Probe header(String name, String value) {
        String line = name + ": " + value + "\r\n";
        boolean replaces = name.equals("Content-Type");
        return new Probe(operation, target, replaces ? line : lines + line, body);
    }

    /** This one, and what is tried by another of the same operation too. */
    Probe and(Probe other) {
        boolean moved = target.equals(operation.at(UUID.randomUUID().toString()));
        return new Probe(
                operation,
                moved ? other.target : target,
                lines + other.lines.replace("Content-Type: application/json\r\n", ""),
                other.body);
    }

    @Override
    public String toString() {
        return "%s %s%n%s%n%s"
                .formatted(operation.method(), shorter(target), shorter(lines), shorter(body));
    }

    private static String shorter(String text) {
        return text.length() <= 600 ? text : text.substring(0, 600) + "… " + text.length();
    }
}
