package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.feed.ScopeDatabase;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the inbox knows, and what it has still to tell, by workspace. */
final class InboxStore {

    private final ScopeDatabase database;
    private final InboxSettings settings;
    private final Positions positions;

    InboxStore(ScopeDatabase database, InboxSettings settings, Positions positions) {
        this.database = database;
        this.settings = settings;
        this.positions = positions;
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

    /** Whether there is nothing in the change any more, as when a topic is read from its start. */
    Mono<Boolean> isPast(Change change) {
        Reached reached = positions.of(change);
        return reached != null
                ? Mono.just(reached.isPast(change))
                : database.json("select inbox_reached($1, $2)", change.scope(), change.collection())
                        .filter(json -> !json.isNull())
                        .map(Reached::of)
                        .doOnNext(found -> positions.found(change, found))
                        .map(found -> found.isPast(change))
                        .defaultIfEmpty(false);
    }

    /** Whether it was seen here that there is nothing in the change any more. */
    boolean isKnown(Change change) {
        Reached reached = positions.of(change);
        return reached != null && reached.isPast(change);
    }

    /**
     * Learns from several changes in one statement. What is to be told then is told when the last
     * change of its workspace is learnt from again.
     */
    Mono<Void> learn(List<Taught> taught) {
        return taught.isEmpty()
                ? Mono.empty()
                : database.json(
                                """
                                select inbox_keep_all($1::json, make_interval(secs => $2),
                                                      make_interval(secs => $3))
                                """,
                                json(taught),
                                seconds(settings.patience()),
                                seconds(settings.mentionPatience()))
                        .doOnNext(due -> learnt(taught, due))
                        .then();
    }

    private static String json(List<Taught> taught) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Taught each : taught) {
            Change change = each.change();
            json.addObject()
                    .put("scope", change.scope().toString())
                    .put("collection", change.collection())
                    .put("epoch", change.epoch().toString())
                    .put("version", change.version())
                    .set("learnt", each.learnt().tree());
        }
        return json.toString();
    }

    private void learnt(List<Taught> taught, JsonNode due) {
        Set<UUID> scopes = new HashSet<>();
        due.valueStream().forEach(each -> scopes.add(UUID.fromString(each.stringValue())));
        for (Taught each : taught) {
            positions.learnt(each.change());
            if (!scopes.contains(each.change().scope())) {
                positions.told(each.change());
            }
        }
    }

    /**
     * Learns from a change, unless it is known, and gives what is to be told in its workspace. What
     * is due stays so until it is {@link #told}: who dies in between, tells it when the change is
     * delivered again. Whenever somebody else learnt of this workspace meanwhile, it begins anew.
     */
    Mono<List<Due>> learn(Change change, Lesson lesson) {
        return Mono.defer(() -> recall(change.scope(), lesson.wanted()))
                .flatMap(recalled -> keep(change, lesson.from(recalled)))
                .repeatWhenEmpty(tries -> tries)
                .doOnNext(_ -> positions.learnt(change));
    }

    private Mono<Recalled> recall(UUID scope, Wanted wanted) {
        return wanted.equals(Wanted.NOTHING)
                ? Mono.just(Recalled.NOTHING)
                : database.json("select inbox_recall($1, $2::jsonb)", scope, wanted.json())
                        .map(Recalled::new);
    }

    /** Empty when what was recalled is no longer all that is known. */
    private Mono<List<Due>> keep(Change change, Learnt learnt) {
        return database.json(
                        """
                        select inbox_keep($1, $2, $3, $4, $5::jsonb,
                                          make_interval(secs => $6), make_interval(secs => $7))
                        """,
                        change.scope(),
                        change.collection(),
                        change.epoch(),
                        change.version(),
                        learnt.json(),
                        seconds(settings.patience()),
                        seconds(settings.mentionPatience()))
                .filter(due -> !due.isNull())
                .map(due -> due.valueStream().map(Due::of).toList());
    }

    /** Forgets what was told. Its commit needn't reach the disk: telling again changes nothing. */
    Mono<Void> told(UUID scope, List<Due> due) {
        UUID[] ids = due.stream().map(Due::id).toArray(UUID[]::new);
        return database.run("select inbox_told($1, $2)", scope, ids);
    }

    private static double seconds(Duration duration) {
        return duration.toSeconds();
    }
}
