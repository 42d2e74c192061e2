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
 * @param omitted the document, or what a conflict says of documents, is left out and to be read
 */
public record Answer(
        UUID mutation,
        @Nullable UUID id,
        int status,
        @Nullable Long version,
        @Nullable String document,
        @Nullable String problem,
        boolean replayed,
        boolean omitted) {

    /** Answers that stand for good; after any other the same mutation may be tried again. */
    private static final Set<Integer> FINAL = Set.of(200, 201, 204, 404, 409, 422);

    static Answer done(
            Mutation mutation, int status, UUID id, long version, @Nullable String document) {
        return new Answer(mutation.mutation(), id, status, version, document, null, false, false);
    }

    static Answer refused(Mutation mutation, Problem problem) {
        return new Answer(
                mutation.mutation(),
                mutation.id(),
                problem.status(),
                null,
                null,
                DocumentJson.MAPPER.writeValueAsString(problem.members()),
                false,
                false);
    }

    Answer again() {
        return new Answer(mutation, id, status, version, document, problem, true, omitted);
    }

    Answer without(boolean leftOut) {
        return new Answer(mutation, id, status, version, null, problem, replayed, leftOut);
    }

    Answer with(String otherProblem, boolean leftOut) {
        return new Answer(mutation, id, status, version, document, otherProblem, replayed, leftOut);
    }

    boolean isFinal() {
        return FINAL.contains(status);
    }

    public boolean succeeded() {
        return status < 300;
    }
}
