package com.smarterp.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All Java files of the project, and where compiled classes lie. */
final class Sources {

    static final Path ROOT = Path.of(System.getProperty("house.root", "../..")).normalize();

    private Sources() {}

    static List<Path> java() {
        return find(".java");
    }

    /** The code of what runs as a service, or as the gateway. */
    static List<Path> services() {
        return java().stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .filter(file -> !ROOT.relativize(file).startsWith("deploy"))
                .toList();
    }

    /** The files of their settings. */
    static List<Path> yaml() {
        return find(".yaml").stream()
                .filter(file -> file.toString().contains("/src/main/resources/"))
                .filter(file -> !ROOT.relativize(file).startsWith("deploy"))
                .toList();
    }

    static List<Path> classFolders() {
        try (Stream<Path> paths = Files.walk(ROOT, 4)) {
            return paths.filter(path -> path.endsWith(Path.of("target", "classes"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> find(String ending) {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> path.toString().contains("/src/"))
                    .filter(path -> !path.toString().contains("/target/"))
                    .filter(path -> !path.toString().contains("/node_modules/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
