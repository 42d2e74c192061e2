package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Answer;
import com.smarterp.kernel.collections.Author;
import com.smarterp.kernel.collections.CollectionWriter;
import com.smarterp.kernel.collections.Mutation;
import com.smarterp.kernel.feed.CollectionFeed;
import com.smarterp.kernel.feed.DerivedId;
import com.smarterp.kernel.feed.FeedReader;
import com.smarterp.kernel.feed.FeedRecord;
import com.smarterp.kernel.observability.Traceparent;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
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

    private final InboxStore store;
    private final CollectionWriter<Notification> notifications;
    private final Lessons lessons;

    Inbox(InboxStore store, CollectionWriter<Notification> notifications, Lessons lessons) {
        this.store = store;
        this.notifications = notifications;
        this.lessons = lessons;
    }

    @Override
    public Mono<Void> read(FeedRecord record) {
        return Mono.defer(
                () -> {
                    Change change = CollectionFeed.change(record);
                    return store.isPast(change)
                            .flatMap(past -> past ? Mono.empty() : learn(change));
                });
    }

    /** Learns from changes that teach the same whatever is known; a busy workspace has many. */
    @Override
    public Mono<Void> ahead(List<FeedRecord> records) {
        return Mono.defer(() -> store.learn(Taught.ahead(records, lessons, store::isKnown)));
    }

    private Mono<Void> learn(Change change) {
        return Mono.defer(() -> store.learn(change, lessons.of(change)))
                .flatMap(due -> tell(change.scope(), due));
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
