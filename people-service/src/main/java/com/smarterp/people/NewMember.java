package com.smarterp.people;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Answer;
import com.smarterp.kernel.collections.Author;
import com.smarterp.kernel.collections.CollectionWriter;
import com.smarterp.kernel.collections.Mutation;
import com.smarterp.kernel.feed.DerivedId;
import com.smarterp.kernel.feed.FeedReader;
import com.smarterp.kernel.feed.FeedRecord;
import com.smarterp.kernel.feed.Poison;
import com.smarterp.kernel.observability.Traceparent;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives everybody who joins a workspace an employee record, and marks it when they are removed.
 *
 * <p>Theirs is the record that their invitation names, if it is nobody else's; else the one that
 * they had before, which is brought back if it was deleted; else one of their address that is
 * nobody's yet; else a new one. When they go it stays, and so does what they wrote.
 *
 * <p>Each event is done once ({@link MemberStore}), whatever is delivered again, and also when the
 * record was edited or deleted meanwhile. Who dies in between repeats it: ids of mutations follow
 * from event and record.
 */
final class NewMember implements FeedReader {

    private static final int ALREADY_EXISTS = 409;

    private final MemberStore members;
    private final CollectionWriter<Employee> employees;

    NewMember(MemberStore members, CollectionWriter<Employee> employees) {
        this.members = members;
        this.employees = employees;
    }

    @Override
    public Mono<Void> read(FeedRecord record) {
        return Mono.defer(
                () -> {
                    AccountEvent event = AccountEvent.of(record);
                    String trace = Traceparent.of(record.headers().get(ChangeTopic.TRACEPARENT));
                    return event.kind() == AccountEvent.Kind.JOINED
                            ? joined(event, trace)
                            : removed(event, trace);
                });
    }

    @Override
    public Mono<Void> check() {
        return members.check();
    }

    private Mono<Void> joined(AccountEvent event, String trace) {
        return members.joined(event)
                .flatMap(
                        records ->
                                give(event, records, trace)
                                        .flatMap(
                                                given ->
                                                        Flux.fromIterable(records.others())
                                                                .concatMap(
                                                                        each ->
                                                                                take(
                                                                                        event, each,
                                                                                        trace))
                                                                .then(
                                                                        members.joined(
                                                                                event, given))));
    }

    /** The id of the record that is theirs then. */
    private Mono<UUID> give(AccountEvent event, MemberStore.Records records, String trace) {
        if (records.theirs() != null) {
            return update(event, records.theirs(), trace);
        }
        UUID id =
                records.before() == null
                        ? DerivedId.of("employee", event.workspace(), event.user())
                        : records.before();
        ObjectNode fields =
                fields().put("userId", event.user().toString()).put("name", event.name());
        return write(event, "joined", Action.CREATE, id, fields, trace)
                .flatMap(
                        answer ->
                                answer.status() == ALREADY_EXISTS
                                        ? update(event, id, trace)
                                        : Mono.just(id));
    }

    private Mono<UUID> update(AccountEvent event, UUID record, String trace) {
        ObjectNode fields = fields().put("userId", event.user().toString()).put("status", "active");
        return write(event, "given", Action.UPDATE, record, fields, trace)
                .map(
                        answer -> {
                            if (!answer.succeeded()) {
                                throw new IllegalStateException("the record was deleted meanwhile");
                            }
                            return record;
                        });
    }

    /** They have another record now. */
    private Mono<Void> take(AccountEvent event, UUID record, String trace) {
        return write(event, "taken", Action.UPDATE, record, fields().putNull("userId"), trace)
                .then();
    }

    private Mono<Void> removed(AccountEvent event, String trace) {
        return members.removed(event)
                .flatMap(
                        records ->
                                Flux.fromIterable(records)
                                        .concatMap(record -> leave(event, record, trace))
                                        .then(members.done(event)));
    }

    private Mono<Answer> leave(AccountEvent event, UUID record, String trace) {
        return write(
                event, "removed", Action.UPDATE, record, fields().put("status", "left"), trace);
    }

    private Mono<Answer> write(
            AccountEvent event,
            String deed,
            Action action,
            UUID record,
            ObjectNode fields,
            String trace) {
        UUID mutation = DerivedId.of(AccountEvent.TOPIC, event.id(), event.user(), deed, record);
        Mutation edit = new Mutation(mutation, action, record, null, List.of(), fields);
        return employees
                .write(event.workspace(), new Author.Automatic(event.user()), List.of(edit), trace)
                .map(written -> written.answers().getFirst())
                .doOnNext(NewMember::check);
    }

    /** That there is nothing to mark any more, or something already, is no fault of the event. */
    private static void check(Answer answer) {
        boolean expected =
                answer.succeeded() || answer.status() == 404 || answer.status() == ALREADY_EXISTS;
        if (!expected) {
            throw new Poison("refused: " + answer.problem());
        }
    }

    private static ObjectNode fields() {
        return JsonNodeFactory.instance.objectNode();
    }
}
