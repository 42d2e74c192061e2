package com.smarterp.messaging.notification;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A notice whose recipient is known.
 *
 * @param id of the notice, not of the notification
 * @param kind of the notification; {@link #READ} makes none
 * @param readAt when the recipient had read already what it tells of
 */
record Due(
        UUID id,
        UUID event,
        UUID recipient,
        String kind,
        String title,
        @Nullable String body,
        String collection,
        UUID subject,
        ObjectNode params,
        @Nullable String readAt,
        UUID by,
        @Nullable String trace) {

    /** Somebody has read messages: what told of them is to be marked so. */
    static final String READ = "read";

    static Due of(JsonNode json) {
        return new Due(
                UUID.fromString(Fields.text(json, "id")),
                UUID.fromString(Fields.text(json, "event")),
                UUID.fromString(Fields.text(json, "recipient")),
                Fields.text(json, "kind"),
                Fields.text(json, "title"),
                Fields.optional(json, "body"),
                Fields.text(json, "collection"),
                UUID.fromString(Fields.text(json, "subject")),
                (ObjectNode) json.get("params"),
                Fields.optional(json, "readAt"),
                UUID.fromString(Fields.text(json, "by")),
                Fields.optional(json, "trace"));
    }

    boolean isReading() {
        return kind.equals(READ);
    }

    /** What notifications have in common of which one replaces another. */
    String about() {
        for (String name : new String[] {"conversation", "job"}) {
            String about = Fields.optional(params, name);
            if (about != null) {
                return about;
            }
        }
        return subject.toString();
    }

    /** Of a reading: the messages that were. */
    Set<String> messages() {
        Set<String> messages = new HashSet<>();
        params.path("messages").values().forEach(each -> messages.add(each.stringValue()));
        return messages;
    }
}
