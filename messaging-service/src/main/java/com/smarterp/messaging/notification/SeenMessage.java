package com.smarterp.messaging.notification;

import com.smarterp.messaging.chat.Conversation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the inbox needs of a chat message.
 *
 * @param job in whose thread it is; null elsewhere
 * @param text null where only its sealed form is there
 */
record SeenMessage(
        String conversation,
        @Nullable UUID job,
        @Nullable String text,
        UUID author,
        Instant createdAt) {

    static SeenMessage of(JsonNode json) {
        String conversation = Conversation.normal(Fields.text(json, "conversation"));
        return new SeenMessage(
                conversation,
                Conversation.job(conversation),
                Fields.optional(json, "text"),
                UUID.fromString(Fields.text(json, "createdBy")),
                Instant.parse(Fields.text(json, "createdAt")));
    }
}
