package com.smarterp.gateway.hub;

import com.smarterp.kernel.identity.Caller;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts the open streams of each user, each workspace and this gateway, and bounds them. */
final class OpenStreams {

    /** What there may be no more of; the word is the {@code reason} of refused streams. */
    enum Bound {
        TOTAL("full"),
        USER("too_many"),
        WORKSPACE("workspace");

        private final String word;

        Bound(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final int total;
    private final int perUser;
    private final int perWorkspace;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<UUID, Integer> users = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> workspaces = new ConcurrentHashMap<>();

    OpenStreams(int total, int perUser, int perWorkspace) {
        this.total = total;
        this.perUser = perUser;
        this.perWorkspace = perWorkspace;
    }

    /**
     * Counts one more stream, until {@link #leave}.
     *
     * @return the bound that it would exceed, in which case it isn't counted; otherwise null
     */
    @Nullable Bound enter(Caller caller) {
        if (open.incrementAndGet() > total) {
            open.decrementAndGet();
            return Bound.TOTAL;
        }
        if (!enter(users, caller.user(), perUser)) {
            open.decrementAndGet();
            return Bound.USER;
        }
        if (!enter(workspaces, caller.workspace(), perWorkspace)) {
            leave(users, caller.user());
            open.decrementAndGet();
            return Bound.WORKSPACE;
        }
        return null;
    }

    void leave(Caller caller) {
        leave(users, caller.user());
        leave(workspaces, caller.workspace());
        open.decrementAndGet();
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
