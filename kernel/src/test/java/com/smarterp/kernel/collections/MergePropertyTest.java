package com.smarterp.kernel.collections;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.changes.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever devices edit on whatever bases: the log tells it all, and nothing is lost silently. */
class MergePropertyTest {

    /**
     * An edit of a device.
     *
     * @param lag how many versions the device is behind
     * @param chained made on top of the device's previous edit, on the same base
     */
    record Edit(int device, int lag, boolean chained, String fields) {}

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> part =
                Arbitraries.of(
                        "'title':'a'",
                        "'title':'b'",
                        "'status':'closed'",
                        "'status':null",
                        "'minutes':1",
                        "'minutes':2",
                        "'tags':['x']",
                        "'tags':['x','y']",
                        "'tags':['z']",
                        "'tags':[]",
                        "'custom':{'k':1}",
                        "'custom':{'k':2,'l':1}",
                        "'custom':{'k':null}",
                        "'custom':{'m':{'deep':[1]}}");
        Arbitrary<String> fields =
                part.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .uniqueElements(text -> text.substring(0, text.indexOf(':')))
                        .map(parts -> "{" + String.join(",", parts) + "}");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false),
                        fields)
                .as(Edit::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 400)
    void nothingIsLostWithoutAConflict(@ForAll("edits") List<Edit> edits) {
        ScopeModel scope = new ScopeModel();
        List<Author> devices =
                List.of(ScopeModel.person(), ScopeModel.person(), ScopeModel.person());
        scope.create(devices.getFirst(), "{'title':'t','tags':['x'],'custom':{'k':0}}");
        Mutation[] previous = new Mutation[3];
        List<List<Mutation>> chains =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Edit edit : edits) {
            Mutation before = previous[edit.device()];
            boolean chained = edit.chained() && before != null;
            if (!chained) {
                chains.get(edit.device()).clear();
            }
            long base =
                    chained
                            ? java.util.Objects.requireNonNull(before.base())
                            : Math.max(1, scope.log.size() - edit.lag());
            Mutation mutation =
                    ScopeModel.edit(
                            scope.id,
                            base,
                            ScopeModel.json(edit.fields()),
                            chains.get(edit.device()).stream()
                                    .map(Mutation::mutation)
                                    .toArray(UUID[]::new));
            Set<JsonNode> known = known(scope, base, chains.get(edit.device()));
            check(scope, devices.get(edit.device()), mutation, base, known);
            previous[edit.device()] = mutation;
            chains.get(edit.device()).add(mutation);
        }
        assertThat(replayed(scope.log)).isEqualTo(withoutMeta(scope.document()));
    }

    private static void check(
            ScopeModel scope, Author author, Mutation mutation, long base, Set<JsonNode> known) {
        ObjectNode before = scope.document();
        List<Change> others =
                scope.log.stream()
                        .filter(change -> change.version() > base)
                        .filter(change -> !mutation.after().contains(change.mutation()))
                        .toList();
        Answer answer = scope.apply(author, mutation);
        ObjectNode after = scope.document();
        if (answer.status() == 409) {
            assertThat(after).isEqualTo(before);
            assertThat(answer.problem()).contains("\"conflicts\":[{\"field\":\"");
            return;
        }
        assertThat(answer.status()).isEqualTo(200);
        for (String name : Note.NOTES.fields().keySet()) {
            JsonNode wanted = mutation.fields().get(name);
            Set<String> touched = new HashSet<>();
            others.forEach(change -> touched.addAll(change.fields()));
            if (wanted == null) {
                assertThat(after.get(name)).as("an untouched field").isEqualTo(before.get(name));
            } else if (name.equals("tags")) {
                checkSet(before.get(name), after.get(name), wanted, known);
            } else if (name.equals("custom")) {
                for (Map.Entry<String, JsonNode> member : wanted.properties()) {
                    JsonNode now = after.get(name).get(member.getKey());
                    assertThat(now == null ? null : now.toString())
                            .isEqualTo(
                                    member.getValue().isNull()
                                            ? null
                                            : member.getValue().toString());
                }
            } else {
                JsonNode value =
                        wanted.isNull() ? Note.NOTES.fields().get(name).otherwise() : wanted;
                assertThat(after.get(name)).isEqualTo(value);
                if (touched.contains(name)) {
                    assertThat(before.get(name))
                            .as("others' value is only met, never overwritten")
                            .isEqualTo(value);
                }
            }
        }
    }

    /** An edit removes only what its device knew, and adds only what it wanted. */
    private static void checkSet(
            JsonNode before, JsonNode after, JsonNode wanted, Set<JsonNode> known) {
        Set<JsonNode> removed = SetKind.elements(before);
        removed.removeAll(SetKind.elements(after));
        assertThat(known).containsAll(removed);
        removed.forEach(gone -> assertThat(SetKind.elements(wanted)).doesNotContain(gone));
        Set<JsonNode> added = SetKind.elements(after);
        added.removeAll(SetKind.elements(before));
        assertThat(SetKind.elements(wanted)).containsAll(added);
    }

    /** The tags that the device has seen: those of its base, and what it asked for itself. */
    private static Set<JsonNode> known(ScopeModel scope, long base, List<Mutation> chain) {
        Set<JsonNode> known = SetKind.elements(scope.at(base).get("tags"));
        chain.forEach(mutation -> known.addAll(SetKind.elements(mutation.fields().path("tags"))));
        return known;
    }

    /** The document as the log's changed fields alone make it. */
    private static ObjectNode replayed(List<Change> log) {
        ObjectNode document =
                withoutMeta(DocumentJson.parse(String.valueOf(log.getFirst().document())));
        for (Change change : log.subList(1, log.size())) {
            ObjectNode now = DocumentJson.parse(String.valueOf(change.document()));
            change.fields().forEach(field -> document.set(field, now.get(field)));
        }
        return document;
    }

    private static ObjectNode withoutMeta(ObjectNode document) {
        ObjectNode fields = document.deepCopy();
        List.of("version", "updatedAt", "updatedBy").forEach(fields::remove);
        return fields;
    }
}
