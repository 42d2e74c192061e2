package com.smarterp.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every file is as the formatter leaves it, and files stay small. */
class HouseStyleTest {

    @Test
    void everyFileIsFormatted() throws FormatterException {
        Formatter formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        List<String> unformatted = new ArrayList<>();
        for (Path file : Sources.java()) {
            String text = Sources.text(file);
            String formatted =
                    RemoveUnusedImports.removeUnusedImports(formatter.formatSource(text));
            if (!formatted.equals(text)) {
                unformatted.add(Sources.ROOT.relativize(file).toString());
            }
        }
        assertThat(unformatted)
                .as("with Maven on a JDK of 21 or later, ./mvnw spotless:apply formats these")
                .isEmpty();
    }

    @Test
    void filesAreSmall() {
        List<Long> lines =
                Sources.java().stream()
                        .map(file -> Sources.text(file).lines().count())
                        .sorted()
                        .toList();
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThan(100);
        assertThat(lines.get(lines.size() * 9 / 10)).as("nine in ten").isLessThan(250);
    }
}
