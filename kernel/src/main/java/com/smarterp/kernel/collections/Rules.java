package com.smarterp.kernel.collections;

import com.smarterp.kernel.identity.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a collection allows, beyond the shape of its fields. All is allowed by default.
 *
 * @param <T> the record of the collection's fields
 */
public interface Rules<T> {

    /**
     * May the caller do this? Not asked for what the system does.
     *
     * @param document the document as it is; for a creation the one that is brought back, or null
     * @param fields the names of the fields given
     * @return false is answered with 403
     */
    default boolean permits(
            Caller caller, Action action, @Nullable Document<T> document, Set<String> fields) {
        return true;
    }

    /**
     * What reading sets. Values are as in JSON; the same values again change nothing.
     *
     * @param reader who has read it
     */
    default Map<String, Object> read(Document<T> document, Caller reader, Instant now) {
        return Map.of();
    }
}
