package com.smarterp.messaging.notification;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads fields of documents of others, of which no more is expected than what is used. */
final class Fields {

    private Fields() {}

    static String text(JsonNode document, String name) {
        String text = optional(document, name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    static @Nullable String optional(JsonNode document, String name) {
        JsonNode value = document.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException(name + " is no text");
        }
        return value.stringValue();
    }

    static Set<UUID> ids(JsonNode document, String name) {
        Set<UUID> ids = new LinkedHashSet<>();
        document.path(name).values().forEach(id -> ids.add(UUID.fromString(id.stringValue())));
        return ids;
    }
}
