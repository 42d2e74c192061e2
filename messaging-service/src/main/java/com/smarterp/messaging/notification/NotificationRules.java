package com.smarterp.messaging.notification;

import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Document;
import com.smarterp.kernel.collections.Rules;
import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.text.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One's own, whatever the role; the first reading counts. */
final class NotificationRules implements Rules<Notification> {

    @Override
    public boolean permits(
            Caller caller,
            Action action,
            @Nullable Document<Notification> document,
            Set<String> fields) {
        return action == Action.READ || action == Action.DELETE;
    }

    @Override
    public Map<String, Object> read(Document<Notification> document, Caller reader, Instant now) {
        return document.value().readAt() == null ? Map.of("readAt", Timestamp.text(now)) : Map.of();
    }
}
