package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Checksum;
import com.smarterp.kernel.changes.Op;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A scope while its counter is locked: the counter, what the database told of the documents in
 * question, and what has been decided and is to be written.
 */
final class OpenScope {

    /**
     * A mutation's id among those of one owner: two people may use the same.
     *
     * @param owner {@link Author#keyOwner}
     */
    record Key(UUID owner, UUID mutation) {}

    /** A mutation that was answered before. */
    record Answered(String digest, Answer answer) {}

    /** What a mutation of one's own asked for. */
    record Requested(UUID id, ObjectNode fields) {}

    /** A mutation that was refused, and of which somebody decides now. */
    record Refused(UUID id, @Nullable Long base) {}

    /**
     * What is kept beside a change and is no part of what others are told.
     *
     * @param keys which keys of maps it changed
     * @param automatic the system made it
     * @param overruled whose values a person's decision replaced, as {@link Overruled} says it
     */
    record Beside(Set<String> keys, boolean automatic, @Nullable String overruled) {}

    /** An answer to keep. */
    record Kept(UUID owner, Mutation mutation, Answer answer) {}

    final String collection;
    final UUID scope;
    final UUID epoch;
    private Instant nextTime;
    private long version;
    private long count;
    private long checksum;

    /** Of the documents that are kept. */
    private long bytes;

    ScopeQuota quota = ScopeQuota.NONE;

    /** Mutations that were refused, since the scope holds as much as it may. */
    int overQuota;

    final Map<Key, Answered> answered = new HashMap<>();
    final Map<Key, Requested> requested = new HashMap<>();
    final Map<Key, Refused> refused = new HashMap<>();
    private final Map<UUID, DocumentState> documents = new HashMap<>();

    final List<Change> changes = new ArrayList<>();

    /** By the version of the change. */
    final Map<Long, Beside> beside = new HashMap<>();

    final List<Kept> kept = new ArrayList<>();

    /** Of each mutation decided so far. */
    final List<Outcome> outcomes = new ArrayList<>();

    /** Documents that have changed. */
    final Set<UUID> touched = new LinkedHashSet<>();

    OpenScope(
            String collection,
            UUID scope,
            UUID epoch,
            Instant nextTime,
            long version,
            long count,
            long checksum) {
        this.collection = collection;
        this.scope = scope;
        this.epoch = epoch;
        this.nextTime = nextTime;
        this.version = version;
        this.count = count;
        this.checksum = checksum;
    }

    long version() {
        return version;
    }

    long count() {
        return count;
    }

    long checksum() {
        return checksum;
    }

    long bytes() {
        return bytes;
    }

    void found(long bytesSoFar) {
        bytes = bytesSoFar;
    }

    /** Whether the scope may hold this in the document's place; what shrinks always fits. */
    boolean affords(DocumentState state, String text) {
        long more = DocumentState.bytes(text) - state.bytes();
        return (state.exists() || count < quota.documents())
                && (more <= 0 || bytes + more <= quota.bytes());
    }

    DocumentState document(UUID id) {
        return documents.computeIfAbsent(id, DocumentState::new);
    }

    /** To go back to. */
    OpenScope copy() {
        OpenScope copy =
                new OpenScope(collection, scope, epoch, nextTime, version, count, checksum);
        copy.become(this);
        return copy;
    }

    /** Forgets what was decided since the other was copied. */
    void become(OpenScope other) {
        version = other.version;
        count = other.count;
        checksum = other.checksum;
        bytes = other.bytes;
        nextTime = other.nextTime;
        replace(answered, other.answered);
        replace(requested, other.requested);
        replace(refused, other.refused);
        replace(beside, other.beside);
        replace(touched, other.touched);
        replace(changes, other.changes);
        replace(kept, other.kept);
        replace(outcomes, other.outcomes);
        documents.clear();
        other.documents.forEach((id, state) -> documents.put(id, state.copy()));
    }

    private static <K, V> void replace(Map<K, V> mine, Map<K, V> others) {
        mine.clear();
        mine.putAll(others);
    }

    private static <E> void replace(Collection<E> mine, Collection<E> others) {
        mine.clear();
        mine.addAll(others);
    }

    /** The version that the next change will have. */
    long nextVersion() {
        return version + 1;
    }

    /**
     * The time that the next change will have: no two have the same, and none is before another,
     * whatever the clock does.
     */
    Instant nextTime() {
        return nextTime;
    }

    /**
     * Makes the change that turns the document into {@code after}.
     *
     * @param after null deletes it
     */
    void change(
            Op op,
            UUID id,
            @Nullable ObjectNode after,
            Set<String> fields,
            Beside more,
            UUID by,
            UUID mutation,
            String trace) {
        DocumentState state = document(id);
        String text = after == null ? null : after.toString();
        bytes += (text == null ? 0 : DocumentState.bytes(text)) - state.bytes();
        version++;
        if (state.exists()) {
            checksum = Checksum.minus(checksum, id, state.version());
            count--;
        }
        if (after != null) {
            checksum = Checksum.plus(checksum, id, version);
            count++;
        }
        Change change =
                new Change(
                        collection,
                        scope,
                        epoch,
                        version,
                        op,
                        id,
                        text,
                        List.copyOf(fields),
                        by,
                        mutation,
                        nextTime,
                        count,
                        checksum,
                        trace);
        changes.add(change);
        nextTime = nextTime.plus(1, ChronoUnit.MICROS);
        beside.put(version, more);
        state.apply(change, after, more.keys(), more.automatic());
        touched.add(id);
    }

    /** The answer of a mutation that left its document as it now is. */
    void keep(UUID owner, Mutation mutation, Answer answer) {
        if (answer.isFinal()) {
            Key key = new Key(owner, mutation.mutation());
            kept.add(new Kept(owner, mutation, answer));
            answered.put(key, new Answered(mutation.digest(), answer));
            if (answer.succeeded() && answer.id() != null) {
                requested.put(key, new Requested(answer.id(), mutation.fields()));
            } else if (mutation.id() != null) {
                refused.put(key, new Refused(mutation.id(), mutation.base()));
            }
        }
    }
}
