package com.smarterp.messaging.notification;

import com.smarterp.kernel.collections.Document;
import com.smarterp.kernel.collections.Rules;
import com.smarterp.kernel.identity.Caller;
import java.time.Instant;
import java.util.Map;

/** The first reading counts. */
final class NotificationRules implements Rules<Notification> {

    @Override
    public Map<String, Object> read(Document<Notification> document, Caller reader, Instant now) {
        return document.value().readAt() == null ? Map.of("readAt", now.toString()) : Map.of();
    }
}
