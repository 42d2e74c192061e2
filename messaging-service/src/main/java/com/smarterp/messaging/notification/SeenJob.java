package com.smarterp.messaging.notification;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the inbox keeps of a job. */
record SeenJob(String title, String status, @Nullable String dueAt, Set<UUID> assigneeIds) {

    static SeenJob of(JsonNode json) {
        return new SeenJob(
                Fields.text(json, "title"),
                Fields.text(json, "status"),
                Fields.optional(json, "dueAt"),
                Fields.ids(json, "assigneeIds"));
    }
}
