package com.smarterp.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00a0",
                "\u200b\u200d",
                "\u2800\u2800",
                "\u3164",
                "\u115f\u1160",
                "\uffa0",
                "\u0301\u0308",
                "\u093e",
                "\ufe0f",
                "\ufeff",
                "\u00ad",
                "\u034f",
                "\u3000",
                "\u202e",
                "\u2028\u2029",
                "\udb40\udc41",
                "\ud834\udd59",
                "\u180e",
                "\ufff3"
            })
    void nothingOfItCanBeSeen(String text) {
        assertThat(VisibleText.isVisible(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", " . ", "é", "e\u0301", "日本", "कि", "👩‍🔧", "\u200fא", "№", "-", "\u3164x"
            })
    void somethingOfItCanBeSeen(String text) {
        assertThat(VisibleText.isVisible(text)).isTrue();
    }

    @Test
    void directionsAreOverriddenByNineCharacters() {
        for (String each : new String[] {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e"}) {
            assertThat(VisibleText.hasDirectionOverride("Ada" + each + "x")).isTrue();
        }
        for (String each : new String[] {"\u2066", "\u2067", "\u2068", "\u2069"}) {
            assertThat(VisibleText.hasDirectionOverride("Ada" + each + "x")).isTrue();
        }
        // Marks of a direction change nothing around them: Hebrew and Arabic are written with them.
        assertThat(VisibleText.hasDirectionOverride("\u200eAda \u200fאדה")).isFalse();
    }
}
