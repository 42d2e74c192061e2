package com.smarterp.kernel.collections;

import com.smarterp.kernel.identity.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a collection allows and does, beyond the shape of its fields.
 *
 * @param <T> the record of the collection's fields
 */
public interface Rules<T> {

    /** Who may do what. */
    default Access<T> access() {
        return Access.standard();
    }

    /**
     * May the caller do this? Not asked for what the system does. Whatever restores is asked as
     * {@link Action#CREATE}.
     *
     * @param document the document as it is, or was when it was deleted; null when it was never
     *     there (may the caller do this to any?), and for a creation of what is there
     * @param fields the names of the fields given
     * @return false is answered with 403
     */
    default boolean permits(
            Caller caller, Action action, @Nullable Document<T> document, Set<String> fields) {
        return access().permits(caller, action, document, fields);
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
