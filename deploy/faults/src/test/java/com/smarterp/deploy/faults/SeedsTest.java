package com.smarterp.deploy.faults;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few seeds, as the runner runs them; {@code ./mvnw -Pfaults} runs as many as one likes. */
class SeedsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 3, 10, 16})
    void nothingIsLost(long seed) throws Exception {
        OnStage.good(seed, Schedule.of(seed, OnStage.STAGE));
    }
}
