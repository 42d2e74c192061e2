package com.smarterp.deploy.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The objects of an overlay as {@code kubectl kustomize} renders them. Where there is no kubectl,
 * the objects of the base as they lie in its files, which is said aloud.
 */
final class Manifests {

    static final Path ROOT = Path.of(System.getProperty("smarterp.root", "../.."));

    /** Whether the overlays are rendered here. */
    static final boolean RENDERED = rendered();

    private static final Path KUBERNETES = ROOT.resolve("deploy/kubernetes");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, Manifests> CACHE = new ConcurrentHashMap<>();

    private final List<JsonNode> objects;

    private Manifests(List<JsonNode> objects) {
        this.objects = List.copyOf(objects);
    }

    static Stream<String> overlays() {
        return Stream.of("dev", "production");
    }

    static Manifests of(String overlay) {
        return CACHE.computeIfAbsent(overlay, Manifests::read);
    }

    List<JsonNode> all() {
        return objects;
    }

    List<JsonNode> all(String kind) {
        return objects.stream().filter(each -> text(each, "/kind").equals(kind)).toList();
    }

    JsonNode one(String kind, String name) {
        return all(kind).stream()
                .filter(each -> text(each, "/metadata/name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    /** The text at a JSON pointer; empty where there is none. */
    static String text(JsonNode node, String pointer) {
        return node.at(pointer).asText("");
    }

    static String name(JsonNode object) {
        return text(object, "/kind") + " " + text(object, "/metadata/name");
    }

    static Stream<JsonNode> elements(JsonNode node, String pointer) {
        return StreamSupport.stream(node.at(pointer).spliterator(), false);
    }

    static JsonNode yaml(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifests read(String overlay) {
        try {
            return new Manifests(
                    RENDERED
                            ? documents(kustomize(KUBERNETES.resolve("overlays/" + overlay)))
                            : baseFiles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kustomize(Path overlay) throws IOException {
        Process kubectl =
                new ProcessBuilder("kubectl", "kustomize", overlay.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String rendered =
                new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (await(kubectl) != 0) {
            throw new AssertionError("kubectl kustomize " + overlay + " fails");
        }
        return rendered;
    }

    /** Whole objects only: no kustomization, and nothing that is a patch of another. */
    private static List<JsonNode> baseFiles() throws IOException {
        List<JsonNode> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(KUBERNETES.resolve("base"))) {
            for (Path kustomization :
                    files.filter(file -> file.endsWith("kustomization.yaml")).sorted().toList()) {
                for (JsonNode resource : yaml(kustomization).path("resources")) {
                    Path file = kustomization.resolveSibling(resource.asText());
                    if (Files.isRegularFile(file)) {
                        found.addAll(documents(Files.readString(file)));
                    }
                }
            }
        }
        return found;
    }

    static List<JsonNode> documents(String yaml) throws IOException {
        try (var values = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return values.readAll();
        }
    }

    private static boolean rendered() {
        try {
            Process kubectl =
                    new ProcessBuilder("kubectl", "kustomize", "--help")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (await(kubectl) == 0) {
                return true;
            }
        } catch (IOException e) {
            // There is none.
        }
        say(
                "kubectl isn't here: overlays are not rendered, the base's files are checked as they are");
        return false;
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("SystemOut")
    static void say(@Nullable String line) {
        System.out.println(line);
    }
}
