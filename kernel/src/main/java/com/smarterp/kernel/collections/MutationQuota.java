package com.smarterp.kernel.collections;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Mutations that a user and a workspace may make: token buckets. A request is charged as a whole
 * after it was done, so that a batch passes once whatever its size; then its bucket may be in debt,
 * and until that is paid off others are told 429. A debt is at most a burst.
 */
final class MutationQuota {

    private static final double NANOS = 1e9;

    /** A bucket, full at first. */
    private static final class Bucket {

        private final double burst;
        private final double rate;
        private double left;
        private long at;

        Bucket(long burst, long rate, long now) {
            this.burst = (double) burst;
            this.rate = (double) rate;
            this.left = this.burst;
            this.at = now;
        }

        /** How long until no debt is left. */
        synchronized Duration debt(long now) {
            refill(now);
            return left >= 0 ? Duration.ZERO : Duration.ofNanos((long) (-left / rate * NANOS) + 1);
        }

        synchronized void charge(int mutations, long now) {
            refill(now);
            left = Math.max(-burst, left - mutations);
        }

        private void refill(long now) {
            left = Math.min(burst, left + (now - at) / NANOS * rate);
            at = now;
        }
    }

    private final QuotaSettings settings;
    private final LongSupplier clock;
    private final Cache<UUID, Bucket> users;
    private final Cache<UUID, Bucket> workspaces;
    private final Counter refusedUsers;
    private final Counter refusedWorkspaces;

    MutationQuota(QuotaSettings settings, LongSupplier nanoClock, MeterRegistry registry) {
        this.settings = settings;
        this.clock = nanoClock;
        this.users = cache(settings.buckets(), settings.userBurst(), settings.userRate());
        this.workspaces =
                cache(settings.buckets(), settings.workspaceBurst(), settings.workspaceRate());
        this.refusedUsers = refused(registry, "user");
        this.refusedWorkspaces = refused(registry, "workspace");
        Gauge.builder("smarterp.quota.buckets", users, Cache::estimatedSize)
                .description("Users and workspaces whose mutations are remembered")
                .tags("of", "user")
                .register(registry);
        Gauge.builder("smarterp.quota.buckets", workspaces, Cache::estimatedSize)
                .description("Users and workspaces whose mutations are remembered")
                .tags("of", "workspace")
                .register(registry);
    }

    /** A bucket that nobody used until the largest debt is paid off and it is full is as new. */
    private static Cache<UUID, Bucket> cache(long most, long burst, long rate) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(Duration.ofSeconds(burst / rate * 2 + 1))
                .build();
    }

    private static Counter refused(MeterRegistry registry, String of) {
        return Counter.builder("smarterp.quota.too.many")
                .description("Requests that were told 429, since a bucket is in debt")
                .tags("of", of)
                .register(registry);
    }

    /**
     * @throws ProblemException 429 {@code too_many} while the user's or the workspace's bucket is
     *     in debt
     */
    void check(Caller caller) {
        long now = clock.getAsLong();
        Duration user = user(caller, now).debt(now);
        Duration workspace = workspace(caller, now).debt(now);
        if (user.isZero() && workspace.isZero()) {
            return;
        }
        (user.isZero() ? refusedWorkspaces : refusedUsers).increment();
        Duration wait = user.compareTo(workspace) > 0 ? user : workspace;
        throw Problem.of(
                        ProblemCode.TOO_MANY,
                        user.isZero()
                                ? "Too many changes of this workspace at once"
                                : "Too many changes at once")
                .retryAfter(Duration.ofSeconds(wait.plusSeconds(1).minusNanos(1).toSeconds()))
                .exception();
    }

    void charge(Caller caller, int mutations) {
        long now = clock.getAsLong();
        user(caller, now).charge(mutations, now);
        workspace(caller, now).charge(mutations, now);
    }

    private Bucket user(Caller caller, long now) {
        return users.get(
                caller.user(), _ -> new Bucket(settings.userBurst(), settings.userRate(), now));
    }

    private Bucket workspace(Caller caller, long now) {
        return workspaces.get(
                caller.workspace(),
                _ -> new Bucket(settings.workspaceBurst(), settings.workspaceRate(), now));
    }
}
