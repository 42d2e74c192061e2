package com.smarterp.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.deploy.parts.PartException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Path ROOT = Path.of("/product");

    @Test
    void nothingSetMeansOneOfEachOnPort8080() {
        Settings settings = Settings.from(Map.of(), ROOT);
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.replicas()).isEqualTo(1);
        assertThat(settings.data()).isEqualTo(ROOT.resolve(".smarterp"));
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void aRelativeDataFolderIsTheRootsOwn() {
        Settings settings = Settings.from(Map.of("SMARTERP_DATA", "build/data"), ROOT);
        assertThat(settings.data()).isEqualTo(Path.of("/product/build/data"));
    }

    @ParameterizedTest
    @CsvSource({
        "SMARTERP_PORT, http",
        "SMARTERP_PORT, 0",
        "SMARTERP_PORT, 65536",
        "SMARTERP_REPLICAS, -1",
        "SMARTERP_REPLICAS, 10",
        "SMARTERP_DEMO, yes"
    })
    void aValueThatMakesNoSenseIsNamed(String name, String value) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value), ROOT))
                .isInstanceOf(PartException.class)
                .hasMessageStartingWith(name + " is " + value + " (expected: ");
    }
}
