package com.smarterp.kernel.collections;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a collection allows, beyond the shape of its fields. By default, what the role allows
 * (docs/protocol/accounts.md): viewers mark as read, members write and delete what they made,
 * managers delete all.
 *
 * @param <T> the record of the collection's fields
 */
public interface Rules<T> {

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
        return switch (action) {
            case READ -> true;
            case CREATE, RESTORE, UPDATE -> caller.role().atLeast(Role.MEMBER);
            case DELETE ->
                    caller.role().atLeast(Role.MANAGER)
                            || (caller.role().atLeast(Role.MEMBER)
                                    && (document == null
                                            || document.createdBy().equals(caller.user())));
        };
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
