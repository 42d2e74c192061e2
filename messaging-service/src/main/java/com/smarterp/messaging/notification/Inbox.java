package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Op;
import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Answer;
import com.smarterp.kernel.collections.Author;
import com.smarterp.kernel.collections.CollectionWriter;
import com.smarterp.kernel.collections.Mutation;
import com.smarterp.kernel.feed.CollectionFeed;
import com.smarterp.kernel.feed.DerivedId;
import com.smarterp.kernel.feed.FeedReader;
import com.smarterp.kernel.feed.FeedRecord;
import com.smarterp.kernel.feed.Poison;
import com.smarterp.kernel.observability.Traceparent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells people what concerns them. Each change is learnt from in one transaction of this service's
 * own, which leaves notices of what is to be told; then each notice becomes a notification of its
 * recipient. Ids of notification and mutation follow from what happened and whom it is told, so
 * telling again changes nothing.
 */
final class Inbox implements FeedReader {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final InboxStore store;
    private final CollectionWriter<Notification> notifications;
    private final Duration horizon;

    Inbox(InboxStore store, CollectionWriter<Notification> notifications, Duration horizon) {
        this.store = store;
        this.notifications = notifications;
        this.horizon = horizon;
    }

    @Override
    public Mono<Void> read(FeedRecord record) {
        return Mono.defer(
                () -> {
                    Change change = CollectionFeed.change(record);
                    return store.learn(change, lesson(change))
                            .flatMap(due -> tell(change.scope(), due));
                });
    }

    private Function<InboxMemory, Mono<Void>> lesson(Change change) {
        return switch (change.collection()) {
            case "employees" -> ofEmployee(change);
            case "jobs" -> ofJob(change);
            case "chat" -> ofMessage(change);
            default -> throw new Poison("unknown collection " + change.collection());
        };
    }

    private Function<InboxMemory, Mono<Void>> ofEmployee(Change change) {
        if (change.op() == Op.DELETE) {
            return memory -> memory.employeeGone(change.id());
        }
        SeenEmployee employee = document(change, SeenEmployee::of);
        return memory -> memory.keep(employee).then(Mono.defer(() -> mentionsOf(memory)));
    }

    /** Whom a mention names may be known only now. */
    private static Mono<Void> mentionsOf(InboxMemory memory) {
        return memory.waitingMentions()
                .filter(waiting -> !waiting.isEmpty())
                .zipWhen(_ -> memory.employees())
                .flatMapMany(
                        both ->
                                Flux.fromIterable(both.getT1())
                                        .map(each -> new Mentioned(each, both.getT2())))
                .filter(mentioned -> !mentioned.meant().isEmpty())
                .concatMap(mentioned -> memory.resolve(mentioned.waiting(), mentioned.meant()))
                .then();
    }

    private record Mentioned(InboxMemory.Waiting waiting, List<SeenEmployee> meant) {

        private Mentioned {
            meant = ChatNews.meant(waiting.words(), meant, waiting.at());
        }
    }

    private Function<InboxMemory, Mono<Void>> ofJob(Change change) {
        if (change.op() == Op.DELETE) {
            return memory -> memory.forgetJob(change.id());
        }
        SeenJob job = document(change, SeenJob::of);
        return memory ->
                memory.job(change.id())
                        .flatMap(
                                before ->
                                        memory.keep(change.id(), job)
                                                .then(
                                                        note(
                                                                memory,
                                                                change.at(),
                                                                () ->
                                                                        JobNews.of(
                                                                                change,
                                                                                before.orElse(null),
                                                                                job))));
    }

    private Function<InboxMemory, Mono<Void>> ofMessage(Change change) {
        if (change.op() == Op.DELETE) {
            return _ -> Mono.empty();
        }
        SeenMessage message = document(change, SeenMessage::of);
        UUID job = message.job();
        return memory -> {
            Mono<List<SeenEmployee>> employees =
                    message.text().contains("@") ? memory.employees() : Mono.just(List.of());
            Mono<ChatNews.JobThread> thread =
                    job == null ? Mono.just(ChatNews.JobThread.NONE) : memory.thread(job);
            return employees
                    .zipWhen(_ -> thread)
                    .flatMap(
                            known ->
                                    note(
                                            memory,
                                            message.createdAt(),
                                            () ->
                                                    ChatNews.of(
                                                            change,
                                                            message,
                                                            known.getT1(),
                                                            known.getT2())))
                    .then(
                            job == null
                                    ? Mono.empty()
                                    : Mono.defer(() -> memory.wrote(job, message.author())));
        };
    }

    /** What lies too far back is news to nobody. */
    private Mono<Void> note(InboxMemory memory, Instant at, Supplier<List<Notice>> news) {
        return at.isBefore(Instant.now().minus(horizon))
                ? Mono.empty()
                : memory.note(Poison.unless(news));
    }

    private static <T> T document(Change change, Function<JsonNode, T> reading) {
        return Poison.unless(() -> reading.apply(JSON.readTree(String.valueOf(change.document()))));
    }

    private Mono<Void> tell(UUID scope, List<InboxStore.Due> due) {
        return due.isEmpty()
                ? Mono.empty()
                : Flux.fromIterable(due)
                        .concatMap(this::tell)
                        .then(Mono.defer(() -> store.told(scope, due)));
    }

    private Mono<Answer> tell(InboxStore.Due due) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("kind", due.kind()).put("title", due.title()).put("body", due.body());
        fields.putObject("subject")
                .put("collection", due.collection())
                .put("id", due.subject().toString());
        Mutation creation =
                new Mutation(
                        DerivedId.of(due.event(), due.recipient(), "told"),
                        Action.CREATE,
                        DerivedId.of(due.event(), due.recipient()),
                        null,
                        List.of(),
                        fields);
        return notifications
                .write(
                        due.recipient(),
                        new Author.Automatic(due.by()),
                        List.of(creation),
                        Traceparent.of(due.trace()))
                .map(written -> written.answers().getFirst())
                .doOnNext(
                        answer -> {
                            if (!answer.succeeded()) {
                                log.warn("A notification is not made: {}", answer.problem());
                            }
                        });
    }
}
