package com.smarterp.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents lead somewhere, and name what exists: files, tests, settings and metrics. */
class MarkdownTest {

    private static final Pattern TEST_CLASS = Pattern.compile("[A-Z]\\w+(Test|Suite)");
    private static final Pattern TEST_METHOD = Pattern.compile("[a-z]+([A-Z_]\\w+)+");
    private static final Pattern NAME = Pattern.compile("(?<!-D)smarterp\\.[a-z]+[a-z.-]*[a-z]");
    private static final Pattern METRIC = Pattern.compile("smarterp_[a-z_]+[a-z]");

    /** What Prometheus appends to a metric's name, and the unit that our own names leave out. */
    private static final Pattern SUFFIX = Pattern.compile("(_seconds)?(_total|_bucket|_count)?$");

    private final List<Markdown> pages = pages();

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(pages.stream().flatMap(page -> page.brokenLinks().stream())).isEmpty();
    }

    @Test
    void everyTestThatIsNamedExists() {
        Set<String> classes =
                Sources.java().stream()
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());
        assertThat(
                        pages.stream()
                                .flatMap(Markdown::quoted)
                                .filter(word -> TEST_CLASS.matcher(word).matches())
                                .filter(word -> !classes.contains(word)))
                .isEmpty();
    }

    @Test
    void everyTestOfAnInvariantExists() {
        String tests =
                Sources.java().stream()
                        .filter(file -> file.toString().matches(".*(Test|Suite)\\.java"))
                        .map(Sources::text)
                        .collect(Collectors.joining());
        List<String> named =
                page("docs/protocol/invariants.md")
                        .quoted()
                        .filter(word -> TEST_METHOD.matcher(word).matches())
                        .toList();
        assertThat(named).hasSizeGreaterThan(40);
        assertThat(named.stream().filter(name -> !tests.contains("void " + name + "("))).isEmpty();
    }

    /** Pages for operators, who look for the very name. */
    @Test
    void everySettingAndMetricThatIsNamedExists() {
        String code =
                Stream.concat(Sources.services().stream(), Sources.yaml().stream())
                        .map(Sources::text)
                        .collect(Collectors.joining("\n"));
        String known =
                Sources.text(Sources.ROOT.resolve("docs/settings.md"))
                        + Sources.text(Sources.ROOT.resolve("docs/protocol/kafka.md"));
        TreeSet<String> unknown = new TreeSet<>();
        for (String name :
                List.of(
                        "docs/troubleshooting.md",
                        "docs/performance.md",
                        "deploy/kubernetes/README.md")) {
            String text = Sources.text(Sources.ROOT.resolve(name));
            NAME.matcher(text)
                    .results()
                    .map(match -> match.group())
                    .filter(each -> !known.contains("`" + each + "`"))
                    .filter(each -> !code.contains("\"" + each + "\""))
                    .forEach(unknown::add);
            METRIC.matcher(text)
                    .results()
                    .map(match -> SUFFIX.matcher(match.group()).replaceFirst(""))
                    .filter(each -> !code.contains("\"" + each.replace('_', '.')))
                    .forEach(unknown::add);
        }
        assertThat(unknown).isEmpty();
    }

    private Markdown page(String name) {
        return Markdown.of(Sources.ROOT.resolve(name));
    }

    private static List<Markdown> pages() {
        try {
            return Markdown.all();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
