package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Device;
import com.smarterp.deploy.e2e.Follower;
import com.smarterp.deploy.e2e.Replica;
import java.io.IOException;
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

    /** In which an onlooker sees how long things take usually. */
    private static final Duration QUIET = Duration.ofSeconds(4);

    private final Stage stage;
    private final long seed;
    private final Schedule schedule;
    private final Journal journal = new Journal();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Leaver> leavers = new ArrayList<>();
    private final List<Disturbance> disturbances = new ArrayList<>();
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
            Crew.Seat owner = crew.seats().getFirst();
            Leaver amid = new Leaver("Cid", owner.device(), journal);
            Leaver after = new Leaver("Dot", owner.device(), journal);
            leavers.add(amid);
            leavers.add(after);
            Thread removing = Thread.ofVirtual().start(() -> removeAmid(amid));
            for (Schedule.Step step : schedule.steps()) {
                LockSupport.parkNanos(step.pause().toNanos());
                if (step.fault().effect() == Fault.Effect.BUSY_WORKSPACE) {
                    beside(step.fault());
                } else {
                    strike(step.fault());
                }
            }
            stage.awaitReady();
            journal.deed("whole again");
            long whole = journal.millis();
            progress(5, "after the faults");
            removing.join();
            List<Removal> removals = List.of(amid.farewell(whole, Leaver.TOKEN), last(after, crew));
            actors.forEach(Actor::stop);
            actors.forEach(Actor::close);
            journal.deed("devices rest");
            rest.with(crew);
            return new Witness(stage, crew, away).gather(journal, removals, disturbances, restored);
        } finally {
            actors.forEach(Actor::stop);
            leavers.forEach(Leaver::close);
        }
    }

    /** Somewhere in the first fault. */
    private void removeAmid(Leaver leaver) {
        LockSupport.parkNanos(Duration.ofMillis(1000 + Math.floorMod(seed * 997, 3000)).toNanos());
        leaver.remove();
    }

    /** With the product whole, as soon as it tells its gateways again within its time. */
    private Removal last(Leaver leaver, Crew crew) throws Exception {
        Device owner = crew.seats().getFirst().device();
        long end = System.nanoTime() + PROGRESS.toNanos();
        while (!signsOutAtOnce(owner)) {
            if (System.nanoTime() > end) {
                journal.complain("ada", "I7 a session that is ended stays for more than 2 s");
                break;
            }
        }
        leaver.remove();
        return leaver.farewell(journal.millis(), Leaver.AT_ONCE);
    }

    private static boolean signsOutAtOnce(Device owner) throws IOException {
        Device device = owner.another();
        String session =
                device.insist("GET", "/api/auth/me", null).json().get("session").stringValue();
        owner.insist("DELETE", "/api/auth/sessions/" + session, null);
        long end = System.nanoTime() + Leaver.AT_ONCE.toNanos();
        while (System.nanoTime() < end) {
            if (device.call("GET", "/api/jobs?limit=1", null).status() == 401) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return false;
    }

    /** With somebody who notices how long things take, before it and meanwhile. */
    private void beside(Fault fault) throws Exception {
        stage.awaitReady();
        try (Onlooker onlooker = new Onlooker(stage, journal)) {
            LockSupport.parkNanos(QUIET.toNanos());
            Onlooker.Delay before = onlooker.longest(0);
            long begin = journal.millis();
            strike(fault);
            disturbances.add(new Disturbance(fault.title(), before, onlooker.longest(begin)));
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
        if (fault.effect() == Fault.Effect.RESTORED) {
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
