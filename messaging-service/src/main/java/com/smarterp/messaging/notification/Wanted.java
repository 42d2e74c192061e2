package com.smarterp.messaging.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has to be recalled to learn from a change, as {@code inbox_recall} takes it.
 *
 * @param job as it was last seen
 * @param thread of which job: its title and writers
 */
record Wanted(@Nullable UUID job, @Nullable UUID thread) {

    static final Wanted NOTHING = new Wanted(null, null);

    /** Who wrote in a thread, at the most: each message is told to so many. */
    private static final int WRITERS = 200;

    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (job != null) {
            json.put("job", job.toString());
        }
        if (thread != null) {
            json.put("thread", thread.toString()).put("writers", WRITERS);
        }
        return json.toString();
    }
}
