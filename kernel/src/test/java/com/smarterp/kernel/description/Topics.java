package com.smarterp.kernel.description;

import com.smarterp.kernel.changes.ChangeTopic;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Topics, their records and their dead letters in the AsyncAPI document. */
public final class Topics {

    private static final int PARTITIONS = 4;

    private Topics() {}

    /** A record's key: in words, and as a pattern. */
    public record Key(String words, String pattern) {

        public static Key of(String words, String pattern) {
            return new Key(words, pattern);
        }

        ObjectNode schema() {
            return Json.of("{\"type\":\"string\"}")
                    .put("description", words)
                    .put("pattern", pattern);
        }
    }

    public static ObjectNode traceparent() {
        return Json.of(
                "{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$\","
                        + "\"description\":\"W3C trace context of the request that caused it.\"}");
    }

    /** The headers of CloudEvents 1.0, Kafka binding, binary mode. */
    public static void headers(
            Part part, String name, String source, List<String> types, String... more) {
        ObjectNode schema =
                Json.object(
                        ChangeTopic.SPEC_VERSION,
                        Json.words(List.of("1.0")),
                        ChangeTopic.EVENT_ID,
                        Json.text(200),
                        ChangeTopic.SOURCE,
                        Json.words(List.of(source)),
                        ChangeTopic.TYPE,
                        Json.words(types),
                        ChangeTopic.SUBJECT,
                        Json.uuid(),
                        ChangeTopic.TIME,
                        Json.time(),
                        ChangeTopic.SCOPE,
                        Json.uuid(),
                        ChangeTopic.CONTENT_TYPE,
                        Json.words(List.of("application/json")),
                        ChangeTopic.TRACEPARENT + "?",
                        traceparent());
        for (String header : more) {
            schema.withArray("required").add(header);
            schema.withObject("/properties")
                    .set(
                            header,
                            header.equals(ChangeTopic.VERSION)
                                    ? Json.of("{\"type\":\"string\",\"pattern\":\"^[1-9][0-9]*$\"}")
                                    : Json.uuid());
        }
        part.schema(name, schema);
    }

    public static void message(
            Part part, String name, String description, String headers, ObjectNode payload) {
        ObjectNode message = Json.empty().put("name", name).put("summary", description);
        message.put("contentType", "application/json");
        message.set("headers", Json.schema(headers));
        message.set("payload", payload);
        part.component("messages", name, message);
    }

    /** The topic, and beside it the one of its dead letters. */
    public static void add(
            Part part,
            String name,
            String description,
            Key key,
            boolean compacted,
            List<String> messages) {
        String topic = ChangeTopic.of(name);
        for (String message : messages) {
            ((ObjectNode) part.document().at("/components/messages/" + message))
                    .putObject("bindings")
                    .putObject("kafka")
                    .set("key", key.schema());
        }
        channel(part, name, topic, description, messages)
                .set(
                        "bindings",
                        Json.of(
                                "{\"kafka\":{\"topic\":\"%s\",\"partitions\":%d,\"topicConfiguration\":{\"cleanup.policy\":[\"%s\"]}}}",
                                topic, PARTITIONS, compacted ? "compact" : "delete"));
        part.schema(
                "DeadLetterHeaders",
                Json.object(
                                "dlt_reason", Json.text(1000),
                                "dlt_source",
                                        Json.of(
                                                "{\"type\":\"string\",\"pattern\":\"^[^/]+/[0-9]+/[0-9]+$\",\"description\":\"<topic>/<partition>/<offset>\"}"))
                        .put("additionalProperties", true));
        ObjectNode letter =
                Json.of(
                        "{\"summary\":\"The record as it was, with why and whence.\",\"contentType\":\"application/octet-stream\",\"payload\":{}}");
        letter.set("headers", Json.schema("DeadLetterHeaders"));
        part.component("messages", "deadLetter", letter);
        channel(
                part,
                name + ".dlt",
                topic + ".dlt",
                "Records of " + topic + " that can't be what their headers say.",
                List.of("deadLetter"));
    }

    private static ObjectNode channel(
            Part part, String name, String address, String description, List<String> messages) {
        ObjectNode channel = Json.empty().put("address", address).put("description", description);
        channel.putArray("servers").add(Json.of("{\"$ref\":\"#/servers/kafka\"}"));
        return channel(part, name, channel, messages);
    }

    /** Adds a channel of this part's first tag, and that we send to it. */
    public static ObjectNode channel(
            Part part, String name, ObjectNode channel, List<String> messages) {
        String tag = part.tags().keySet().iterator().next();
        channel.putArray("tags").addObject().put("name", tag);
        ObjectNode operation = Json.empty().put("action", "send");
        operation.set("channel", Json.empty().put("$ref", "#/channels/" + name));
        operation.putArray("tags").addObject().put("name", tag);
        for (String message : messages) {
            channel.withObject("/messages").set(message, Json.ref("messages", message));
        }
        ((ObjectNode) part.document().get("channels")).set(name, channel);
        ((ObjectNode) part.document().get("operations")).set("send." + name, operation);
        return channel;
    }
}
