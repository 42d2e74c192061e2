package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.feed.DerivedId;
import com.smarterp.messaging.notification.Notice.Recipient;
import java.time.Instant;
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
        String folded = Mentions.name(employee.name());
        String first = Mentions.firstName(employee.name());
        row.put("folded", folded).put("first", first);
        row.put("word", first == null ? null : Mentions.word(first));
        row.put("user_id", employee.user() == null ? null : employee.user().toString());
        row.put("created_at", employee.createdAt().toString()).put("gone", employee.gone());
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

    /** Who changed the message has read its conversation up to it. */
    Learnt read(Change change, SeenMessage message) {
        ObjectNode row = json.putObject("read").put("conversation", message.conversation());
        row.put("user_id", change.by().toString());
        row.put("read_to", message.createdAt().toString()).put("read_at", change.at().toString());
        UUID event =
                DerivedId.of(
                        change.collection(),
                        change.scope(),
                        change.by(),
                        change.mutation(),
                        "read");
        row.putObject("notice")
                .put("id", event.toString())
                .put("event", event.toString())
                .put("subject", change.id().toString())
                .put("trace", change.trace());
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
            case Recipient.Named(Mentions.Mention mention) -> {
                row.put("words", mention.words()).put("word", mention.word());
                mention.bounds().forEach(row.putArray("bounds")::add);
            }
        }
        row.put("kind", notice.kind().word()).put("title", notice.text().title());
        row.put("body", notice.text().body()).put("collection", notice.collection());
        row.put("subject", notice.subject().toString()).set("params", notice.params().json());
        Instant messageAt = notice.messageAt();
        row.put("message_at", messageAt == null ? null : messageAt.toString());
        row.put("by", notice.by().toString()).put("at", notice.at().toString());
        return row.put("trace", notice.trace());
    }
}
