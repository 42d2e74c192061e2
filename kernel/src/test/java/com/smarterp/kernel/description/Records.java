package com.smarterp.kernel.description;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds Kafka records and server-sent events against the AsyncAPI document. */
public final class Records {

    private static final class Pinned {
        static final Records RECORDS = new Records(PinnedDocument.asyncApi().read());
    }

    private final ObjectNode document;
    private final Validator validator;

    Records(ObjectNode document) {
        this.document = document;
        this.validator = new Validator(document);
    }

    /** Fails unless the pinned document has a message like this record in its topic. */
    public static void check(ConsumerRecord<String, byte[]> record) {
        ObjectNode headers = Json.empty();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        told(
                record.topic() + " " + record.key() + " " + headers + " " + text(record.value()),
                Pinned.RECORDS.faults(record.topic(), "", headers, record.value()));
    }

    /** Fails unless the pinned document has such an event in the stream. */
    public static void checkEvent(String event, String data) {
        byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
        told(event + " " + data, Pinned.RECORDS.faults("/api/events", event, Json.empty(), bytes));
    }

    private static void told(String what, List<String> faults) {
        if (!faults.isEmpty() && !Boolean.getBoolean("smarterp.docs.write")) {
            throw new AssertionError(
                    "not as in asyncapi.json: " + what + "\n  " + String.join("\n  ", faults));
        }
    }

    /**
     * What keeps it from being any of the channel's messages; empty when it is one.
     *
     * @param name the message's name; empty: any
     */
    List<String> faults(String address, String name, ObjectNode headers, byte @Nullable [] value) {
        List<String> faults = new ArrayList<>();
        for (var channel : document.get("channels").properties()) {
            if (!channel.getValue().get("address").stringValue().equals(address)) {
                continue;
            }
            for (var message : channel.getValue().get("messages").properties()) {
                if (!name.isEmpty() && !name.equals(message.getKey())) {
                    continue;
                }
                List<String> found =
                        message(
                                message.getValue().get("$ref").stringValue().substring(1),
                                headers,
                                value);
                if (found.isEmpty()) {
                    return found;
                }
                found.forEach(fault -> faults.add(message.getKey() + ": " + fault));
            }
        }
        return faults.isEmpty() ? List.of("no such message is described") : faults;
    }

    private List<String> message(String at, ObjectNode headers, byte @Nullable [] value) {
        List<String> faults = new ArrayList<>();
        if (document.at(at).has("headers")) {
            faults.addAll(validator.faults(at + "/headers", headers));
        }
        if (document.at(at + "/payload").isEmpty()) {
            return faults; // anything
        }
        try {
            JsonNode payload = value == null ? Json.read("null") : Json.read(text(value));
            faults.addAll(validator.faults(at + "/payload", payload));
        } catch (JacksonException e) {
            faults.add("the value is no JSON");
        }
        return faults;
    }

    private static String text(byte @Nullable [] value) {
        return value == null ? "null" : new String(value, StandardCharsets.UTF_8);
    }
}
