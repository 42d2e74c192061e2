package com.smarterp.messaging.notification;

import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Mutation;
import com.smarterp.kernel.feed.DerivedId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is done to a person's notifications to tell them something, in one transaction.
 *
 * <p>Of one job (or conversation), kind and person there is one unread notification: the later one
 * is made and the earlier one deleted; {@code from} stays the first one's. When that leads back to
 * where it began, both go, and so do a notice and its opposite: only an unassignment replaces an
 * assignment.
 *
 * <p>Whatever is done bears the mutation id that event and recipient give. When it is told again,
 * that id is answered as before, or with {@code key_reused} where other things would be done now:
 * either way nothing is.
 */
final class Telling {

    private final Due due;
    private final Unread unread;
    private final List<Mutation> mutations = new ArrayList<>();

    private Telling(Due due, Unread unread) {
        this.due = due;
        this.unread = unread;
    }

    /** The id of the notification that would be made. */
    static UUID notification(Due due) {
        return DerivedId.of(due.event(), due.recipient());
    }

    /** The id of the mutation by which it is told. */
    static UUID told(Due due) {
        return DerivedId.of(due.event(), due.recipient(), "told");
    }

    /** Of which kinds unread notifications matter. */
    static List<Kind> matter(Due due) {
        if (due.isReading()) {
            return List.of(Kind.CHAT_MENTION, Kind.CHAT_REPLY);
        }
        Kind kind = Kind.of(due.kind());
        List<Kind> kinds = new ArrayList<>(kind.opposites());
        kinds.add(kind);
        return kinds;
    }

    static List<Mutation> of(Due due, Unread unread) {
        Telling telling = new Telling(due, unread);
        if (due.isReading()) {
            telling.markRead();
        } else {
            telling.tell(Kind.of(due.kind()));
        }
        return telling.mutations;
    }

    private void markRead() {
        for (Unread.Told told : unread.told()) {
            String message = told.param("message");
            if (message != null && due.messages().contains(message)) {
                ObjectNode fields = object().put("readAt", due.readAt());
                mutations.add(
                        new Mutation(
                                derived("read", told.id()),
                                Action.UPDATE,
                                told.id(),
                                told.version(),
                                List.of(),
                                fields));
            }
        }
    }

    private void tell(Kind kind) {
        List<Unread.Told> opposites = unread.of(kind.opposites());
        List<Unread.Told> earlier =
                unread.of(List.of(kind)).stream().filter(this::isReplaced).toList();
        boolean own = due.by().equals(due.recipient());
        if (!opposites.isEmpty()) {
            takeBack(opposites);
        } else if (kind == Kind.JOB_ASSIGNED && !earlier.isEmpty()) {
            // It says so already.
            return;
        } else if (!earlier.isEmpty() && leadsBack(earlier.getFirst())) {
            takeBack(earlier);
        } else if (!own) {
            earlier.forEach(each -> delete(each, derived("replaced", each.id())));
            unread.excess().stream().skip(earlier.size()).forEach(this::drop);
            create(kind, earlier.isEmpty() ? null : earlier.getFirst());
        }
    }

    /** Each field that somebody was overruled in is told of by itself. */
    private boolean isReplaced(Unread.Told told) {
        return Objects.equals(told.param("field"), Fields.optional(due.params(), "field"));
    }

    private boolean leadsBack(Unread.Told first) {
        String from = first.param("from");
        String to = Fields.optional(due.params(), "to");
        boolean change = from != null || first.param("to") != null;
        return change && Objects.equals(from, to);
    }

    private void takeBack(List<Unread.Told> told) {
        for (int i = 0; i < told.size(); i++) {
            Unread.Told each = told.get(i);
            delete(each, i == 0 ? told(due) : derived("replaced", each.id()));
        }
    }

    private void create(Kind kind, Unread.@Nullable Told first) {
        ObjectNode params = due.params().deepCopy();
        String body = due.body();
        String from = first == null ? null : first.param("from");
        boolean change = due.params().has("to") || due.params().has("from");
        if (first != null && change) {
            params.remove("from");
            if (from != null) {
                params.put("from", from);
            }
            if (kind == Kind.JOB_STATUS_CHANGED) {
                body = JobNews.statusBody(from, Fields.optional(params, "to"));
            }
        }
        ObjectNode fields = object().put("kind", kind.word());
        fields.put("title", due.title()).put("body", body).put("readAt", due.readAt());
        fields.putObject("subject")
                .put("collection", due.collection())
                .put("id", due.subject().toString());
        fields.set("params", params);
        mutations.add(
                new Mutation(told(due), Action.CREATE, notification(due), null, List.of(), fields));
    }

    /** There is one too many. */
    private void drop(UUID notification) {
        mutations.add(
                new Mutation(
                        derived("excess", notification),
                        Action.DELETE,
                        notification,
                        null,
                        List.of(),
                        object()));
    }

    /** Unless the person has read it meanwhile. */
    private void delete(Unread.Told told, UUID mutation) {
        mutations.add(
                new Mutation(
                        mutation, Action.DELETE, told.id(), told.version(), List.of(), object()));
    }

    private UUID derived(String what, UUID notification) {
        return DerivedId.of(due.event(), due.recipient(), what, notification);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
