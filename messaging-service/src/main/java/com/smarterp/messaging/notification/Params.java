package com.smarterp.messaging.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a notification says for machines, so that a device words it in its reader's language: {@code
 * by}, and {@code job}, {@code conversation}, {@code message}, {@code field}, {@code from}, {@code
 * to} where there is one.
 */
final class Params {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private Params(UUID by) {
        json.put("by", by.toString());
    }

    static Params by(UUID by) {
        return new Params(by);
    }

    Params job(@Nullable UUID job) {
        return with("job", job == null ? null : job.toString());
    }

    Params message(String conversation, UUID message) {
        return with("conversation", conversation).with("message", message.toString());
    }

    Params field(String field) {
        return with("field", field);
    }

    Params change(@Nullable String from, @Nullable String to) {
        return with("from", from).with("to", to);
    }

    private Params with(String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
        return this;
    }

    ObjectNode json() {
        return json;
    }
}
