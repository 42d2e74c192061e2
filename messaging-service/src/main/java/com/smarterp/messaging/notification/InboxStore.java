package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.feed.ScopeDatabase;
import com.smarterp.kernel.feed.ScopeDatabase.Statements;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Keeps what the inbox knows, and what it has still to tell, in transactions of one workspace. */
final class InboxStore {

    private final ScopeDatabase database;
    private final InboxSettings settings;

    InboxStore(ScopeDatabase database, InboxSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * A notice whose recipient is known.
     *
     * @param id of the notice, not of the notification
     */
    record Due(
            UUID id,
            UUID event,
            UUID recipient,
            String kind,
            String title,
            @Nullable String body,
            String collection,
            UUID subject,
            UUID by,
            @Nullable String trace) {

        static Due of(JsonNode json) {
            return new Due(
                    UUID.fromString(Fields.text(json, "id")),
                    UUID.fromString(Fields.text(json, "event")),
                    UUID.fromString(Fields.text(json, "recipient")),
                    Fields.text(json, "kind"),
                    Fields.text(json, "title"),
                    Fields.optional(json, "body"),
                    Fields.text(json, "collection"),
                    UUID.fromString(Fields.text(json, "subject")),
                    UUID.fromString(Fields.text(json, "by")),
                    Fields.optional(json, "trace"));
        }
    }

    /**
     * Learns from a change, unless it is known, and gives what is to be told in its workspace. What
     * is due stays so until it is {@link #told}: who dies in between, tells it when the change is
     * delivered again.
     */
    Mono<List<Due>> learn(Change change, Function<InboxMemory, Mono<Void>> lesson) {
        UUID scope = change.scope();
        return database.transaction(
                scope,
                sql ->
                        isNew(sql, change)
                                .flatMap(
                                        isNew ->
                                                isNew
                                                        ? lesson.apply(new InboxMemory(scope, sql))
                                                        : Mono.empty())
                                .then(Mono.defer(() -> due(sql, scope))));
    }

    private static Mono<Boolean> isNew(Statements sql, Change change) {
        return sql.json(
                        "select to_json(inbox_begin($1, $2, $3, $4))::text",
                        change.scope(),
                        change.collection(),
                        change.epoch(),
                        change.version())
                .map(JsonNode::booleanValue);
    }

    private Mono<List<Due>> due(Statements sql, UUID scope) {
        return sql.json(
                        """
                        select inbox_due($1, make_interval(secs => $2),
                                             make_interval(secs => $3))::text
                        """,
                        scope,
                        seconds(settings.patience()),
                        seconds(settings.mentionPatience()))
                .map(json -> json.valueStream().map(Due::of).toList());
    }

    /** Forgets what was told. Its commit needn't reach the disk: telling again changes nothing. */
    Mono<Void> told(UUID scope, List<Due> due) {
        UUID[] ids = due.stream().map(Due::id).toArray(UUID[]::new);
        return database.transaction(
                        scope,
                        sql ->
                                sql.run("set local synchronous_commit = off")
                                        .then(
                                                sql.run(
                                                        "delete from notice where scope = $1 and id = any($2)",
                                                        scope,
                                                        ids))
                                        .thenReturn(true))
                .then();
    }

    private static double seconds(Duration duration) {
        return duration.toSeconds();
    }
}
