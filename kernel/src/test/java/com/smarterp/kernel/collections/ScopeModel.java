package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A scope kept in a list, opened as the database opens it. */
final class ScopeModel {

    private static final String TRACE = "00-00000000000000000000000000000001-0000000000000001-01";

    final UUID id = UUID.randomUUID();
    final List<Change> log = new ArrayList<>();
    private final UUID workspace = UUID.randomUUID();
    private final UUID epoch = UUID.randomUUID();
    private final Map<OpenScope.Key, OpenScope.Requested> requested = new HashMap<>();
    private final Map<OpenScope.Key, OpenScope.Refused> refused = new HashMap<>();
    private final Map<Long, OpenScope.Beside> beside = new HashMap<>();
    private long count;
    private long checksum;

    static Author person() {
        return new Author.Person(
                new Caller(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Role.OWNER,
                        Instant.MAX));
    }

    static Mutation edit(UUID id, @Nullable Long base, ObjectNode fields, UUID... after) {
        return new Mutation(UUID.randomUUID(), Action.UPDATE, id, base, List.of(after), fields);
    }

    static ObjectNode json(String text) {
        return DocumentJson.parse(text.replace('\'', '"'));
    }

    Answer create(Author author, String fields) {
        return apply(
                author,
                new Mutation(UUID.randomUUID(), Action.CREATE, id, null, List.of(), json(fields)));
    }

    Answer apply(Author author, Mutation mutation) {
        OpenScope open =
                new OpenScope("notes", workspace, epoch, now(), log.size(), count, checksum);
        open.requested.putAll(requested);
        DocumentState state = open.document(id);
        ObjectNode last = null;
        open.refused.putAll(refused);
        for (Change change : log) {
            Past past = past(change);
            if (mutation.decides() != null) {
                state.logged(past);
            }
            ObjectNode document =
                    change.document() == null ? null : DocumentJson.parse(change.document());
            last = document == null ? last : document;
            if (last != null) {
                state.found(change.version(), document == null, last);
            }
            if (mutation.base() != null && change.version() > mutation.base()) {
                state.past(past);
            } else if (mutation.base() != null) {
                state.base(mutation.base(), document, last);
            }
        }
        Answer answer = new Decision<>(Note.NOTES, open, author, TRACE).decide(mutation, Set.of());
        log.addAll(open.changes);
        count = open.count();
        checksum = open.checksum();
        requested.putAll(open.requested);
        refused.putAll(open.refused);
        beside.putAll(open.beside);
        return answer;
    }

    private Past past(Change change) {
        OpenScope.Beside more = java.util.Objects.requireNonNull(beside.get(change.version()));
        return new Past(
                change.version(),
                change.op(),
                change.by(),
                change.mutation(),
                change.at(),
                new HashSet<>(change.fields()),
                more.keys(),
                more.automatic());
    }

    /** Whose values the last change replaced, as its record says. */
    @Nullable String overruled() {
        return java.util.Objects.requireNonNull(beside.get((long) log.size())).overruled();
    }

    /** As the database says it, while the clock stands still. */
    private Instant now() {
        return log.isEmpty()
                ? Instant.parse("2026-12-01T00:00:00Z")
                : log.getLast().at().plus(1, ChronoUnit.MICROS);
    }

    ObjectNode document() {
        return at(log.size());
    }

    ObjectNode at(long version) {
        return DocumentJson.parse(
                java.util.Objects.requireNonNull(log.get((int) version - 1).document()));
    }
}
