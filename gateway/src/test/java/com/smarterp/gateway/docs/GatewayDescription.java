package com.smarterp.gateway.docs;

import com.smarterp.gateway.stream.Catalog;
import com.smarterp.kernel.description.Json;
import com.smarterp.kernel.description.Operation;
import com.smarterp.kernel.description.Part;
import com.smarterp.kernel.description.Topics;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The gateway's own parts of the documents: the stream, health, and the documents themselves. */
final class GatewayDescription {

    private static final String JSON = "application/json";
    private static final String STREAM = "stream";
    private static final String DOCS = "docs";
    private static final String SCHEMA = "application/schema+json";

    private GatewayDescription() {}

    static Part openApi() {
        Part part =
                Part.openApi(
                        Map.of(
                                STREAM, "Every change that the session may see, as it happens.",
                                DOCS, "These documents, errors, and health."));
        Operation.of(part, STREAM, "GET", "/api/events", "Open the stream of changes")
                .describe("Server-sent events; what they are is in /api/docs/asyncapi.json.")
                .signedIn()
                .parameter("query", "since", position())
                .parameter("header", "Last-Event-ID", position())
                .answers(
                        200,
                        "Events, until bye",
                        "text/event-stream",
                        Json.of("{\"type\":\"string\"}"),
                        "Cache-Control",
                        "X-Accel-Buffering")
                .problem(ProblemCode.CROSS_SITE)
                .problem(ProblemCode.TOO_MANY)
                .add();
        document(part, "/api/docs", "A page to try requests on", "text/html");
        document(part, "/api/docs/openapi.json", "This document", JSON);
        document(part, "/api/docs/asyncapi.json", "Kafka topics and the stream", JSON);
        document(part, "/api/docs/schemas/{name}", "One schema by itself", SCHEMA);
        problem(part);
        ObjectNode health =
                Json.object("status", Json.of("{\"enum\":[\"UP\",\"OUT_OF_SERVICE\"]}"));
        Operation.of(part, DOCS, "GET", "/actuator/health/readiness", "Ready for requests?")
                .answers(200, "Ready", JSON, health, "Cache-Control")
                .answers(503, "Not yet, or not any more", JSON, health, "Cache-Control")
                .add();
        return part;
    }

    private static void document(Part part, String path, String summary, String type) {
        Operation.of(part, DOCS, "GET", path, summary)
                .parameter("header", "If-None-Match", Json.of("{\"type\":\"string\"}"))
                .answers(
                        200,
                        "For everybody",
                        type,
                        Json.of(
                                type.endsWith("json")
                                        ? "{\"type\":\"object\"}"
                                        : "{\"type\":\"string\"}"),
                        "ETag",
                        "Cache-Control")
                .answers(304, "It is as it was", "ETag", "Cache-Control")
                .add();
    }

    private static void problem(Part part) {
        Operation operation =
                Operation.of(part, DOCS, "GET", "/problems/{code}", "An error: cause and cure");
        ObjectNode content =
                operation
                        .answer(200, "For programs, or as a page", "ETag", "Cache-Control")
                        .putObject("content");
        content.putObject(JSON)
                .set(
                        "schema",
                        Json.object(
                                "code", Json.of("{\"type\":\"string\"}"),
                                "statuses", Json.list(Json.of("{\"type\":\"integer\"}")),
                                "title", Json.of("{\"type\":\"string\"}"),
                                "cause", Json.of("{\"type\":\"string\"}"),
                                "cure", Json.of("{\"type\":\"string\"}")));
        content.putObject("text/html").set("schema", Json.of("{\"type\":\"string\"}"));
        operation
                .answers(304, "It is as it was", "ETag", "Cache-Control")
                .problem(ProblemCode.NOT_FOUND)
                .add();
    }

    private static ObjectNode position() {
        return Json.of(
                "{\"type\":\"string\",\"pattern\":\"^[a-z]+:[0-9]{1,16}(,[a-z]+:[0-9]{1,16})*$\","
                        + "\"description\":\"A position: versions by collection, as jobs:42,chat:90.\"}");
    }

    static Part asyncApi(Catalog catalog) {
        Part part = Part.asyncApi(Map.of(STREAM, "Server-sent events of one session."));
        ObjectNode standing = Json.empty();
        ArrayNode changes = Json.empty().putArray("oneOf");
        for (String name : catalog.names()) {
            standing.set(name, Json.orNull(Json.counter()));
            changes.add(
                    Json.schema(
                            name.substring(0, 1).toUpperCase(Locale.ROOT)
                                    + name.substring(1)
                                    + "Change"));
        }
        ObjectNode collections = Json.of("{\"type\":\"object\"}");
        collections.set("required", Json.texts(catalog.names()));
        collections.set("properties", standing);
        event(
                part,
                "hello",
                "The first one: where the hub stands (null: not known here yet), and when the access"
                        + " token ends, and with it the stream.",
                Json.object("collections", collections, "expiresAt", Json.time()));
        event(
                part,
                "change",
                "A change. Its id is a position: safe to resume from.",
                Json.empty().set("oneOf", changes));
        event(
                part,
                "behind",
                "A hole in this collection: ask for it with ?since=.",
                Json.object("collection", Json.words(catalog.names())));
        event(
                part,
                "bye",
                "The server closes.",
                Json.object(
                        "reason", Json.words(List.of("expired", "revoked", "draining", "slow"))));
        ObjectNode channel =
                Json.of(
                        """
                        {"address":"/api/events","servers":[{"$ref":"#/servers/gateway"}],
                         "description":"GET, text/event-stream, with the access cookie. ?since= and Last-Event-ID give a position."}
                        """);
        Topics.channel(part, STREAM, channel, List.of("hello", "change", "behind", "bye"));
        return part;
    }

    private static void event(Part part, String name, String summary, ObjectNode payload) {
        ObjectNode message = Json.empty().put("name", name).put("summary", summary);
        message.put("contentType", JSON);
        message.set("payload", payload);
        part.component("messages", name, message);
    }
}
