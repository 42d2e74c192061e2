package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.feed.ScopeDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the inbox knows, and what it has still to tell, by workspace. */
final class InboxStore {

    private final ScopeDatabase database;
    private final InboxSettings settings;
    private final Positions positions;
    private final String bounds;
    private final Counter givenUp;

    InboxStore(
            ScopeDatabase database,
            InboxSettings settings,
            Positions positions,
            MeterRegistry registry) {
        this.database = database;
        this.settings = settings;
        this.positions = positions;
        this.bounds = settings.bounds();
        this.givenUp =
                Counter.builder("smarterp.inbox.given.up")
                        .description("Notices that waited, given up since their workspace has many")
                        .register(registry);
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
                : database.json("select inbox_keep_all($1::json, $2::jsonb)", json(taught), bounds)
                        .doOnNext(this::count)
                        .doOnNext(kept -> learnt(taught, kept.get("due")))
                        .then();
    }

    private void count(JsonNode kept) {
        givenUp.increment(kept.get("givenUp").doubleValue());
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
                        "select inbox_keep($1, $2, $3, $4, $5::jsonb, $6::jsonb)",
                        change.scope(),
                        change.collection(),
                        change.epoch(),
                        change.version(),
                        learnt.json(),
                        bounds)
                .filter(kept -> !kept.isNull())
                .doOnNext(this::count)
                .map(kept -> due(kept.get("due")));
    }

    private static List<Due> due(JsonNode due) {
        return due.valueStream().map(Due::of).toList();
    }

    /** What each recipient has unread that the notice may replace, in their order. */
    Mono<List<Unread>> unread(List<Due> due) {
        ArrayNode asked = JsonNodeFactory.instance.arrayNode();
        for (Due each : due) {
            ObjectNode row = asked.addObject().put("recipient", each.recipient().toString());
            row.put("about", each.about()).put("own", Telling.notification(each).toString());
            Telling.matter(each).forEach(kind -> row.withArray("kinds").add(kind.word()));
        }
        return database.json(
                        "select inbox_unread($1::json, $2)",
                        asked.toString(),
                        settings.notifications())
                .map(answers -> answers.valueStream().map(Unread::of).toList());
    }

    /**
     * Forgets what was told, and gives what is to be told then. Its commit needn't reach the disk:
     * telling again changes nothing.
     */
    Mono<List<Due>> told(UUID scope, List<Due> due) {
        UUID[] ids = due.stream().map(Due::id).toArray(UUID[]::new);
        return database.json("select inbox_told($1, $2, $3::jsonb)", scope, ids, bounds)
                .map(InboxStore::due);
    }

    /** Fails while the database is out of reach. */
    Mono<Void> check() {
        return database.check();
    }
}
