package com.smarterp.kernel.collections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a request's mutations have come to so far, what that means for its later ones, and what of
 * it is told: of each document its last state only, and all of them within bounds.
 */
final class BatchProgress {

    private final List<Answer> answers = new ArrayList<>();
    private final Map<UUID, Set<UUID>> earlier = new HashMap<>();
    private final Set<UUID> failed = new HashSet<>();

    /** Where in the answers the last success of each document stands. */
    private final Map<UUID, Integer> last = new HashMap<>();

    /** Bytes that documents may still take. */
    private long room;

    /** For a request whose answer is as long as it comes: of one mutation. */
    BatchProgress() {
        this(Long.MAX_VALUE);
    }

    /**
     * @param room bytes that documents take in the answer, at the most, those in conflicts included
     */
    BatchProgress(long room) {
        this.room = room;
    }

    /** A copy to go on with until the transaction is committed. */
    BatchProgress copy() {
        BatchProgress copy = new BatchProgress(room);
        copy.answers.addAll(answers);
        earlier.forEach((id, own) -> copy.earlier.put(id, new LinkedHashSet<>(own)));
        copy.failed.addAll(failed);
        copy.last.putAll(last);
        return copy;
    }

    void note(Mutation mutation, Answer answer) {
        answers.add(fitted(answer));
        UUID id = mutation.id();
        if (id != null) {
            earlier.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(mutation.mutation());
            if (!answer.succeeded()) {
                failed.add(id);
            }
        }
    }

    private Answer fitted(Answer answer) {
        if (answer.succeeded()) {
            return answer.id() == null ? answer : fitted(answer, answer.id());
        }
        long size = ConflictSize.of(answer);
        if (size <= room) {
            room -= size;
            return answer;
        }
        return answer.with(ConflictSize.cut(answer), true);
    }

    private Answer fitted(Answer answer, UUID id) {
        Integer before = last.put(id, answers.size());
        if (before != null) {
            Answer superseded = answers.get(before);
            room += Utf8.length(superseded.document());
            answers.set(before, superseded.without(false));
        }
        long size = Utf8.length(answer.document());
        if (size > room) {
            return answer.without(true);
        }
        room -= size;
        return answer;
    }

    /** Earlier mutations of the same document: their changes count as the author's. */
    Set<UUID> earlier(Mutation mutation) {
        return mutation.id() == null ? Set.of() : earlier.getOrDefault(mutation.id(), Set.of());
    }

    /** An earlier mutation of the same document failed. */
    boolean blocked(Mutation mutation) {
        return mutation.id() != null && failed.contains(mutation.id());
    }

    List<Answer> answers() {
        return answers;
    }
}
