package com.smarterp.kernel.collections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What clients do with a collection. The server doesn't use it: it is declared here so that all
 * that is said of a collection is said in one place.
 *
 * @param label the field by which people name a document; null if there is none
 * @param searched the fields that a search looks into
 * @param read the field that {@link Action#READ} sets; null if nothing is read
 * @param deletesWithoutBase deletions don't name a version: they never conflict with an edit
 */
public record ClientHints(
        @Nullable String label,
        List<String> searched,
        @Nullable String read,
        boolean deletesWithoutBase) {

    static final ClientHints NONE = new ClientHints(null, List.of(), null, false);

    public ClientHints {
        searched = List.copyOf(searched);
    }
}
