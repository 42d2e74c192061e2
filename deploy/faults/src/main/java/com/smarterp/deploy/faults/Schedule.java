package com.smarterp.deploy.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is done to the product in one trial, one after the other, with pauses between. Drawn from
 * the seed alone (the generator of {@link Random} is fixed by its specification): the same seed,
 * the same schedule.
 */
record Schedule(List<Step> steps) {

    /** A fault and the pause before it. */
    record Step(Duration pause, Fault fault) {}

    static Schedule of(long seed, Stage stage) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        int first = Math.floorMod(seed, Kind.ALL.size());
        steps.add(new Step(pause(random), Kind.ALL.get(first).draw(random, stage)));
        for (int more = random.nextInt(3); more > 0; more--) {
            Kind kind = Kind.ALL.get(random.nextInt(Kind.ALL.size()));
            steps.add(new Step(pause(random), kind.draw(random, stage)));
        }
        return new Schedule(steps);
    }

    private static Duration pause(Random random) {
        return Duration.ofMillis(300 + random.nextInt(1200));
    }
}
