package com.smarterp.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the figures are measured on. */
final class Machine {

    private Machine() {}

    static String description() {
        return "Machine: %s, %d processors, %.1f GB, Linux %s, Java %s; load at the start %s; %s descriptors a process"
                .formatted(
                        value("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        Long.parseLong(value("/proc/meminfo", "MemTotal").replaceAll("\\D", ""))
                                / 1e6,
                        System.getProperty("os.version"),
                        Runtime.version(),
                        lines("/proc/loadavg").getFirst().replaceAll("^(\\S+ \\S+ \\S+).*", "$1"),
                        descriptors());
    }

    /** Files and connections that a process may have open. */
    static long descriptors() {
        return lines("/proc/self/limits").stream()
                .filter(line -> line.startsWith("Max open files"))
                .map(line -> line.split("\\s+", -1)[3])
                .mapToLong(text -> text.matches("\\d+") ? Long.parseLong(text) : Long.MAX_VALUE)
                .findFirst()
                .orElse(1024);
    }

    /** The first value of this name in a file of {@code name: value} lines. */
    static String value(String file, String name) {
        return lines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("0");
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the benchmarks read /proc: they need Linux", e);
        }
    }
}
