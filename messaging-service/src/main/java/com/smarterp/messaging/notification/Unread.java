package com.smarterp.messaging.notification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person has unread that a notice may replace, oldest first.
 *
 * @param excess the oldest notifications, which go when there is one more
 */
record Unread(List<Told> told, List<UUID> excess) {

    /** An unread notification. */
    record Told(UUID id, long version, Kind kind, JsonNode params) {

        private static Told of(JsonNode json) {
            return new Told(
                    UUID.fromString(Fields.text(json, "id")),
                    json.get("version").longValue(),
                    Kind.of(Fields.text(json, "kind")),
                    json.get("params"));
        }

        @Nullable String param(String name) {
            return Fields.optional(params, name);
        }
    }

    static Unread of(JsonNode json) {
        return new Unread(
                json.get("unread").valueStream().map(Told::of).toList(),
                json.get("excess")
                        .valueStream()
                        .map(each -> UUID.fromString(each.stringValue()))
                        .toList());
    }

    List<Told> of(List<Kind> kinds) {
        return told.stream().filter(each -> kinds.contains(each.kind)).toList();
    }
}
