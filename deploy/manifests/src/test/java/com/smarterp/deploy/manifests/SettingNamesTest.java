package com.smarterp.deploy.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every variable that a manifest, the compose file or an image sets is a setting that somebody
 * reads: of ours, from the services' YAML and records; of Spring Boot's, from its jars. A setting
 * misspelt is otherwise a default that nobody notices.
 */
class SettingNamesTest {

    private static final Pattern RECORD =
            Pattern.compile(
                    "@ConfigurationProperties\\(\"([a-z.]+)\"\\)\\s*(?:public )?record \\w+\\((.*?)\\)\\s*(?:implements \\w+ )?\\{",
                    Pattern.DOTALL);
    private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");
    private static final Set<String> KNOWN = known();

    @ParameterizedTest
    @MethodSource("com.smarterp.deploy.manifests.Manifests#overlays")
    void everyVariableIsASettingSomebodyReads(String overlay) {
        Assumptions.assumeTrue(Manifests.RENDERED, "kubectl isn't here: settings aren't rendered");
        Manifests manifests = Manifests.of(overlay);
        Stream.concat(manifests.all("Deployment").stream(), manifests.all("Job").stream())
                .forEach(
                        workload ->
                                assertThat(KNOWN)
                                        .as(Manifests.name(workload))
                                        .containsAll(
                                                Environment.of(manifests, workload)
                                                        .variables()
                                                        .keySet()));
    }

    @Test
    void theComposeFileNamesSettingsToo() {
        JsonNode compose = Manifests.yaml(Manifests.ROOT.resolve("deploy/compose.yaml"));
        Set<String> names = new TreeSet<>();
        compose.path("x-settings").fieldNames().forEachRemaining(names::add);
        compose.path("services").properties().stream()
                .filter(service -> service.getValue().path("image").asText().contains("smarterp/"))
                .forEach(
                        service ->
                                service.getValue()
                                        .path("environment")
                                        .fieldNames()
                                        .forEachRemaining(names::add));
        names.remove("<<");
        assertThat(names).hasSizeGreaterThan(10);
        assertThat(KNOWN).containsAll(names);
    }

    @Test
    void aMisspeltNameIsNotKnown() {
        assertThat(KNOWN)
                .contains(
                        "SMARTERP_STREAM_DRAIN",
                        "SMARTERP_KAFKA_PARTITIONS",
                        "SMARTERP_DATABASE_APP_PASSWORD",
                        "MANAGEMENT_SERVER_PORT")
                .doesNotContain("SMARTERP_STREAM_DRAINS", "SMARTERP_KAFKA_PARTITION");
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>();
        try (Stream<Path> rooms = Files.list(Manifests.ROOT)) {
            for (Path room : rooms.map(each -> each.resolve("src/main")).toList()) {
                if (Files.isDirectory(room)) {
                    try (Stream<Path> files = Files.walk(room)) {
                        files.forEach(file -> read(file, known));
                    }
                }
            }
            for (URL metadata :
                    Collections.list(
                            SettingNamesTest.class
                                    .getClassLoader()
                                    .getResources("META-INF/spring-configuration-metadata.json"))) {
                try (InputStream in = metadata.openStream()) {
                    new ObjectMapper()
                            .readTree(in)
                            .path("properties")
                            .forEach(property -> add(property.path("name").asText(), known));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The JVM's own.
        known.add("JAVA_TOOL_OPTIONS");
        return known;
    }

    private static void read(Path file, Set<String> known) {
        try {
            if (file.toString().matches(".*/resources/[a-z]+\\.yaml")) {
                collect("", Manifests.yaml(file), known);
            } else if (file.toString().endsWith(".java")) {
                Matcher record = RECORD.matcher(Files.readString(file));
                while (record.find()) {
                    String components =
                            record.group(2).replaceAll("@\\w+(\\(\"[^\"]*\"\\))?", "").strip();
                    Matcher component = COMPONENT.matcher(components);
                    while (component.find()) {
                        add(record.group(1) + "." + component.group(1), known);
                        if (component.group(1).equals("login")) {
                            Stream.of("protocol", "mechanism", "username", "password", "authority")
                                    .forEach(
                                            part -> add(record.group(1) + ".login." + part, known));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String path, JsonNode node, Set<String> known) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            entry ->
                                    collect(
                                            path.isEmpty()
                                                    ? entry.getKey()
                                                    : path + "." + entry.getKey(),
                                            entry.getValue(),
                                            known));
        } else {
            add(path, known);
        }
    }

    /** {@code smarterp.stream.per-user} is {@code SMARTERP_STREAM_PERUSER} in the environment. */
    private static void add(String property, Set<String> known) {
        known.add(property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT));
    }
}
