package com.smarterp.deploy.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * I1, I2 and I6: what devices were told of their mutations against the change logs. An acknowledged
 * effect is there, once, with what was asked for in it; a refused one isn't; the same question had
 * the same answer; and no edit was overwritten by one that hadn't seen it.
 */
final class Promises {

    private final Evidence evidence;
    private final Map<String, List<Told>> told = new LinkedHashMap<>();
    private final Map<String, List<Evidence.Row>> effects = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    Promises(Evidence evidence) {
        this.evidence = evidence;
        for (Told one : evidence.told()) {
            told.computeIfAbsent(one.intent().mutation(), _ -> new ArrayList<>()).add(one);
        }
        for (Evidence.OfScope scope : evidence.scopes()) {
            for (Evidence.Row row : scope.log()) {
                effects.computeIfAbsent(row.mutation(), _ -> new ArrayList<>()).add(row);
            }
        }
    }

    List<String> check() {
        told.values().forEach(this::check);
        if (evidence.restored() == null) {
            evidence.scopes().forEach(this::overwritten);
        }
        return found;
    }

    private void check(List<Told> all) {
        List<Told> kept =
                all.stream()
                        .filter(Told::kept)
                        .filter(
                                one ->
                                        evidence.restored() == null
                                                || !evidence.restored().contains(one))
                        .toList();
        Intent intent = all.getFirst().intent();
        List<Evidence.Row> rows = effects.getOrDefault(intent.mutation(), List.of());
        if (rows.size() > 1) {
            wrong("I2", "has " + rows.size() + " effects", all);
        }
        if (kept.isEmpty()) {
            return;
        }
        Told first =
                kept.stream()
                        .filter(one -> one.body() != null)
                        .findFirst()
                        .orElseGet(kept::getFirst);
        if (!kept.stream().allMatch(first::sameAs)) {
            wrong("I2", "was answered in two ways", all);
        }
        if (!first.applied()) {
            if (!rows.isEmpty()) {
                wrong("I2", "was refused, and yet has an effect", all);
            }
            return;
        }
        effect(first, rows, all);
    }

    private void effect(Told first, List<Evidence.Row> rows, List<Told> all) {
        boolean mayChangeNothing =
                first.intent().op().equals("delete") || first.intent().op().equals("read");
        if (rows.isEmpty()) {
            if (!mayChangeNothing) {
                wrong("I1", "was acknowledged and is lost", all);
            }
            return;
        }
        Evidence.Row row = rows.getFirst();
        if (first.body() != null && row.version() != first.version()) {
            wrong("I1", "was acknowledged as another version than " + row.version(), all);
        } else if (first.body() != null && !first.body().equals(row.document())) {
            wrong("I1", "was acknowledged with another document than " + row.document(), all);
        }
        ObjectNode fields = first.intent().fields();
        if (fields != null && row.document() != null) {
            fields.properties()
                    .forEach(
                            field -> {
                                if (!has(row.document().get(field.getKey()), field.getValue())) {
                                    wrong("I6", field.getKey() + " isn't what was asked for", all);
                                }
                            });
        }
    }

    /** Sets and maps merge: what was asked for is among it. */
    private static boolean has(@Nullable JsonNode value, JsonNode asked) {
        if (value == null) {
            return false;
        }
        if (asked.isArray()) {
            List<JsonNode> held = value.values().stream().toList();
            return held.containsAll(asked.values().stream().toList());
        }
        if (asked.isObject()) {
            return asked.properties().stream()
                    .allMatch(e -> Objects.equals(value.get(e.getKey()), e.getValue()));
        }
        return value.equals(asked);
    }

    /** F17: whoever loses is told. */
    private void overwritten(Evidence.OfScope scope) {
        Map<String, List<Evidence.Row>> byDocument = new HashMap<>();
        for (Evidence.Row row : scope.log()) {
            byDocument.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row);
        }
        for (Evidence.Row row : scope.log()) {
            List<Told> ours = told.getOrDefault(row.mutation(), List.of());
            Intent intent = ours.isEmpty() ? null : ours.getFirst().intent();
            if (intent == null || intent.base() == null || intent.fields() == null) {
                continue;
            }
            Set<String> whole = wholeFields(intent.fields());
            for (Evidence.Row other : byDocument.getOrDefault(row.id(), List.of())) {
                boolean unseen = other.version() > intent.base() && other.version() < row.version();
                boolean clashes = other.fields().stream().anyMatch(whole::contains);
                if (unseen && clashes && !isOwn(intent, ours, other.mutation())) {
                    wrong("I4", "overwrote " + other.version() + ", which it hadn't seen", ours);
                }
            }
        }
    }

    /** Named by it, or sent in one batch with it, in whatever order. */
    private boolean isOwn(Intent intent, List<Told> ours, String other) {
        if (intent.after().contains(other)) {
            return true;
        }
        Set<String> batches =
                ours.stream()
                        .map(Told::how)
                        .filter(how -> how.startsWith("batch"))
                        .collect(Collectors.toSet());
        return told.getOrDefault(other, List.of()).stream()
                .map(Told::how)
                .anyMatch(batches::contains);
    }

    private static Set<String> wholeFields(ObjectNode fields) {
        Set<String> whole = new HashSet<>();
        fields.properties()
                .forEach(
                        field -> {
                            if (!field.getValue().isContainer()) {
                                whole.add(field.getKey());
                            }
                        });
        return whole;
    }

    private void wrong(String invariant, String text, List<Told> all) {
        StringBuilder history = new StringBuilder();
        all.forEach(one -> history.append("\n      ").append(one));
        found.add(invariant + " a mutation " + text + ":" + history);
    }
}
