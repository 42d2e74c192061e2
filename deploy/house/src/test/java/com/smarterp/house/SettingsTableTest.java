package com.smarterp.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/settings.md lists every setting there is, with default, comment and, for a bound, where it
 * is seen; and every bound that is fixed in the code, with the reason why.
 */
class SettingsTableTest {

    private static final Path TABLE = Sources.ROOT.resolve("docs/settings.md");
    private static final Pattern METRIC = Pattern.compile("`(smarterp\\.[a-z.]+)`");
    private static final Pattern USED = Pattern.compile("\\$\\{(smarterp\\.[a-z.-]+)");

    /** Where files differ. */
    private static final String EACH = "each service its own";

    private final Map<String, Setting> settings = merged();
    private final Map<String, String> metrics = properties("metrics.properties");
    private final Map<String, String> fixed = properties("fixed.properties");

    /** What a record declares; a file's default goes before the record's. */
    private static Map<String, Setting> merged() {
        Map<String, Setting> all = new TreeMap<>();
        Set<String> filed = new HashSet<>();
        SettingRecords.all().forEach(each -> all.putIfAbsent(each.name(), each));
        for (Setting each : SettingFiles.all()) {
            Setting declared = all.get(each.name());
            boolean again = !filed.add(each.name());
            boolean ours = each.name().startsWith("smarterp.");
            if (declared != null) {
                String comment = declared.comment().isEmpty() ? each.comment() : declared.comment();
                boolean differs = again && !declared.value().equals(each.value());
                all.put(each.name(), declared.with(differs ? EACH : each.value(), comment));
            } else if (ours || each.isBound()) {
                all.put(each.name(), each);
            }
        }
        return all;
    }

    private static Map<String, String> properties(String name) {
        try (InputStream in = SettingsTableTest.class.getResourceAsStream("/" + name)) {
            Properties properties = new Properties();
            properties.load(in);
            Map<String, String> all = new TreeMap<>();
            properties.forEach((key, value) -> all.put((String) key, (String) value));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the longest part of the name that there is. */
    private String metric(Setting setting) {
        String name = setting.name();
        while (!metrics.containsKey(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return metrics.getOrDefault(name, "");
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    private String table() {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Settings

                        Made from the code by `SettingsTableTest`; `-Dsmarterp.docs.write=true` makes it anew. Each can be given by the environment too: `smarterp.stream.per-user` is `SMARTERP_STREAM_PERUSER`. Metrics are named as in the code; Prometheus writes `_` for `.`.

                        | Setting | Default | What for | Seen in | Module |
                        | --- | --- | --- | --- | --- |
                        """);
        for (Setting each : settings.values()) {
            String seen = each.isBound() ? metric(each) : "";
            text.append(
                    row(code(each.name()), code(each.value()), each.comment(), seen, each.where()));
        }
        text.append(
                """

                ## Fixed in the code

                Counts, sizes and times that can't be set: they belong to the protocol or to a format, or nobody would gain by changing them.

                | Constant | Value | Why it is fixed |
                | --- | --- | --- |
                """);
        Constants.all()
                .forEach(
                        (name, value) ->
                                text.append(
                                        row(
                                                code(name),
                                                code(value),
                                                fixed.getOrDefault(name, ""))));
        return text.toString();
    }

    @Test
    void theTableSaysWhatThereIs() throws IOException {
        if (Boolean.getBoolean("smarterp.docs.write")) {
            Files.writeString(TABLE, table());
        }
        assertThat(Files.exists(TABLE) ? Files.readString(TABLE) : "")
                .as("docs/settings.md (-Dsmarterp.docs.write=true makes it anew)")
                .isEqualTo(table());
    }

    @Test
    void everySettingSaysWhatItIsFor() {
        assertThat(settings).hasSizeGreaterThan(80);
        assertThat(settings.values().stream().filter(each -> each.comment().isBlank())).isEmpty();
    }

    @Test
    void everyBoundIsSeenSomewhere() {
        assertThat(
                        settings.values().stream()
                                .filter(Setting::isBound)
                                .filter(each -> metric(each).isBlank())
                                .map(Setting::name))
                .isEmpty();
        String code =
                Sources.services().stream().map(Sources::text).collect(Collectors.joining("\n"));
        assertThat(
                        metrics.values().stream()
                                .flatMap(value -> METRIC.matcher(value).results())
                                .map(metric -> metric.group(1))
                                .filter(metric -> !code.contains("\"" + metric + "\"")))
                .as("metrics that nobody counts")
                .isEmpty();
    }

    @Test
    void whatTheCodeReadsIsInTheTable() {
        TreeSet<String> missing = new TreeSet<>();
        for (Path file : Sources.services()) {
            USED.matcher(Sources.text(file))
                    .results()
                    .map(use -> use.group(1))
                    .filter(name -> !settings.containsKey(name))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsFixedHasANameAndAReason() {
        assertThat(fixed.keySet()).isEqualTo(Constants.all().keySet());
        assertThat(fixed.values()).allMatch(reason -> reason.length() > 8);
        assertThat(Constants.unnamed()).as("times without a name").isEmpty();
    }
}
