package com.smarterp.messaging.notification;

import com.smarterp.kernel.feed.DerivedId;
import com.smarterp.messaging.notification.Notice.Recipient;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What follows from a change, as {@code inbox_keep} takes it. */
final class Learnt {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    String json() {
        return json.toString();
    }

    ObjectNode tree() {
        return json;
    }

    /** Counts only as long as this is all that is known. */
    Learnt from(@Nullable String stamp) {
        if (stamp != null) {
            json.put("stamp", stamp);
        }
        return this;
    }

    Learnt job(UUID id, SeenJob job) {
        ObjectNode row = json.putObject("job").put("id", id.toString());
        row.put("title", job.title()).put("status", job.status()).put("due_at", job.dueAt());
        job.assigneeIds().stream().map(UUID::toString).forEach(row.putArray("assignee_ids")::add);
        return this;
    }

    Learnt jobGone(UUID id) {
        json.put("jobGone", id.toString());
        return this;
    }

    Learnt employee(SeenEmployee employee) {
        ObjectNode row = json.putObject("employee").put("id", employee.id().toString());
        row.put("name", employee.name()).put("gone", employee.gone());
        row.put("user_id", employee.user() == null ? null : employee.user().toString());
        row.put("created_at", employee.createdAt().toString());
        return this;
    }

    Learnt employeeGone(UUID id) {
        json.put("employeeGone", id.toString());
        return this;
    }

    Learnt wrote(UUID job, UUID user) {
        json.putObject("writer").put("job", job.toString()).put("user_id", user.toString());
        return this;
    }

    Learnt notices(List<Notice> notices) {
        if (!notices.isEmpty()) {
            ArrayNode rows = json.putArray("notices");
            notices.forEach(notice -> rows.add(row(notice)));
        }
        return this;
    }

    private static ObjectNode row(Notice notice) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("id", DerivedId.of(notice.event(), notice.recipient()).toString());
        row.put("event", notice.event().toString());
        switch (notice.recipient()) {
            case Recipient.User(UUID id) -> row.put("user_id", id.toString());
            case Recipient.Employee(UUID id) -> row.put("employee_id", id.toString());
            case Recipient.Named(String words) -> row.put("words", words);
        }
        row.put("kind", notice.kind().word()).put("title", notice.title());
        row.put("body", notice.body()).put("collection", notice.collection());
        row.put("subject", notice.subject().toString()).put("by", notice.by().toString());
        row.put("at", notice.at().toString()).put("trace", notice.trace());
        return row;
    }

    /** A mention that waited turned out to name these. */
    Learnt named(Recalled.Mention mention, List<SeenEmployee> employees) {
        if (!employees.isEmpty()) {
            ArrayNode ids =
                    json.withArray("named")
                            .addObject()
                            .put("notice", mention.notice().toString())
                            .putArray("employees");
            employees.forEach(employee -> ids.add(employee.id().toString()));
        }
        return this;
    }
}
