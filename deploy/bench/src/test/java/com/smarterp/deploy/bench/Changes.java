package com.smarterp.deploy.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Changes of one workspace's jobs as a service would write them; their trace has the due time. */
final class Changes {

    /** Some hundred bytes as of a deletion, or a whole document. */
    enum Size {
        SMALL,
        WHOLE
    }

    private static final String DOCUMENT =
            """
            "document":{"id":"%1$s","version":%2$d,"createdAt":"%3$s","createdBy":"%4$s",\
            "updatedAt":"%3$s","updatedBy":"%4$s","title":"A boiler that knocks",\
            "description":null,"status":"scheduled","priority":"normal","customer":"Somebody",\
            "location":null,"assigneeIds":[],"tags":["heating"],"scheduledAt":null,"dueAt":null,\
            "estimatedMinutes":null,"price":null,"custom":{}},""";

    final UUID workspace;
    final UUID epoch = UUID.randomUUID();
    private final UUID job = UUID.randomUUID();
    private final UUID by;
    private Size size = Size.SMALL;
    private long version;

    Changes(UUID workspace, UUID by) {
        this.workspace = workspace;
        this.by = by;
    }

    /** From now on they are of this size. */
    Changes sized(Size next) {
        size = next;
        return this;
    }

    long version() {
        return version;
    }

    UUID job() {
        return job;
    }

    /** The next change. */
    byte[] next(long due) {
        version++;
        String at = Instant.now().toString();
        boolean whole = size == Size.WHOLE;
        String text =
                """
                {"collection":"jobs","epoch":"%s","version":%d,"op":"%s","id":"%s",%s\
                "fields":[],"by":"%s","mutation":"%s","at":"%s","count":1,"checksum":1,\
                "trace":"%s"}"""
                        .formatted(
                                epoch,
                                version,
                                whole ? "update" : "delete",
                                job,
                                whole ? DOCUMENT.formatted(job, version, at, by) : "",
                                by,
                                job,
                                at,
                                Stamp.of(due));
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
