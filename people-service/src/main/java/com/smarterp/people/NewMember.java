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
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives everybody who joins a workspace an employee record, and marks it when they are removed.
 *
 * <p>Ids of record and mutation follow from the event, so a repetition is answered as before and
 * changes nothing, also when the record was edited or deleted meanwhile. Who comes back is given
 * their old record again; what they wrote stays when they go.
 */
final class NewMember implements FeedReader {

    private static final int ALREADY_EXISTS = 409;

    private final CollectionWriter<Employee> employees;

    NewMember(CollectionWriter<Employee> employees) {
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

    private Mono<Void> joined(AccountEvent event, String trace) {
        ObjectNode fields =
                fields().put("userId", event.user().toString()).put("name", event.name());
        return write(event, "joined", Action.CREATE, fields, trace)
                .flatMap(
                        answer ->
                                answer.status() == ALREADY_EXISTS
                                        ? cameBack(event, trace)
                                        : Mono.empty());
    }

    private Mono<Void> cameBack(AccountEvent event, String trace) {
        ObjectNode fields = fields().put("userId", event.user().toString()).put("status", "active");
        return write(event, "came-back", Action.UPDATE, fields, trace).then();
    }

    private Mono<Void> removed(AccountEvent event, String trace) {
        return write(event, "removed", Action.UPDATE, fields().put("status", "left"), trace).then();
    }

    private Mono<Answer> write(
            AccountEvent event, String deed, Action action, ObjectNode fields, String trace) {
        UUID employee = DerivedId.of("employee", event.workspace(), event.user());
        UUID mutation = DerivedId.of(AccountEvent.TOPIC, event.id(), event.user(), deed);
        Mutation edit = new Mutation(mutation, action, employee, null, List.of(), fields);
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
