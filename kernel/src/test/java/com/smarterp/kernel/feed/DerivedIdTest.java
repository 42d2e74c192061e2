package com.smarterp.kernel.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class DerivedIdTest {

    @Test
    void itIsAUuidOfVersionFiveAndTheSameForEver() {
        UUID id = DerivedId.of("jobs", "a");
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
        // Pinned: another value would make everything that was derived once, a second time.
        assertThat(id).isEqualTo(UUID.fromString("974c4fbc-a334-5020-86ba-15c5cf1b10da"));
    }

    @Test
    void whereOnePartEndsMatters() {
        assertThat(DerivedId.of("ab", "c")).isNotEqualTo(DerivedId.of("a", "bc"));
        assertThat(DerivedId.of("a", "b")).isNotEqualTo(DerivedId.of("b", "a"));
    }
}
