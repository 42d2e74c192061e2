package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Follower;
import com.smarterp.deploy.e2e.Replica;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One seed: devices at work, the product broken by the schedule, the product whole again, the
 * verdict.
 */
final class Trial {

    /** For all devices to bring something to an end, with the product whole. */
    private static final Duration PROGRESS = Duration.ofSeconds(60);

    private final Stage stage;
    private final long seed;
    private final Schedule schedule;
    private final Journal journal = new Journal();
    private final List<Actor> actors = new ArrayList<>();
    private Evidence.@Nullable Window restored;

    Trial(Stage stage, long seed) {
        this(stage, seed, Schedule.of(seed, stage));
    }

    Trial(Stage stage, long seed, Schedule schedule) {
        this.stage = stage;
        this.seed = seed;
        this.schedule = schedule;
    }

    /** Something that is done when the devices rest, before anybody looks. */
    interface Rest {
        void with(Crew crew) throws Exception;
    }

    Journal journal() {
        return journal;
    }

    Verdict run() throws Exception {
        long begin = System.nanoTime();
        Evidence evidence = evidence(_ -> {});
        return new Verdict(
                seed, journal, Oracle.judge(evidence), Duration.ofNanos(System.nanoTime() - begin));
    }

    /** All that is seen in the trial, not judged yet. */
    Evidence evidence(Rest rest) throws Exception {
        stage.awaitReady();
        try (Crew crew = new Crew(stage.door())) {
            for (Crew.Seat seat : crew.seats()) {
                actors.add(new Actor(seat, journal, seed * 31 + actors.size()));
            }
            progress(8, "before the faults");
            Map<String, Map<String, Replica>> away = copies(crew);
            for (Schedule.Step step : schedule.steps()) {
                LockSupport.parkNanos(step.pause().toNanos());
                strike(step.fault());
            }
            stage.awaitReady();
            journal.deed("whole again");
            progress(5, "after the faults");
            actors.forEach(Actor::stop);
            actors.forEach(Actor::close);
            journal.deed("devices rest");
            rest.with(crew);
            return new Witness(stage, crew, away).gather(journal, restored);
        } finally {
            actors.forEach(Actor::stop);
        }
    }

    private void strike(Fault fault) throws Exception {
        journal.deed(fault.title());
        long begin = journal.millis();
        try {
            fault.strike().to(stage);
            LockSupport.parkNanos(fault.lasts().toNanos());
        } finally {
            fault.heal().to(stage);
        }
        if (fault.title().startsWith("F18")) {
            restored = new Evidence.Window(begin, journal.millis());
            actors.forEach(Actor::restored);
        }
        journal.deed("  over: " + fault.title());
    }

    /** Each device does so much more, in bounded time. */
    private void progress(int more, String when) {
        long end = System.nanoTime() + PROGRESS.toNanos();
        Map<Actor, Integer> before = new HashMap<>();
        actors.forEach(actor -> before.put(actor, actor.done()));
        while (actors.stream().anyMatch(a -> a.done() < before.getOrDefault(a, 0) + more)) {
            if (System.nanoTime() > end) {
                journal.complain("a device", "I7 is stuck " + when);
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static Map<String, Map<String, Replica>> copies(Crew crew) {
        Map<String, Map<String, Replica>> copies = new HashMap<>();
        for (Crew.Seat seat : crew.seats()) {
            Map<String, Replica> held = new HashMap<>();
            for (String collection : Follower.COLLECTIONS) {
                held.put(collection, seat.follower().replica(collection));
            }
            copies.put(seat.name(), held);
        }
        return copies;
    }
}
