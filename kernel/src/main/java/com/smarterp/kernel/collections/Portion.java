package com.smarterp.kernel.collections;

import java.util.List;

/**
 * What one request has in one transaction.
 *
 * @param trace W3C traceparent
 * @param before what the request's earlier portions came to
 * @param atomic its mutations are applied all or none
 */
record Portion(
        Author author,
        String trace,
        List<Mutation> mutations,
        BatchProgress before,
        boolean atomic) {

    Portion {
        mutations = List.copyOf(mutations);
    }

    Portion(Author author, String trace, List<Mutation> mutations, BatchProgress before) {
        this(author, trace, mutations, before, false);
    }

    Portion of(Mutation mutation, BatchProgress progress) {
        return new Portion(author, trace, List.of(mutation), progress);
    }
}
