package com.smarterp.messaging.notification;

import com.smarterp.kernel.collections.Access;
import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Document;
import com.smarterp.kernel.collections.Rules;
import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.text.Timestamp;
import java.time.Instant;
import java.util.Map;

/** One's own, whatever the role; the first reading counts. */
final class NotificationRules implements Rules<Notification> {

    private static final Access<Notification> ACCESS =
            Access.<Notification>none()
                    .grant(Action.READ, Role.VIEWER)
                    .grant(Action.DELETE, Role.VIEWER);

    @Override
    public Access<Notification> access() {
        return ACCESS;
    }

    @Override
    public Map<String, Object> read(Document<Notification> document, Caller reader, Instant now) {
        return document.value().readAt() == null ? Map.of("readAt", Timestamp.text(now)) : Map.of();
    }
}
