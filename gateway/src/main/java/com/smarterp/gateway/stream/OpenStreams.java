package com.smarterp.gateway.stream;

import com.smarterp.kernel.identity.Caller;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** How many streams each user and each workspace has open here, and whether one more is let in. */
final class OpenStreams {

    private final int perUser;
    private final int perWorkspace;
    private final Map<UUID, Integer> users = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> workspaces = new ConcurrentHashMap<>();

    OpenStreams(int perUser, int perWorkspace) {
        this.perUser = perUser;
        this.perWorkspace = perWorkspace;
    }

    /** Null, and it counts until {@link #leave}; or what there are too many of. */
    @Nullable String enter(Caller caller) {
        if (!enter(users, caller.user(), perUser)) {
            return "too_many";
        }
        if (!enter(workspaces, caller.workspace(), perWorkspace)) {
            leave(users, caller.user());
            return "workspace";
        }
        return null;
    }

    void leave(Caller caller) {
        leave(users, caller.user());
        leave(workspaces, caller.workspace());
    }

    private static boolean enter(Map<UUID, Integer> open, UUID whose, int most) {
        AtomicBoolean in = new AtomicBoolean();
        open.compute(
                whose,
                (_, now) -> {
                    int count = now == null ? 0 : now;
                    in.set(count < most);
                    return in.get() ? Integer.valueOf(count + 1) : now;
                });
        return in.get();
    }

    private static void leave(Map<UUID, Integer> open, UUID whose) {
        open.computeIfPresent(whose, (_, now) -> now > 1 ? now - 1 : null);
    }
}
