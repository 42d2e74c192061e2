package com.smarterp.messaging.notification;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the inbox needs of a chat message.
 *
 * @param job in whose thread it is; null elsewhere
 */
record SeenMessage(@Nullable UUID job, String text, UUID author, Instant createdAt) {

    private static final Pattern THREAD =
            Pattern.compile("job:([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    static SeenMessage of(JsonNode json) {
        var thread = THREAD.matcher(Fields.text(json, "conversation"));
        return new SeenMessage(
                thread.matches() ? UUID.fromString(thread.group(1)) : null,
                Fields.text(json, "text"),
                UUID.fromString(Fields.text(json, "createdBy")),
                Instant.parse(Fields.text(json, "createdAt")));
    }
}
