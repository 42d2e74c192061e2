package com.smarterp.kernel.collections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges an edit into a document, field by field.
 *
 * <p>A field that no other mutation changed since the base is applied. One that others changed to
 * the same value is no change. Sets take over what the edit added to its base and what it removed;
 * maps are merged key by key. Anything else is a conflict, and then nothing of the edit is applied.
 * Without a base the given fields win, sets whole, maps by key.
 */
final class Merge {

    /**
     * What an edit was made on.
     *
     * @param seen the document as its author saw it: at the base, with their own later mutations
     * @param others what others changed since
     */
    record Base(ObjectNode seen, List<Past> others) {

        /**
         * @param path a field, or a key of a map: {@code custom.floor}
         */
        @Nullable Past lastOn(String path) {
            Past last = null;
            for (Past past : others) {
                if (past.touched(path)) {
                    last = past;
                }
            }
            return last;
        }
    }

    /**
     * @param changes the new values of the fields that change
     * @param conflicts when not empty, nothing is to be applied
     */
    record Merged(Map<String, JsonNode> changes, List<Conflict> conflicts) {}

    private final ObjectNode current;
    private final @Nullable Base base;
    private final Map<String, JsonNode> changes = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private Merge(ObjectNode current, @Nullable Base base) {
        this.current = current;
        this.base = base;
    }

    /**
     * @param mine the fields of the edit, in normal form
     * @param base null: the given fields win
     */
    static Merged merge(Map<Field, JsonNode> mine, ObjectNode current, @Nullable Base base) {
        Merge merge = new Merge(current, base);
        mine.forEach(
                (field, value) -> {
                    switch (field.kind().merging()) {
                        case WHOLE -> merge.whole(field, value);
                        case SET -> merge.set(field, value);
                        case MAP -> merge.map(field, value);
                    }
                });
        return new Merged(merge.changes, merge.conflicts);
    }

    private void whole(Field field, JsonNode mine) {
        JsonNode theirs = value(current, field);
        if (SameValue.are(mine, theirs)) {
            return;
        }
        Past last = base == null ? null : base.lastOn(field.name());
        if (base == null || last == null) {
            changes.put(field.name(), mine);
        } else {
            conflicts.add(
                    new Conflict(field.name(), value(base.seen(), field), mine, theirs, last));
        }
    }

    private void set(Field field, JsonNode mine) {
        JsonNode theirs = value(current, field);
        Set<JsonNode> wanted = SetKind.elements(mine);
        Set<JsonNode> result = wanted;
        if (base != null) {
            Set<JsonNode> seen = SetKind.elements(value(base.seen(), field));
            Set<JsonNode> removed = new LinkedHashSet<>(seen);
            removed.removeAll(wanted);
            Set<JsonNode> added = new LinkedHashSet<>(wanted);
            added.removeAll(seen);
            result = SetKind.elements(theirs);
            result.removeAll(removed);
            result.addAll(added);
        }
        if (!result.equals(SetKind.elements(theirs))) {
            changes.put(field.name(), SetKind.array(result));
        }
    }

    private void map(Field field, JsonNode mine) {
        JsonNode theirs = value(current, field);
        ObjectNode result = (ObjectNode) theirs.deepCopy();
        for (Map.Entry<String, JsonNode> wanted : wishes(field, mine, theirs).properties()) {
            String key = wanted.getKey();
            JsonNode wish = wanted.getValue().isNull() ? null : wanted.getValue();
            JsonNode now = theirs.get(key);
            JsonNode before = base == null ? now : value(base.seen(), field).get(key);
            if (SameValue.are(wish, now)) {
                continue;
            }
            Past last = base == null ? null : base.lastOn(field.name() + "." + key);
            if (last != null && !SameValue.are(before, now)) {
                conflicts.add(new Conflict(field.name() + "." + key, before, wish, now, last));
            } else if (wish == null) {
                result.remove(key);
            } else {
                result.set(key, wish);
            }
        }
        if (!result.equals(theirs)) {
            changes.put(field.name(), result);
        }
    }

    /** Cleared, a map is wished to lose every key that was seen in it. */
    private ObjectNode wishes(Field field, JsonNode mine, JsonNode theirs) {
        if (mine instanceof ObjectNode given) {
            return given;
        }
        ObjectNode none = JsonNodeFactory.instance.objectNode();
        JsonNode seen = base == null ? theirs : value(base.seen(), field);
        seen.propertyNames().forEach(none::putNull);
        return none;
    }

    /** The edit's view of a document: the fields over it, maps by key. */
    static ObjectNode overlay(ObjectNode document, Map<Field, JsonNode> fields) {
        Merged own = merge(fields, document, null);
        ObjectNode result = document.deepCopy();
        own.changes().forEach(result::set);
        return result;
    }

    static JsonNode value(ObjectNode document, Field field) {
        JsonNode value = document.get(field.name());
        if (value != null) {
            return value;
        }
        return field.kind().merging() == FieldKind.Merging.WHOLE
                ? JsonNodeFactory.instance.nullNode()
                : field.kind().empty();
    }
}
