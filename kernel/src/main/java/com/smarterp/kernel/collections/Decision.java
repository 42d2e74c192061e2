package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.Op;
import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import com.smarterp.kernel.text.Timestamp;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decides one mutation of an open scope: rules, then merge, then the change, if there is one.
 * Touches nothing but the {@link OpenScope}.
 */
final class Decision<T extends Record> {

    /** Bytes of a document as JSON, at the most (docs/protocol/writing.md: 64 KiB). */
    static final int DOCUMENT_BYTES = 64 * 1024;

    private final SyncedCollection<T> collection;
    private final OpenScope scope;
    private final Author author;
    private final String trace;

    /** Whether others changed the document since the present mutation's base. */
    private boolean merged;

    Decision(SyncedCollection<T> collection, OpenScope scope, Author author, String trace) {
        this.collection = collection;
        this.scope = scope;
        this.author = author;
        this.trace = trace;
    }

    /**
     * @param own mutations whose changes count as the author's, besides those it names
     */
    Answer decide(Mutation mutation, Set<UUID> own) {
        OpenScope.Answered before = scope.answered.get(key(mutation.mutation()));
        if (before != null) {
            return replay(mutation, before);
        }
        merged = false;
        Answer answer;
        try {
            Set<UUID> mine = new LinkedHashSet<>(mutation.after());
            mine.addAll(own);
            answer = decideNew(mutation, mine);
            scope.outcomes.add(merged ? Outcome.MERGED : Outcome.APPLIED);
        } catch (ProblemException e) {
            answer = Answer.refused(mutation, e.problem());
            boolean conflict = e.problem().code() == ProblemCode.CONFLICT;
            scope.outcomes.add(conflict ? Outcome.CONFLICT : Outcome.REJECTED);
        }
        keep(mutation, answer);
        return answer;
    }

    void keep(Mutation mutation, Answer answer) {
        scope.keep(author.keyOwner(), mutation, answer);
    }

    /** Its key stands for another request, or for another batch. */
    boolean isOfAnother(Mutation mutation) {
        OpenScope.Answered before = scope.answered.get(key(mutation.mutation()));
        return before != null && !before.digest().equals(mutation.digest());
    }

    boolean isAnswered(Mutation mutation) {
        return scope.answered.containsKey(key(mutation.mutation()));
    }

    private OpenScope.Key key(UUID mutation) {
        return new OpenScope.Key(author.keyOwner(), mutation);
    }

    private Answer replay(Mutation mutation, OpenScope.Answered before) {
        if (!before.digest().equals(mutation.digest())) {
            scope.outcomes.add(Outcome.REJECTED);
            return Answer.refused(mutation, Problem.of(ProblemCode.KEY_REUSED));
        }
        scope.outcomes.add(Outcome.REPLAYED);
        return before.answer().again();
    }

    private Answer decideNew(Mutation mutation, Set<UUID> own) {
        if (author instanceof Author.Person && !collection.offers(mutation.action())) {
            throw Problem.of(ProblemCode.METHOD_NOT_ALLOWED).exception();
        }
        if (mutation.fields().toString().getBytes(StandardCharsets.UTF_8).length > DOCUMENT_BYTES) {
            throw tooLarge();
        }
        UUID id = mutation.id() == null ? UUID.randomUUID() : mutation.id();
        DocumentState state = scope.document(id);
        permit(mutation, state);
        return switch (mutation.action()) {
            case CREATE -> create(mutation, state);
            case UPDATE -> update(mutation, state, own);
            case DELETE -> delete(mutation, state, own);
            case RESTORE -> restore(mutation, state, own);
            case READ -> read(mutation, state, own);
        };
    }

