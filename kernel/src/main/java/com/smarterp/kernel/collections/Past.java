package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.Op;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A change of a document that was made before.
 *
 * @param keys which keys of its maps changed: {@code custom.floor}
 * @param automatic the system made it, and nobody's word is in it
 */
record Past(
        long version,
        Op op,
        UUID by,
        UUID mutation,
        Instant at,
        Set<String> fields,
        Set<String> keys,
        boolean automatic) {

    boolean touched(String path) {
        return fields.contains(path) || keys.contains(path);
    }
}
