package com.smarterp.kernel.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes the outbox: a lane for each partition, led by one replica at a time. Woken after a
 * commit by {@link #wake}, also by the replica that committed ({@link OutboxPokes}); a slow poll
 * finds what was committed just before a crash.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private static final Duration COMPLAINT = Duration.ofMinutes(1);

    private final String owner;
    private final OutboxStore store;
    private final OutboxSettings settings;
    private final OutboxMetrics metrics;
    private final TopicCreation topics;
    private final OutboxPokes pokes;
    private final List<OutboxLane> lanes = new ArrayList<>();

    /** Not before then; used by the clock's thread alone. */
    private Instant complainAgain = Instant.MIN;

    private final ScheduledExecutorService clock =
            Executors.newScheduledThreadPool(
                    2, Thread.ofPlatform().daemon().name("outbox-clock-", 0).factory());
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("outbox-lane-", 0).factory());
    private volatile boolean running;
    private volatile boolean topicsThere;

    OutboxRelay(
            String instance,
            int partitions,
            OutboxStore store,
            OutboxProducers producers,
            TopicCreation topics,
            OutboxPokes pokes,
            OutboxSettings settings,
            OutboxMetrics metrics) {
        this.owner = instance + "/" + UUID.randomUUID();
        this.store = store;
        this.settings = settings;
        this.metrics = metrics;
        this.topics = topics;
        this.pokes = pokes;
        for (int partition = 0; partition < partitions; partition++) {
            int number = partition;
            lanes.add(
                    new OutboxLane(number, store, () -> producers.open(number), settings, metrics));
        }
    }

    /**
     * Hands over what a transaction has left in the outbox, once it is committed: the leader
     * needn't read it back if it is this replica.
     *
     * @param rows of one scope, in their order
     */
    public void committed(int partition, List<OutboxRow> rows) {
        OutboxLane lane = lanes.get(partition);
        if (lane.isLeading()) {
            lane.hand(rows);
        } else {
            pokes.poke(partition);
        }
    }

    /** Says that a transaction with records for these partitions has been committed. */
    public void wake(Collection<Integer> partitions) {
        for (int partition : partitions) {
            OutboxLane lane = lanes.get(partition);
            if (lane.isLeading()) {
                lane.wake();
            } else {
                pokes.poke(partition);
            }
        }
    }

    @Override
    public void start() {
        running = true;
        lanes.forEach(threads::execute);
        pokes.listen(partition -> lanes.get(partition).wake());
        Duration renewal = settings.lease().dividedBy(3);
        var _ =
                clock.scheduleWithFixedDelay(
                        this::lead, 0, renewal.toMillis(), TimeUnit.MILLISECONDS);
        long poll = settings.poll().toMillis();
        var _ = clock.scheduleWithFixedDelay(this::look, poll, poll, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
        lanes.forEach(OutboxLane::stop);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(
                    settings.deliveryTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
            store.leave(owner);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.info("Could not release outbox leases, they will expire: {}", e.toString());
        } finally {
            // Until now it told others of what was still committed here.
            pokes.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Renews the leases. Who can't renew has lost them, as far as it knows. */
    private void lead() {
        try {
            if (!topicsThere) {
                topics.create();
                topicsThere = true;
            }
            List<Integer> mine = store.lead(owner, lanes.size(), settings.lease());
            for (int partition = 0; partition < lanes.size(); partition++) {
                lanes.get(partition).lead(mine.contains(partition));
            }
        } catch (RuntimeException e) {
            log.warn("Could not renew outbox leases, will retry: {}", e.toString());
        }
    }

    private boolean isMine(int partition) {
        return partition >= 0 && partition < lanes.size();
    }

    /** Says so at once, and again from time to time, for as long as it is so. */
    private void complain(List<Integer> stranded, Instant now) {
        if (stranded.isEmpty()) {
            complainAgain = Instant.MIN;
        } else if (now.isAfter(complainAgain)) {
            complainAgain = now.plus(COMPLAINT);
            log.error(
                    "The outbox holds records for partitions {}, which nobody publishes: topics"
                            + " have {} partitions. They were written with another number. Stop the"
                            + " services of this database, delete these records (delete from outbox"
                            + " where partition >= {}) and run the restore step"
                            + " (smarterp.collections.restore), which publishes all documents again",
                    stranded,
                    lanes.size(),
                    lanes.size());
        }
    }

    private void look() {
        try {
            Map<Integer, Instant> waiting = store.partitionsWaiting();
            Instant now = Instant.now();
            metrics.oldestMillis()
                    .set(
                            waiting.values().stream()
                                    .mapToLong(at -> Duration.between(at, now).toMillis())
                                    .max()
                                    .orElse(0));
            List<Integer> stranded = new ArrayList<>();
            for (int partition : waiting.keySet()) {
                if (isMine(partition)) {
                    lanes.get(partition).wake();
                } else {
                    stranded.add(partition);
                }
            }
            complain(stranded, now);
        } catch (RuntimeException e) {
            log.debug("The outbox can't be looked at for now: {}", e.toString());
        }
    }
}