    private Answer create(Mutation mutation, DocumentState state) {
        Map<Field, JsonNode> given = normal(mutation.fields(), true);
        if (state.exists()) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS).exception();
        }
        boolean back = state.deleted();
        ObjectNode document = Merge.overlay(blank(state, back), given);
        Set<String> set = new LinkedHashSet<>();
        given.forEach(
                (field, value) -> {
                    if (!mutation.fields().get(field.name()).isNull()) {
                        set.add(field.name());
                    }
                });
        if (back && author instanceof Author.Person) {
            set.addAll(ofTheSystem(state.last(), document));
        }
        return changed(
                mutation,
                Op.CREATE,
                201,
                document,
                set,
                mapKeys(blank(state, back), document),
                decided(mutation).deletion(state),
                state.id);
    }

    /** What the system had set is its own: it comes back with the document. */
    private List<String> ofTheSystem(ObjectNode before, ObjectNode document) {
        List<String> set = new ArrayList<>();
        for (Field field : collection.fields().values()) {
            JsonNode value = before.get(field.name());
            if (field.system() && value != null) {
                document.set(field.name(), value);
                if (hasValue(value)) {
                    set.add(field.name());
                }
            }
        }
        return set;
    }

    private static boolean hasValue(JsonNode value) {
        return !value.isNull() && !(value.isContainer() && value.isEmpty());
    }

    /** As it was before it was deleted; what lives is as it is. */
    private Answer restore(Mutation mutation, DocumentState state, Set<UUID> own) {
        if (state.neverThere()) {
            throw Problem.of(ProblemCode.NOT_FOUND).exception();
        }
        if (state.exists()) {
            return Answer.done(mutation, 200, state.id, state.version(), state.last().toString());
        }
        if (mutation.base() != null) {
            long base = mutation.base();
            List<Past> others = state.others(base, author.user(), own);
            boolean another = others.stream().anyMatch(past -> past.op() == Op.CREATE);
            if (base > scope.version() || another) {
                throw whole(mutation, state, others.isEmpty() ? null : others.getLast())
                        .exception();
            }
        }
        ObjectNode document = blank(state, true);
        state.last()
                .properties()
                .forEach(
                        member -> {
                            if (collection.fields().containsKey(member.getKey())) {
                                document.set(member.getKey(), member.getValue());
                            }
                        });
        Set<String> set = new LinkedHashSet<>();
        for (String name : collection.fields().keySet()) {
            if (hasValue(document.get(name))) {
                set.add(name);
            }
        }
        return changed(
                mutation,
                Op.CREATE,
                200,
                document,
                set,
                mapKeys(blank(state, true), document),
                decided(mutation).deletion(state),
                state.id);
    }

    /** A document without a value. */
    private ObjectNode blank(DocumentState state, boolean back) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("id", state.id.toString());
        document.put("version", scope.nextVersion());
        String now = Timestamp.text(scope.nextTime());
        document.put(
                "createdAt", back ? Timestamp.text(DocumentState.createdAt(state.last())) : now);
        document.put(
                "createdBy",
                (back ? DocumentState.createdBy(state.last()) : author.user()).toString());
        document.put("updatedAt", now);
        document.put("updatedBy", author.user().toString());
        for (Field field : collection.fields().values()) {
            document.set(
                    field.name(),
                    field.kind().merging() == FieldKind.Merging.WHOLE
                            ? field.otherwise()
                            : field.kind().empty());
        }
        return document;
    }

    /** Which keys of maps differ: {@code custom.floor}. */
    private Set<String> mapKeys(ObjectNode before, ObjectNode after) {
        Set<String> keys = new LinkedHashSet<>();
        for (Field field : collection.fields().values()) {
            if (field.kind().merging() == FieldKind.Merging.MAP) {
                JsonNode old = Merge.value(before, field);
                JsonNode now = Merge.value(after, field);
                Set<String> names = new LinkedHashSet<>(old.propertyNames());
                names.addAll(now.propertyNames());
                for (String name : names) {
                    if (!SameValue.are(old.get(name), now.get(name))) {
                        keys.add(field.name() + "." + name);
                    }
                }
            }
        }
        return keys;
    }

    /** Nobody is overruled but by a person's decision. */
    private Overruled decided(Mutation mutation) {
        OpenScope.Refused refused =
                mutation.decides() == null ? null : scope.refused.get(key(mutation.decides()));
        boolean same = refused != null && refused.id().equals(mutation.id());
        return new Overruled(author.user(), same ? refused : null);
    }

    private Answer update(Mutation mutation, DocumentState state, Set<UUID> own) {
        Problem gone = gone(mutation, state);
        if (gone != null) {
            throw gone.exception();
        }
        Map<Field, JsonNode> mine = normal(mutation.fields(), false);
        Merge.Base base = base(mutation, state, own);
        Merge.Merged result = Merge.merge(mine, state.last(), base);
        if (!result.conflicts().isEmpty()) {
            throw conflict(result.conflicts(), state).exception();
        }
        List<Conflict> overfull = overfull(result.changes(), mine, base, state);
        if (!overfull.isEmpty()) {
            throw conflict(overfull, state).exception();
        }
        this.merged = base != null && !base.others().isEmpty();
        return edit(mutation, state, result.changes());
    }

    /**
     * Sets and maps may each be in bounds and not so together: what goes is for a person to say.
     */
    private List<Conflict> overfull(
            Map<String, JsonNode> changes,
            Map<Field, JsonNode> mine,
            Merge.@Nullable Base base,
            DocumentState state) {
        List<Conflict> conflicts = new ArrayList<>();
        mine.forEach(
                (field, wanted) -> {
                    JsonNode merged = changes.get(field.name());
                    if (merged != null && field.kind().isOverfull(merged)) {
                        Past last = base == null ? null : base.lastOn(field.name());
                        conflicts.add(
                                new Conflict(
                                        field.name(),
                                        base == null ? null : Merge.value(base.seen(), field),
                                        wanted,
                                        Merge.value(state.last(), field),
                                        last == null ? state.lastChange() : last));
                    }
                });
        return conflicts;
    }

    private Answer read(Mutation mutation, DocumentState state, Set<UUID> own) {
        Problem gone = gone(mutation, state);
        if (gone != null) {
            throw gone.exception();
        }
        if (mutation.base() != null) {
            base(mutation, state, own);
        }
        Map<String, JsonNode> changes = new LinkedHashMap<>();
        if (author instanceof Author.Person(Caller caller)) {
            collection
                    .rules()
                    .read(document(state), caller, scope.nextTime())
                    .forEach(
                            (name, value) -> {
                                JsonNode json = DocumentJson.MAPPER.valueToTree(value);
                                if (!SameValue.are(json, state.last().get(name))) {
                                    changes.put(name, json);
                                }
                            });
        }
        return edit(mutation, state, changes);
    }

    private Answer edit(Mutation mutation, DocumentState state, Map<String, JsonNode> changes) {
        if (changes.isEmpty()) {
            return Answer.done(mutation, 200, state.id, state.version(), state.last().toString());
        }
        ObjectNode document = state.last().deepCopy();
        changes.forEach(document::set);
        Set<String> keys = mapKeys(state.last(), document);
        List<String> paths = new ArrayList<>(keys);
        for (String name : changes.keySet()) {
            Field field = collection.fields().get(name);
            if (field != null && field.kind().merging() != FieldKind.Merging.MAP) {
                paths.add(name);
            }
        }
        document.put("version", scope.nextVersion());
        document.put("updatedAt", Timestamp.text(scope.nextTime()));
        document.put("updatedBy", author.user().toString());
        return changed(
                mutation,
                Op.UPDATE,
                200,
                document,
                changes.keySet(),
                keys,
                decided(mutation).values(state, paths),
                state.id);
    }

    private Answer delete(Mutation mutation, DocumentState state, Set<UUID> own) {
        if (state.neverThere()) {
            throw Problem.of(ProblemCode.NOT_FOUND).exception();
        }
        if (state.deleted()) {
            return Answer.done(mutation, 204, state.id, state.version(), null);
        }
        if (mutation.base() != null) {
            Merge.Base base = base(mutation, state, own);
            if (base != null && !base.others().isEmpty()) {
                throw whole(mutation, state, base.others().getLast()).exception();
            }
        }
        scope.change(
                Op.DELETE,
                state.id,
                null,
                Set.of(),
                beside(mutation, Set.of(), decided(mutation).edits(state)),
                author.user(),
                mutation.mutation(),
                trace);
        return Answer.done(mutation, 204, state.id, state.version(), null);
    }

    private Answer changed(
            Mutation mutation,
            Op op,
            int status,
            ObjectNode document,
            Set<String> fields,
            Set<String> keys,
            Overruled overruled,
            UUID id) {
        String text = document.toString();
        if (text.getBytes(StandardCharsets.UTF_8).length > DOCUMENT_BYTES) {
            throw tooLarge();
        }
        if (author instanceof Author.Person && mutation.action() != Action.READ) {
            afford(id, text);
        }
        scope.change(
                op,
                id,
                document,
                fields,
                beside(mutation, keys, overruled),
                author.user(),
                mutation.mutation(),
                trace);
        return Answer.done(mutation, status, id, scope.version(), text);
    }

    private void afford(UUID id, String text) {
        if (!scope.affords(scope.document(id), text)) {
            scope.overQuota++;
            throw Problem.of(ProblemCode.OVER_QUOTA).exception();
        }
    }

    private OpenScope.Beside beside(Mutation mutation, Set<String> keys, Overruled overruled) {
        return new OpenScope.Beside(
                keys,
                author instanceof Author.Automatic,
                mutation.decides() == null ? null : overruled.text());
    }

    /** What is to be said when there is no document to edit; null when there is one. */
    private @Nullable Problem gone(Mutation mutation, DocumentState state) {
        if (state.exists()) {
            return null;
        }
        boolean meanwhile =
                !state.neverThere()
                        && mutation.base() != null
                        && (mutation.base() < state.version() || mutation.base() > scope.version());
        return meanwhile ? whole(mutation, state, null) : Problem.of(ProblemCode.NOT_FOUND);
    }

    /** What the edit was made on; null where it names no base. */
    private Merge.@Nullable Base base(Mutation mutation, DocumentState state, Set<UUID> own) {
        if (mutation.base() == null) {
            return null;
        }
        long base = mutation.base();
        UUID user = author.user();
        List<Past> others = state.others(base, user, own);
        ObjectNode seen = state.at(base);
        boolean ownCreation =
                state.own(base, user, own).stream().anyMatch(past -> past.op() == Op.CREATE);
        boolean known = base <= scope.version() && (seen != null || ownCreation);
        if (!known || others.stream().anyMatch(past -> past.op() != Op.UPDATE)) {
            throw whole(mutation, state, others.isEmpty() ? null : others.getLast()).exception();
        }
        ObjectNode view = seen == null ? broughtBack(base, state, own) : seen;
        for (UUID earlier : own) {
            OpenScope.Requested asked = scope.requested.get(key(earlier));
            if (asked != null && asked.id().equals(state.id)) {
                view = Merge.overlay(view, lenient(asked.fields()));
            }
        }
        return new Merge.Base(view, others);
    }

    /** What the author's own creation began with; a restored one with what had been deleted. */
    private ObjectNode broughtBack(long base, DocumentState state, Set<UUID> own) {
        ObjectNode lost = state.lostAt(base);
        boolean created =
                state.own(base, author.user(), own).stream()
                        .map(past -> scope.requested.get(key(past.mutation())))
                        .anyMatch(asked -> asked != null && !asked.fields().isEmpty());
        return lost == null || created ? JsonNodeFactory.instance.objectNode() : lost;
    }

    /** First of all: who may not do this isn't told what else would be wrong with it. */
    private void permit(Mutation mutation, DocumentState state) {
        if (author instanceof Author.Person(Caller caller)) {
            boolean restores = mutation.action() == Action.RESTORE;
            Action action = restores ? Action.CREATE : mutation.action();
            Set<String> fields =
                    restores ? Set.of() : new HashSet<>(mutation.fields().propertyNames());
            boolean taken = mutation.action() == Action.CREATE && state.exists();
            Document<T> document = state.neverThere() || taken ? null : document(state);
            if (!collection.rules().permits(caller, action, document, fields)) {
                throw Problem.of(ProblemCode.FORBIDDEN).exception();
            }
        }
    }

    private Document<T> document(DocumentState state) {
        ObjectNode last = state.last();
        return new Document<>(
                state.id,
                state.version(),
                DocumentState.createdAt(last),
                DocumentState.createdBy(last),
                DocumentJson.MAPPER.treeToValue(last, collection.type()));
    }

    /** The fields in their normal form, all errors told at once. */
    private Map<Field, JsonNode> normal(ObjectNode fields, boolean creation) {
        List<Problem.FieldError> errors = new ArrayList<>();
        Map<Field, JsonNode> normal = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> given : fields.properties()) {
            Field field = collection.fields().get(given.getKey());
            if (field == null) {
                errors.add(
                        new Problem.FieldError(
                                printable(given.getKey()),
                                "is not a field of this collection, or set by the server"));
            } else if (field.system() && author instanceof Author.Person) {
                errors.add(new Problem.FieldError(field.name(), "is set by the server"));
            } else {
                normal(field, given.getValue(), normal, errors);
            }
        }
        if (creation) {
            for (Field field : collection.fields().values()) {
                if (field.required() && field.otherwise().isNull() && !fields.has(field.name())) {
                    errors.add(new Problem.FieldError(field.name(), "is required"));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).exception();
        }
        return normal;
    }

    private static void normal(
            Field field,
            JsonNode given,
            Map<Field, JsonNode> normal,
            List<Problem.FieldError> errors) {
        try {
            normal.put(field, field.normal(given));
        } catch (FieldKind.Unfit e) {
            errors.add(new Problem.FieldError(field.name(), String.valueOf(e.getMessage())));
        }
    }

    /**
     * Fields of a mutation that was found good before; a field that is gone since is passed over.
     */
    private Map<Field, JsonNode> lenient(ObjectNode fields) {
        Map<Field, JsonNode> normal = new HashMap<>();
        List<Problem.FieldError> ignored = new ArrayList<>();
        for (Map.Entry<String, JsonNode> given : fields.properties()) {
            Field field = collection.fields().get(given.getKey());
            if (field != null) {
                normal(field, given.getValue(), normal, ignored);
            }
        }
        return normal;
    }

    private static String printable(String name) {
        String text = name.length() > 100 ? name.substring(0, 100) : name;
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }

    private static ProblemException tooLarge() {
        return Problem.of(
                        ProblemCode.TOO_LARGE,
                        "A document has at most " + DOCUMENT_BYTES + " bytes of JSON")
                .exception();
    }

    private static Problem conflict(List<Conflict> conflicts, DocumentState state) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        more.put("conflicts", conflicts.stream().map(Conflict::members).toList());
        more.put("current", state.exists() ? state.last() : null);
        return Problem.of(ProblemCode.CONFLICT).with(more);
    }

    /** A conflict over the document itself. */
    private Problem whole(Mutation mutation, DocumentState state, @Nullable Past last) {
        Past theirs = last == null ? state.lastPast() : last;
        ObjectNode before = mutation.base() == null ? null : state.at(mutation.base());
        return conflict(
                List.of(
                        new Conflict(
                                Conflict.WHOLE,
                                before,
                                mutation.action() == Action.DELETE ? null : mutation.fields(),
                                state.exists() ? state.last() : null,
                                theirs)),
                state);
    }
}
