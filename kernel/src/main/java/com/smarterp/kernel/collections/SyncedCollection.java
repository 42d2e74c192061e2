package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.ChangeTopic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A collection that is kept the same on every device: all that the kernel must know of it.
 *
 * @param name as in its path and topic: {@code jobs}
 * @param noun one of them, as in event types: {@code job}; also the name of its view in SQL
 * @param type the record of its fields
 * @param actions what persons may ask for; the system may do everything
 * @param hints what clients do with it
 */
public record SyncedCollection<T extends Record>(
        String name,
        String noun,
        ScopeKind scope,
        Class<T> type,
        Map<String, Field> fields,
        Set<Action> actions,
        Rules<T> rules,
        ClientHints hints) {

    public SyncedCollection {
        Set<String> components =
                Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName())
                        .collect(Collectors.toSet());
        if (!components.equals(fields.keySet())) {
            throw new IllegalArgumentException(
                    type + " has " + components + " (expected: " + fields.keySet() + ")");
        }
        actions = Set.copyOf(actions);
        Set<String> hinted = new HashSet<>(hints.searched());
        Stream.of(hints.label(), hints.read()).filter(Objects::nonNull).forEach(hinted::add);
        hinted.removeAll(components);
        if (!hinted.isEmpty()) {
            throw new IllegalArgumentException(name + " has no fields " + hinted);
        }
    }

    /** A collection with all actions but {@link Action#READ}, and no rules. */
    public static <T extends Record> SyncedCollection<T> of(
            String name, String noun, ScopeKind scope, Class<T> type, List<Field> fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return new SyncedCollection<>(
                name,
                noun,
                scope,
                type,
                byName,
                EnumSet.of(Action.CREATE, Action.UPDATE, Action.DELETE),
                new Rules<>() {},
                ClientHints.NONE);
    }

    /** Persons may ask for these actions only. */
    public SyncedCollection<T> allowing(Action first, Action... more) {
        return new SyncedCollection<>(
                name, noun, scope, type, fields, EnumSet.of(first, more), rules, hints);
    }

    public SyncedCollection<T> under(Rules<T> other) {
        return new SyncedCollection<>(name, noun, scope, type, fields, actions, other, hints);
    }

    /** People name a document by this field. */
    public SyncedCollection<T> labelledBy(String field) {
        return hinting(
                new ClientHints(field, hints.searched(), hints.read(), hints.deletesWithoutBase()));
    }

    /** A search looks into these fields. */
    public SyncedCollection<T> searchedIn(String... fields) {
        return hinting(
                new ClientHints(
                        hints.label(), List.of(fields), hints.read(), hints.deletesWithoutBase()));
    }

    /** {@link Action#READ} sets this field: a map by reader, or the time of the first reading. */
    public SyncedCollection<T> readIn(String field) {
        return hinting(
                new ClientHints(
                        hints.label(), hints.searched(), field, hints.deletesWithoutBase()));
    }

    /** A deletion needs no decision, even if the document was edited meanwhile. */
    public SyncedCollection<T> deletedWithoutBase() {
        return hinting(new ClientHints(hints.label(), hints.searched(), hints.read(), true));
    }

    private SyncedCollection<T> hinting(ClientHints other) {
        return new SyncedCollection<>(name, noun, scope, type, fields, actions, rules, other);
    }

    /** May persons ask for it? Whoever may create may restore. */
    boolean offers(Action action) {
        return actions.contains(action == Action.RESTORE ? Action.CREATE : action);
    }

    /** Its topic in Kafka. */
    public String topic() {
        return ChangeTopic.of(name);
    }
}
