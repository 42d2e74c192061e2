package com.smarterp.messaging.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should know of. Who did it is the document's {@code createdBy}.
 *
 * @param kind one of {@link Kind}
 * @param subject the document that it is about
 * @param params the same for machines; see {@link Params}
 */
record Notification(
        String kind,
        String title,
        @Nullable String body,
        @Nullable Subject subject,
        Map<String, Object> params,
        @Nullable Instant readAt) {

    /** A document of some collection. */
    record Subject(String collection, UUID id) {}
}
