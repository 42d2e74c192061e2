package com.smarterp.messaging.notification;

import com.smarterp.kernel.feed.DerivedId;
import com.smarterp.kernel.feed.ScopeDatabase.Statements;
import com.smarterp.messaging.notification.Notice.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the inbox knows of one workspace, within the transaction in which it learns more. */
final class InboxMemory {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final UUID scope;
    private final Statements sql;

    InboxMemory(UUID scope, Statements sql) {
        this.scope = scope;
        this.sql = sql;
    }

    Mono<Optional<SeenJob>> job(UUID id) {
        return sql.json(
                        """
                        select (select json_build_object(
                                   'title', title, 'status', status, 'dueAt', due_at,
                                   'assigneeIds', assignee_ids)
                                  from seen_job where scope = $1 and id = $2)::text
                        """,
                        scope,
                        id)
                .map(json -> json.isNull() ? Optional.empty() : Optional.of(SeenJob.of(json)));
    }

    Mono<Void> keep(UUID id, SeenJob job) {
        ObjectNode row = JSON.objectNode();
        row.put("scope", scope.toString()).put("id", id.toString());
        row.put("title", job.title()).put("status", job.status()).put("due_at", job.dueAt());
        job.assigneeIds().stream().map(UUID::toString).forEach(row.putArray("assignee_ids")::add);
        return sql.run(
                """
                insert into seen_job select * from json_populate_record(null::seen_job, $1::json)
                on conflict (scope, id) do update
                   set title = excluded.title, status = excluded.status,
                       due_at = excluded.due_at, assignee_ids = excluded.assignee_ids
                """,
                row.toString());
    }

    Mono<Void> forgetJob(UUID id) {
        return sql.run("delete from seen_job where scope = $1 and id = $2", scope, id);
    }

    Mono<List<SeenEmployee>> employees() {
        return sql.json(
                        """
                        select (select json_agg(json_build_object(
                                   'id', id, 'name', name, 'userId', user_id,
                                   'createdAt', to_char(created_at at time zone 'UTC',
                                                        'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                                   'status', case when gone then 'left' else 'active' end))
                                  from seen_employee where scope = $1)::text
                        """,
                        scope)
                .map(json -> json.valueStream().map(SeenEmployee::of).toList());
    }

    Mono<Void> keep(SeenEmployee employee) {
        ObjectNode row = JSON.objectNode();
        row.put("scope", scope.toString()).put("id", employee.id().toString());
        row.put("name", employee.name()).put("gone", employee.gone());
        row.put("user_id", employee.user() == null ? null : employee.user().toString());
        row.put("created_at", employee.createdAt().toString());
        return sql.run(
                """
                insert into seen_employee
                select * from json_populate_record(null::seen_employee, $1::json)
                on conflict (scope, id) do update
                   set name = excluded.name, user_id = excluded.user_id,
                       created_at = excluded.created_at, gone = excluded.gone
                """,
                row.toString());
    }

    Mono<Void> employeeGone(UUID id) {
        return sql.run(
                "update seen_employee set gone = true where scope = $1 and id = $2", scope, id);
    }

    Mono<ChatNews.JobThread> thread(UUID job) {
        return sql.json(
                        """
                        select json_build_object(
                            'title', coalesce((select title from seen_job
                                                where scope = $1 and id = $2), 'a job''s thread'),
                            'writers', (select json_agg(user_id) from thread_writer
                                         where scope = $1 and job = $2))::text
                        """,
                        scope,
                        job)
                .map(
                        json ->
                                new ChatNews.JobThread(
                                        Fields.text(json, "title"),
                                        List.copyOf(Fields.ids(json, "writers"))));
    }

    Mono<Void> wrote(UUID job, UUID user) {
        return sql.run(
                "insert into thread_writer values ($1, $2, $3) on conflict do nothing",
                scope,
                job,
                user);
    }

    Mono<Void> note(List<Notice> notices) {
        if (notices.isEmpty()) {
            return Mono.empty();
        }
        ArrayNode rows = JSON.arrayNode();
        notices.forEach(notice -> rows.add(row(notice)));
        return sql.run(
                """
                insert into notice (scope, id, event, user_id, employee_id, words, kind, title, body,
                                    collection, subject, by, at, trace)
                select $1, id, event, user_id, employee_id, words, kind, title, body,
                       collection, subject, by, at, trace
                  from json_populate_recordset(null::notice, $2::json)
                on conflict do nothing
                """,
                scope,
                rows.toString());
    }

    private static ObjectNode row(Notice notice) {
        ObjectNode row = JSON.objectNode();
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

    /** Mentions of names that nobody known bore so far. */
    Mono<List<Waiting>> waitingMentions() {
        return sql.json(
                        """
                        select (select json_agg(json_build_object(
                                   'id', id, 'words', words,
                                   'at', to_char(at at time zone 'UTC',
                                                 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
                                  from notice where scope = $1 and words is not null)::text
                        """,
                        scope)
                .map(json -> json.valueStream().map(InboxMemory::waiting).toList());
    }

    record Waiting(UUID notice, String words, Instant at) {}

    private static Waiting waiting(JsonNode json) {
        return new Waiting(
                UUID.fromString(Fields.text(json, "id")),
                Fields.text(json, "words"),
                Instant.parse(Fields.text(json, "at")));
    }

    /** A mention's words turned out to name these. */
    Mono<Void> resolve(Waiting waiting, List<SeenEmployee> employees) {
        List<UUID> ids = new ArrayList<>();
        employees.forEach(employee -> ids.add(employee.id()));
        return sql.run(
                """
                with named as (delete from notice where scope = $1 and id = $2 returning *)
                insert into notice (scope, id, event, employee_id, kind, title, body, collection,
                                    subject, by, at, trace)
                select scope, gen_random_uuid(), event, e, kind, title, body, collection,
                       subject, by, at, trace
                  from named, unnest($3::uuid[]) e
                """,
                scope,
                waiting.notice(),
                ids.toArray(UUID[]::new));
    }
}
