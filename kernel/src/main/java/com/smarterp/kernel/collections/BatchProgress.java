package com.smarterp.kernel.collections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a request's mutations have come to so far, and what that means for its later ones. */
final class BatchProgress {

    private final List<Answer> answers = new ArrayList<>();
    private final Map<UUID, Set<UUID>> earlier = new HashMap<>();
    private final Set<UUID> failed = new HashSet<>();

    /** A copy to go on with until the transaction is committed. */
    BatchProgress copy() {
        BatchProgress copy = new BatchProgress();
        copy.answers.addAll(answers);
        earlier.forEach((id, own) -> copy.earlier.put(id, new LinkedHashSet<>(own)));
        copy.failed.addAll(failed);
        return copy;
    }

    void note(Mutation mutation, Answer answer) {
        answers.add(answer);
        UUID id = mutation.id();
        if (id != null) {
            earlier.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(mutation.mutation());
            if (!answer.succeeded()) {
                failed.add(id);
            }
        }
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
