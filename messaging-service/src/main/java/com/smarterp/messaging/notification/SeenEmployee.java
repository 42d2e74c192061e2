package com.smarterp.messaging.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the inbox keeps of an employee.
 *
 * @param user whose account it is; null for those without one
 * @param gone works here no longer
 */
record SeenEmployee(UUID id, String name, @Nullable UUID user, Instant createdAt, boolean gone) {

    static SeenEmployee of(JsonNode json) {
        String user = Fields.optional(json, "userId");
        return new SeenEmployee(
                UUID.fromString(Fields.text(json, "id")),
                Fields.text(json, "name"),
                user == null ? null : UUID.fromString(user),
                Instant.parse(Fields.text(json, "createdAt")),
                Fields.text(json, "status").equals("left"));
    }
}
