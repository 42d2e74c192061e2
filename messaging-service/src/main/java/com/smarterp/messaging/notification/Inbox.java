package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.collections.Answer;
import com.smarterp.kernel.collections.Author;
import com.smarterp.kernel.collections.CollectionWriter;
import com.smarterp.kernel.collections.Mutation;
import com.smarterp.kernel.feed.CollectionFeed;
import com.smarterp.kernel.feed.FeedReader;
import com.smarterp.kernel.feed.FeedRecord;
import com.smarterp.kernel.observability.Traceparent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

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
    private final int parallel;

    /**
     * @param parallel recipients that are told at a time
     */
    Inbox(
            InboxStore store,
            CollectionWriter<Notification> notifications,
            Lessons lessons,
            int parallel) {
        this.store = store;
        this.notifications = notifications;
        this.lessons = lessons;
        this.parallel = parallel;
    }

    @Override
    public Mono<Void> read(FeedRecord record) {
        return Mono.defer(
                () -> {
                    Change change = CollectionFeed.change(record);
                    return store.isPast(change)
                            .flatMap(
                                    past ->
                                            past
                                                    ? Mono.empty()
                                                    : learn(change, Overruled.of(record)));
                });
    }

    /** Learns from changes that teach the same whatever is known; a busy workspace has many. */
    @Override
    public Mono<Void> ahead(List<FeedRecord> records) {
        return Mono.defer(() -> store.learn(Taught.ahead(records, lessons, store::isKnown)));
    }

    @Override
    public Mono<Void> check() {
        return store.check();
    }

    private Mono<Void> learn(Change change, List<Overruled> overruled) {
        return Mono.defer(() -> store.learn(change, lessons.of(change, overruled)))
                .flatMap(due -> tell(change.scope(), due));
    }

    /** Until nothing is left to be told: what was told may have been read while it was. */
    private Mono<Void> tell(UUID scope, List<Due> due) {
        return due.isEmpty()
                ? Mono.empty()
                : Flux.fromIterable(waves(due))
                        .concatMap(this::wave)
                        .then(Mono.defer(() -> store.told(scope, due)))
                        .flatMap(next -> tell(scope, next));
    }

    /** Several notices to one person are told one after the other, in their order. */
    private static List<List<Due>> waves(List<Due> due) {
        List<List<Due>> waves = new ArrayList<>();
        Map<UUID, Integer> next = new HashMap<>();
        for (Due each : due) {
            int wave = next.merge(each.recipient(), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(each);
        }
        return waves;
    }

    private Mono<Void> wave(List<Due> due) {
        return store.unread(due)
                .flatMapIterable(unread -> tellings(due, unread))
                .flatMap(this::write, parallel)
                .then();
    }

    private record Told(Due due, List<Mutation> mutations) {}

    private static List<Told> tellings(List<Due> due, List<Unread> unread) {
        List<Told> tellings = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            List<Mutation> mutations = Telling.of(due.get(i), unread.get(i));
            if (!mutations.isEmpty()) {
                tellings.add(new Told(due.get(i), mutations));
            }
        }
        return tellings;
    }

    private Mono<Void> write(Told told) {
        Due due = told.due();
        return notifications
                .write(
                        due.recipient(),
                        new Author.Automatic(due.by()),
                        told.mutations(),
                        Traceparent.of(due.trace()))
                .doOnNext(written -> written.answers().forEach(answer -> check(due, answer)))
                .then();
    }

    /** What was read or dismissed meanwhile, or told before, is no failure. */
    private static void check(Due due, Answer answer) {
        boolean expected = answer.succeeded() || answer.status() == 404 || answer.status() == 409;
        if (!expected && !(answer.status() == 422 && answer.mutation().equals(Telling.told(due)))) {
            log.warn("Could not make a notification: {}", answer.problem());
        }
    }
}
