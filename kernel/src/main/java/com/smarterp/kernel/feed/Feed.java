package com.smarterp.kernel.feed;

import com.smarterp.kernel.deadletters.DeadLetters;
import com.smarterp.kernel.outbox.KafkaSettings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * A group's reading of some topics, from their beginning. Of each scope a record is read to its end
 * before the next one of its partition is begun; scopes have turns (see {@link Lanes}). Offsets are
 * committed after that, now and then and at the end, so that what a process that died had just read
 * is read again; topics that aren't there yet are read once they are.
 */
public final class Feed implements SmartLifecycle {

    private final DeadLetters deadLetters;
    private final FeedMetrics metrics;
    private final Scheduler scheduler;
    private final long patience;
    private final List<Lanes> lanes = new ArrayList<>();
    private final List<FeedThread> readings = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Feed(
            String group,
            String instance,
            List<String> topics,
            FeedReader reader,
            KafkaSettings kafka,
            FeedSettings settings,
            FeedMetrics metrics) {
        this.metrics = metrics;
        this.patience = 2 * settings.sessionTimeout().toMillis();
        this.deadLetters =
                new DeadLetters(
                        kafka.client(),
                        kafka.partitions(),
                        kafka.replicas(),
                        settings.deadLetterRetention());
        this.scheduler =
                Schedulers.newBoundedElastic(
                        settings.concurrency() * settings.parallel(), Integer.MAX_VALUE, "feed");
        Turn turn = new Turn(reader, settings, metrics, deadLetters, scheduler);
        FeedConsumers consumers = new FeedConsumers(group, instance, kafka, settings);
        for (int i = 0; i < settings.concurrency(); i++) {
            Turns turns = new Turns(turn);
            Lanes shared = new Lanes(settings, turns::begin);
            turns.lanes = shared;
            lanes.add(shared);
            readings.add(new FeedThread(i, topics, consumers, settings, shared));
        }
        metrics.of(topics);
        metrics.lag(() -> readings.stream().mapToDouble(FeedThread::lag).sum());
        metrics.behind(this::behind);
        metrics.scopes(() -> lanes.stream().mapToInt(Lanes::size).sum());
    }

    /** Begins turns, and others when they end. */
    private final class Turns {

        private final Turn turn;
        private Lanes lanes;

        @SuppressWarnings("NullAway.Init") // both know each other
        Turns(Turn turn) {
            this.turn = turn;
        }

        void begin(Lane lane) {
            turn.of(lanes, lane)
                    .then(
                            Mono.fromRunnable(
                                    () -> {
                                        if (lanes.ended(lane)) {
                                            metrics.putAside();
                                        }
                                        lanes.begin();
                                    }))
                    .subscribe();
        }
    }

    /** Seconds since the oldest record was written that waits to be read; 0 where none does. */
    private double behind() {
        long now = System.currentTimeMillis();
        return lanes.stream().mapToLong(each -> now - each.since()).max().orElse(0) / 1000.0;
    }

    @Override
    public void start() {
        for (FeedThread reading : readings) {
            threads.add(Thread.ofPlatform().daemon().name("feed-" + threads.size()).start(reading));
        }
    }

    @Override
    public void stop() {
        readings.forEach(FeedThread::stop);
        try {
            for (Thread thread : threads) {
                thread.join(patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
        scheduler.dispose();
        deadLetters.close();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
