package com.smarterp.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** docs/attacks.md names tests that there are, for every attack, and all that state one. */
class AttackTableTest {

    private static final int ATTACKS = 30;
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (S\\d+) \\|.*$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)\\.(\\w+)`");

    /** A test method, with what stands before it: comment and annotations. */
    private static final Pattern METHOD =
            Pattern.compile(
                    "(?:    /\\*\\* (S\\d+): [^*]*\\*/\n)?(    @\\w.*?) void (\\w+)\\(",
                    Pattern.DOTALL);

    private final Map<String, String> sources =
            Sources.java().stream()
                    .filter(file -> file.toString().contains("/src/test/"))
                    .collect(
                            Collectors.toMap(
                                    file -> file.getFileName().toString().replace(".java", ""),
                                    Sources::text,
                                    (one, other) -> one + other));

    private Map<String, List<String>> table() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        String text = Sources.text(Sources.ROOT.resolve("docs/attacks.md"));
        ROW.matcher(text)
                .results()
                .forEach(
                        row ->
                                rows.put(
                                        row.group(1),
                                        NAME.matcher(row.group())
                                                .results()
                                                .map(name -> name.group(1) + "." + name.group(2))
                                                .toList()));
        return rows;
    }

    @Test
    void everyAttackHasItsTests() {
        List<String> attacks = List.copyOf(table().keySet());
        assertThat(attacks)
                .containsAll(IntStream.rangeClosed(1, ATTACKS).mapToObj(n -> "S" + n).toList())
                .isSortedAccordingTo(
                        java.util.Comparator.comparingInt(
                                attack -> Integer.parseInt(attack.substring(1))));
        assertThat(table().values()).noneMatch(List::isEmpty);
    }

    @Test
    void everyTestThatIsNamedIsThere() {
        List<String> missing = new ArrayList<>();
        for (List<String> names : table().values()) {
            for (String name : names) {
                String[] parts = name.split("\\.", -1);
                String source = sources.getOrDefault(parts[0], "");
                boolean there =
                        METHOD.matcher(source)
                                .results()
                                .anyMatch(
                                        method ->
                                                method.group(3).equals(parts[1])
                                                        && method.group(2).contains("Test"));
                if (!there) {
                    missing.add(name);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTestThatStatesAnAttackIsNamed() {
        TreeSet<String> unnamed = new TreeSet<>();
        Map<String, List<String>> table = table();
        sources.forEach(
                (type, source) ->
                        METHOD.matcher(source)
                                .results()
                                .filter(method -> method.group(1) != null)
                                .filter(
                                        method ->
                                                !table.getOrDefault(method.group(1), List.of())
                                                        .contains(type + "." + method.group(3)))
                                .forEach(method -> unnamed.add(type + "." + method.group(3))));
        assertThat(unnamed).isEmpty();
    }
}
