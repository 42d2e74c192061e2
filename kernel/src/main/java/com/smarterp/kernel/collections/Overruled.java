package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.changes.Op;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose values a person's decision replaces: {@code <user>:<field>, …}. Those who wrote what the
 * refused edit hadn't seen, but for the person who decides and for what the system wrote.
 */
final class Overruled {

    private final Set<String> entries = new LinkedHashSet<>();
    private final UUID decider;
    private final long seen;

    /**
     * @param refused the edit of which it is decided; null when it isn't known any more: then
     *     whoever wrote a value last is meant
     */
    Overruled(UUID decider, OpenScope.@Nullable Refused refused) {
        this.decider = decider;
        this.seen = refused == null || refused.base() == null ? -1 : refused.base();
    }

    /** The values that an edit replaces, each with who wrote it last. */
    Overruled values(DocumentState state, Collection<String> paths) {
        for (String path : paths) {
            for (Past past : state.log().reversed()) {
                if (past.touched(path)) {
                    add(past, path.contains(".") ? path.substring(0, path.indexOf('.')) : path);
                    break;
                }
            }
        }
        return this;
    }

    /** All that was written since, when the document goes. */
    Overruled edits(DocumentState state) {
        for (Past past : state.log().reversed()) {
            if (past.op() != Op.DELETE) {
                add(past, Conflict.WHOLE);
                if (seen < 0) {
                    break;
                }
            }
        }
        return this;
    }

    /** The deletion, when the document comes back. */
    Overruled deletion(DocumentState state) {
        if (!state.log().isEmpty()) {
            add(state.log().getLast(), Conflict.WHOLE);
        }
        return this;
    }

    private void add(Past past, String field) {
        if (past.version() > seen
                && !past.automatic()
                && !past.by().equals(decider)
                && entries.size() < ChangeTopic.MOST_OVERRULED) {
            entries.add(past.by() + ":" + field);
        }
    }

    /** Null when it is nobody. */
    @Nullable String text() {
        return entries.isEmpty() ? null : String.join(",", entries);
    }
}
