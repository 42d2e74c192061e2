package com.smarterp.kernel.changes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a scope, as it is stored, published and streamed.
 *
 * @param collection the collection's name as in its path: {@code jobs}
 * @param scope the workspace or the user whose document it is
 * @param epoch the life of the scope's counter; another one means: discard and read from 0
 * @param version the scope's counter after this change, from 1, without gaps
 * @param document the document after the change as JSON text; null for a deletion
 * @param fields names of the fields that changed; on creation those that were set; none on deletion
 * @param by the user who caused it
 * @param mutation the id under which the client sent it
 * @param count how many documents the scope holds after it
 * @param checksum {@link Checksum} of the scope after it
 * @param trace W3C traceparent of the request that caused it
 */
public record Change(
        String collection,
        UUID scope,
        UUID epoch,
        long version,
        Op op,
        UUID id,
        @Nullable String document,
        List<String> fields,
        UUID by,
        UUID mutation,
        Instant at,
        long count,
        long checksum,
        @Nullable String trace) {

    public Change {
        fields = List.copyOf(fields);
    }
}
