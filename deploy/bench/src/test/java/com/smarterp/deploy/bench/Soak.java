package com.smarterp.deploy.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * About half of what the machine carries, for {@code -Dbench.minutes=60}: memory, threads,
 * descriptors, connections and all that is kept for a while level off, and the disk grows by what
 * history keeps of each change and no more.
 *
 * <p>What is kept for days by default is kept for minutes here, so that its end is seen.
 */
final class Soak implements Bench.Scenario {

    private static final int WORKSPACES = 20;
    private static final int DEVICES = 15;
    private static final int JOBS = 40;
    private static final double RATE = 70;
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final int LEAST_LOOKS = 12;

    /** Access tokens live ten minutes: devices come back with new ones before. */
    private static final Duration ROUND = Duration.ofMinutes(4);

    /** History is kept: the document as it was, its row in the log, index entries. */
    private static final double DATABASE_BYTES = 6000;

    /** The document with its headers, and whom it concerns as a notification. */
    private static final double TOPIC_BYTES = 3000;

    private static final Duration ANSWERS_KEPT = Duration.ofSeconds(60);

    /** Changes that a gateway remembers of a workspace: it has as many within two minutes. */
    private static final int RING = 300;

    private final Duration length;

    /**
     * @param length of the whole
     */
    Soak(Duration length) {
        this.length = length;
    }

    /** So short that they end well within the first half. */
    private Map<String, String> shortLives() {
        long kept = Math.min(ANSWERS_KEPT.toSeconds(), length.toSeconds() / LEAST_LOOKS);
        return Map.of(
                "SMARTERP_COLLECTIONS_ANSWERSKEPT", kept + "s",
                "SMARTERP_COLLECTIONS_ANSWERSWEEP", Math.max(1, kept / 4) + "s",
                "SMARTERP_STREAM_RING", Integer.toString(RING));
    }

    @Override
    public void run(Plan plan, Report report) throws Exception {
        try (Product product = Product.start(plan, shortLives());
                Loops loops = new Loops()) {
            Following following =
                    new Following(
                            plan,
                            report,
                            product,
                            loops,
                            Workspace.signedUp(product, WORKSPACES, JOBS),
                            DEVICES);
            Looks looks = new Looks(product);
            double changes = looks.changes();
            double databases = looks.databases();
            double topics = looks.topics();
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Void> looking = keepLooking(looks, over);
            List<Following.Round> rounds = following.rounds(RATE, length, ROUND);
            over.set(true);
            looking.join();
            rounds.forEach(round -> report.say(round.told()));
            report.atMost(
                    "rounds in which anything failed, was missing or came twice",
                    (int) rounds.stream().filter(round -> !round.whole()).count(),
                    0,
                    "");
            changes = looks.changes() - changes;
            report.figure("changes made", "%,.0f in %d min", changes, length.toMinutes());
            looks.levels().forEach(level -> judge(report, level));
            report.atMost(
                    "databases: bytes a change",
                    (looks.databases() - databases) / changes,
                    DATABASE_BYTES,
                    "bytes");
            report.atMost(
                    "topics: bytes a change",
                    (looks.topics() - topics) / changes,
                    TOPIC_BYTES,
                    "bytes");
        }
    }

    private CompletableFuture<Void> keepLooking(Looks looks, AtomicBoolean over) {
        long pause = Math.min(EVERY.toMillis(), length.toMillis() / LEAST_LOOKS);
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        while (!over.get()) {
                            looks.look();
                            Thread.sleep(pause);
                        }
                    } catch (java.sql.SQLException e) {
                        throw new IllegalStateException(e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private static void judge(Report report, Level level) {
        report.figure(
                level.name,
                "%.0f at first, %.0f at most, %.0f at last %s",
                level.first(),
                level.highest(),
                level.last(),
                level.unit);
        report.atMost(
                "  " + level.name + ", rise over the second half",
                level.rise(),
                level.bound(),
                level.unit);
    }
}
