package com.smarterp.kernel.collections;

import com.smarterp.kernel.problems.Problem;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation came to.
 *
 * @param id the document; null where there is none
 * @param version the document's version; null for problems
 * @param document the document as JSON text; null where there is none to give
 * @param problem the problem as JSON text
 * @param replayed the answer was given before
 */
public record Answer(
        UUID mutation,
        @Nullable UUID id,
        int status,
        @Nullable Long version,
        @Nullable String document,
        @Nullable String problem,
        boolean replayed) {

    /** Answers that stand for good; after any other the same mutation may be tried again. */
    private static final Set<Integer> FINAL = Set.of(200, 201, 204, 404, 409, 422);

    static Answer done(
            Mutation mutation, int status, UUID id, long version, @Nullable String document) {
        return new Answer(mutation.mutation(), id, status, version, document, null, false);
    }

    static Answer refused(Mutation mutation, Problem problem) {
        return new Answer(
                mutation.mutation(),
                mutation.id(),
                problem.status(),
                null,
                null,
                DocumentJson.MAPPER.writeValueAsString(problem.members()),
                false);
    }

    boolean isFinal() {
        return FINAL.contains(status);
    }

    public boolean succeeded() {
        return status < 300;
    }
}
