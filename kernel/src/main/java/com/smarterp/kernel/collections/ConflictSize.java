package com.smarterp.kernel.collections;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What conflicts tell of documents, in the answer of a batch: bounded all together. */
final class ConflictSize {

    private static final List<String> VALUES = List.of("base", "theirs");

    private ConflictSize() {}

    /** Bytes of {@code current}, {@code base} and {@code theirs}; 0 where there are none. */
    static long of(Answer answer) {
        if (!isConflict(answer)) {
            return 0;
        }
        ObjectNode problem = problem(answer);
        long bytes = length(problem.get("current"));
        for (JsonNode conflict : problem.get("conflicts").values()) {
            for (String value : VALUES) {
                bytes += length(conflict.get(value));
            }
        }
        return bytes;
    }

    /** The problem without them. */
    static String cut(Answer answer) {
        ObjectNode problem = problem(answer);
        problem.remove("current");
        for (JsonNode conflict : problem.get("conflicts").values()) {
            ((ObjectNode) conflict).remove(VALUES);
        }
        return problem.put("omitted", true).toString();
    }

    static boolean isConflict(Answer answer) {
        return answer.status() == 409
                && answer.problem() != null
                && answer.problem().contains("\"conflicts\":[");
    }

    static ObjectNode problem(Answer answer) {
        return DocumentJson.parse(String.valueOf(answer.problem()));
    }

    private static long length(@org.jspecify.annotations.Nullable JsonNode value) {
        return value == null || value.isNull() ? 0 : Utf8.length(value.toString());
    }
}
