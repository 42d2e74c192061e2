package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Op;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One document while its scope is locked: how it stands, and what happened since the bases asked
 * for.
 */
final class DocumentState {

    final UUID id;
    private long version;
    private boolean deleted;
    private @Nullable ObjectNode last;
    private final List<Past> pasts = new ArrayList<>();
    private final Map<Long, ObjectNode> bases = new HashMap<>();
    private final Map<Long, ObjectNode> lost = new HashMap<>();

    /** Its last changes, the newest last; only where a person's decision is at stake. */
    private final List<Past> log = new ArrayList<>();

    DocumentState(UUID id) {
        this.id = id;
    }

    void found(long version, boolean deleted, ObjectNode last) {
        this.version = version;
        this.deleted = deleted;
        this.last = last;
    }

    void past(Past past) {
        pasts.add(past);
    }

    void logged(Past past) {
        log.add(past);
    }

    /**
     * @param before where it was deleted at the base: as it was before
     */
    void base(long base, @Nullable ObjectNode document, @Nullable ObjectNode before) {
        if (document != null) {
            bases.put(base, document);
        } else if (before != null) {
            lost.put(base, before);
        }
    }

    DocumentState copy() {
        DocumentState copy = new DocumentState(id);
        copy.version = version;
        copy.deleted = deleted;
        copy.last = last;
        copy.pasts.addAll(pasts);
        copy.bases.putAll(bases);
        copy.lost.putAll(lost);
        copy.log.addAll(log);
        return copy;
    }

    /** The version of its last change; 0 when it was never there. */
    long version() {
        return version;
    }

    boolean neverThere() {
        return version == 0;
    }

    boolean deleted() {
        return deleted;
    }

    boolean exists() {
        return version > 0 && !deleted;
    }

    /** The document as it is, or as it was before it was deleted. */
    ObjectNode last() {
        return java.util.Objects.requireNonNull(last);
    }

    void apply(Change change, @Nullable ObjectNode document, Set<String> keys, boolean automatic) {
        version = change.version();
        deleted = change.op() == Op.DELETE;
        if (document != null) {
            last = document;
        }
        Past past =
                new Past(
                        change.version(),
                        change.op(),
                        change.by(),
                        change.mutation(),
                        change.at(),
                        new HashSet<>(change.fields()),
                        keys,
                        automatic);
        pasts.add(past);
        log.add(past);
    }

    /** What was changed after the base by mutations other than the author's own. */
    List<Past> others(long base, UUID author, Set<UUID> own) {
        return pasts.stream()
                .filter(past -> past.version() > base)
                .filter(past -> !(past.by().equals(author) && own.contains(past.mutation())))
                .toList();
    }

    /** What the author's own mutations did after the base. */
    List<Past> own(long base, UUID author, Set<UUID> own) {
        return pasts.stream()
                .filter(past -> past.version() > base)
                .filter(past -> past.by().equals(author) && own.contains(past.mutation()))
                .toList();
    }

    /** The last change, as the document itself tells of it. */
    Past lastChange() {
        ObjectNode document = last();
        return new Past(
                version,
                Op.UPDATE,
                UUID.fromString(document.get("updatedBy").stringValue()),
                new UUID(0, 0),
                Instant.parse(document.get("updatedAt").stringValue()),
                Set.of(),
                Set.of(),
                false);
    }

    /** The last change since the bases asked for; null when there was none. */
    @Nullable Past lastPast() {
        return pasts.isEmpty() ? null : pasts.getLast();
    }

    /** The document as it was at the base; null when it wasn't there. */
    @Nullable ObjectNode at(long base) {
        return bases.get(base);
    }

    /** What a deletion before the base took away; null when it was there at the base. */
    @Nullable ObjectNode lostAt(long base) {
        return lost.get(base);
    }

    List<Past> log() {
        return log;
    }

    static Instant createdAt(ObjectNode document) {
        return Instant.parse(document.get("createdAt").stringValue());
    }

    static UUID createdBy(ObjectNode document) {
        return UUID.fromString(document.get("createdBy").stringValue());
    }
}
