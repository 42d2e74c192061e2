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
 * @param employees all
 * @param mentions that wait for somebody's record; with all employees, if there are any
 */
record Wanted(@Nullable UUID job, @Nullable UUID thread, boolean employees, boolean mentions) {

    static final Wanted NOTHING = new Wanted(null, null, false, false);
    static final Wanted MENTIONS = new Wanted(null, null, false, true);

    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (job != null) {
            json.put("job", job.toString());
        }
        if (thread != null) {
            json.put("thread", thread.toString());
        }
        if (employees) {
            json.put("employees", true);
        }
        if (mentions) {
            json.put("mentions", true);
        }
        return json.toString();
    }
}
