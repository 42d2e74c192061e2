package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.Part;
import com.smarterp.deploy.parts.PartException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * A part under supervision: when its process has ended, it is started again on the same port. A
 * part that keeps dying is started ever less often, at most every {@link #LONGEST}.
 */
final class Supervised {

    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** A life this long was a good one: the next start is prompt again. */
    private static final Duration GOOD_LIFE = Duration.ofSeconds(30);

    private final Part part;
    private final int replica;
    private boolean wanted;
    private Duration delay = SHORTEST;
    private Instant started = Instant.MIN;
    private Instant next = Instant.MIN;
    private boolean mourned;

    Supervised(Part part, int replica) {
        this.part = part;
        this.replica = replica;
    }

    Part part() {
        return part;
    }

    int replica() {
        return replica;
    }

    String title() {
        return replica == 1 ? part.name() : part.name() + " " + replica;
    }

    RunningProcess process() {
        return new RunningProcess(
                part.name(), part.pid(), part.port(), replica, part.managementPort());
    }

    /** The first start; from now on it is kept running. */
    void begin() {
        part.start();
        started = Instant.now();
        wanted = true;
    }

    /** Starts it again if it has ended and its time has come; says whether it did. */
    boolean revive(Instant now, Consumer<String> progress) {
        if (!wanted || part.running()) {
            return false;
        }
        if (!mourned) {
            mourned = true;
            boolean good = Duration.between(started, now).compareTo(GOOD_LIFE) > 0;
            delay = good ? SHORTEST : delay;
            next = now.plus(delay);
            Duration doubled = delay.multipliedBy(2);
            delay = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        }
        if (now.isBefore(next)) {
            return false;
        }
        mourned = false;
        started = now;
        long old = part.pid();
        try {
            part.start();
        } catch (PartException e) {
            progress.accept(title() + ": " + e.getMessage());
            return false;
        }
        progress.accept("%s (%d) ended: started again as %d".formatted(title(), old, part.pid()));
        return true;
    }
}
