package com.smarterp.kernel.description;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one service says of itself in a document that all write together.
 *
 * @param tags names and descriptions of what is its own: operations and channels under these tags
 *     are written by it alone
 * @param document a document of that kind, with nothing but this part
 */
public record Part(Map<String, String> tags, ObjectNode document) {

    /** Its major number is raised by a change that could break a client, and by nothing else. */
    public static final String VERSION = "1.0.0";

    public Part {
        tags = new TreeMap<>(tags);
    }

    /** An empty part of the OpenAPI document. */
    public static Part openApi(Map<String, String> tags) {
        return new Part(
                tags,
                Json.of(
                        """
                        {"openapi":"3.1.1",
                         "info":{"title":"SmartERP Sync","version":"%s",
                                 "description":"Jobs, people, notifications and chat, the same on every device. docs/protocol says the same in prose. Readers ignore members that they don't know; decisions are made by status and code, never by text."},
                         "servers":[{"url":"/"}],
                         "paths":{},
                         "components":{"schemas":{},"responses":{},"parameters":{},"headers":{},
                           "securitySchemes":{
                             "access":{"type":"apiKey","in":"cookie","name":"__Host-access","description":"The access token, for 10 minutes; set by signup, login and refresh."},
                             "refresh":{"type":"apiKey","in":"cookie","name":"__Secure-refresh","description":"The refresh token, new at each use; sent to /api/auth only."}}}}
                        """,
                        VERSION));
    }

    /** An empty part of the AsyncAPI document. */
    public static Part asyncApi(Map<String, String> tags) {
        return new Part(
                tags,
                Json.of(
                        """
                        {"asyncapi":"3.0.0",
                         "info":{"title":"SmartERP Sync","version":"%s",
                                 "description":"Every change of every collection as Kafka records and as server-sent events. Readers ignore members and headers that they don't know, drop versions not above what they hold, and read Kafka with isolation.level=read_committed."},
                         "defaultContentType":"application/json",
                         "servers":{
                           "kafka":{"host":"localhost:9092","protocol":"kafka","description":"In a local run, the port of kafka in processes.json."},
                           "gateway":{"host":"localhost:8080","protocol":"http"}},
                         "channels":{},"operations":{},
                         "components":{"schemas":{},"messages":{}}}
                        """,
                        VERSION));
    }

    /** Adds a component, or says the same of it again. */
    public void component(String kind, String name, ObjectNode value) {
        ((ObjectNode) document.get("components").get(kind)).set(name, value);
    }

    public void schema(String name, ObjectNode value) {
        component("schemas", name, value);
    }
}
