package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.Folders;
import com.smarterp.deploy.parts.PartException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * A service's jar, as built, and beside it the same jar laid out for a quick start ({@code
 * -Djarmode=tools extract}), once for each build.
 */
final class ServiceJar {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final String service;
    private final Path jar;
    private final Path layouts;
    private final Path layout;

    private ServiceJar(String service, Path jar, Path layouts, String build) {
        this.service = service;
        this.jar = jar;
        this.layouts = layouts;
        this.layout = layouts.resolve(build);
    }

    /**
     * Finds the built jar.
     *
     * @throws PartException when it isn't there
     */
    static ServiceJar of(Path root, String service) {
        Path target = root.resolve(service).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.of()) {
            Path jar =
                    files.filter(file -> name(file).matches(service + "-\\d[\\w.-]*\\.jar"))
                            .filter(file -> !name(file).matches(".*-(tests|sources|javadoc)\\.jar"))
                            .max(Comparator.naturalOrder())
                            .orElseThrow(
                                    () ->
                                            new PartException(
                                                    service
                                                            + " isn't built: ./mvnw package"
                                                            + " -DskipTests builds it"));
            return new ServiceJar(service, jar, target.resolve("launch"), fingerprint(jar));
        } catch (IOException e) {
            throw new PartException(service + "'s jar can't be read: " + e.getMessage(), e);
        }
    }

    String service() {
        return service;
    }

    /** The laid out jar; made by {@link #layOut}. */
    Path launchable() {
        return layout.resolve(jar.getFileName());
    }

    /** Where this build's class cache is, if somebody trained one. */
    Path cache() {
        return layout.resolve(service + ".aot");
    }

    /** Lays the jar out if this build's isn't yet, and forgets earlier builds. */
    void layOut() {
        try {
            if (Files.exists(launchable())) {
                return;
            }
            Folders.remove(layouts);
            Files.createDirectories(layouts);
            Path draft = layout.resolveSibling(layout.getFileName() + ".new");
            Process process =
                    new ProcessBuilder(
                                    JAVA,
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Djarmode=tools",
                                    "-jar",
                                    jar.toString(),
                                    "extract",
                                    "--destination",
                                    draft.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new PartException(jar + " can't be extracted");
            }
            Files.move(draft, layout);
        } catch (IOException e) {
            throw new PartException(jar + " can't be extracted: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartException(jar + " wasn't extracted: interrupted", e);
        }
    }

    /**
     * Names the build by what is in the jar; its time says nothing, since builds are reproducible.
     * The entries' own checksums are enough, so little is read.
     */
    private static String fingerprint(Path jar) throws IOException {
        CRC32 sum = new CRC32();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(entry -> entry.getName() + entry.getSize() + entry.getCrc())
                    .forEach(entry -> sum.update(entry.getBytes(StandardCharsets.UTF_8)));
        }
        return "%08x".formatted(sum.getValue());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
