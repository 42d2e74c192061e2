package com.smarterp.messaging.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the inbox knows of a workspace, as far as it was {@link Wanted}. */
record Recalled(JsonNode json) {

    static final Recalled NOTHING = new Recalled(JsonNodeFactory.instance.objectNode());

    private static final String NO_TITLE = "a job's thread";

    /** Says what all this was true of; null where nothing was wanted. */
    @Nullable String stamp() {
        return Fields.optional(json, "stamp");
    }

    /** Null when it wasn't seen, or was deleted. */
    @Nullable SeenJob job() {
        JsonNode job = json.path("job");
        return job.isObject() ? SeenJob.of(job) : null;
    }

    ChatNews.JobThread thread() {
        JsonNode thread = json.path("thread");
        if (!thread.isObject()) {
            return ChatNews.JobThread.NONE;
        }
        String title = Fields.optional(thread, "title");
        return new ChatNews.JobThread(
                title == null ? NO_TITLE : title, List.copyOf(Fields.ids(thread, "writers")));
    }
}
