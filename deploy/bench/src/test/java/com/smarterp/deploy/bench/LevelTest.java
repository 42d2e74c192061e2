package com.smarterp.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The soak's judge can fail: a leak is found, and what only warms up or wavers isn't one. */
class LevelTest {

    private static final int LOOKS = 120;
    private static final double EVERY = 30;

    private static Level heap(IntToDoubleFunction megabytes) {
        Level level = new Level("heap", "MB", 0.1, 3);
        for (int i = 0; i < LOOKS; i++) {
            level.add(i * EVERY, megabytes.applyAsDouble(i));
        }
        return level;
    }

    @Test
    void aLeakIsFoundUnderWhatWavers() {
        Random random = new Random(1);
        Level leaking = heap(i -> 60 + 0.25 * i + 6 * random.nextGaussian());
        assertThat(leaking.rise()).isCloseTo(15, within(5.0));
        assertThat(leaking.isLevel()).isFalse();
    }

    @Test
    void aSlowLeakOfDescriptorsIsFound() {
        Level level = new Level("descriptors", "", 0.05, 5);
        for (int i = 0; i < LOOKS; i++) {
            level.add(i * EVERY, 80 + i / 6);
        }
        assertThat(level.isLevel()).isFalse();
    }

    @Test
    void whatWarmsUpAndStaysThereIsLevel() {
        Random random = new Random(2);
        Level level = heap(i -> 60 * (1 - Math.exp(-i / 10.0)) + 3 * random.nextGaussian());
        assertThat(level.isLevel()).isTrue();
        assertThat(level.highest()).isGreaterThan(level.first());
    }

    @Test
    void whatFallsIsLevel() {
        assertThat(heap(i -> 90 - 0.3 * i).isLevel()).isTrue();
    }

    @Test
    void tooFewLooksAreNoProof() {
        Level level = new Level("heap", "MB", 0.1, 3);
        level.add(0, 1);
        level.add(30, 1);
        assertThatThrownBy(level::isLevel).isInstanceOf(IllegalStateException.class);
    }
}
