package com.smarterp.deploy.faults;

import static java.util.function.Predicate.not;

import com.smarterp.deploy.parts.Folders;
import com.smarterp.deploy.parts.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Starts the product and runs seeds against it, one after the other.
 *
 * <p>Arguments: the product's root folder; the seeds, {@code 42} or {@code 1-100}; how many
 * replicas; the root folder of an earlier version, or nothing. Ends with 1 when a seed is bad; its
 * history lies in a file beside the others.
 */
public final class FaultRunner {

    /**
     * Seeds to one product, then a new one: each trial reads all that those before it have written,
     * and the disks are small.
     */
    private static final int ROUND = 20;

    private FaultRunner() {}

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]).toAbsolutePath();
        List<Long> seeds = seeds(args[1]);
        int replicas = Integer.parseInt(args[2]);
        Optional<Path> previous = Optional.of(args[3]).filter(not(String::isBlank)).map(Path::of);
        Path reports = Files.createDirectories(root.resolve("deploy/faults/target/reports"));
        say("%d seeds, %d replicas".formatted(seeds.size(), replicas));
        if (replicas == 1 || previous.isEmpty()) {
            say("F25 is skipped: it needs -Dreplicas=2 -Dprevious=<an earlier version, built>");
        }
        if (Clocks.library().isEmpty()) {
            say("F13 is skipped: libfaketime isn't installed");
        }
        int bad = 0;
        for (int from = 0; from < seeds.size(); from += ROUND) {
            List<Long> round = seeds.subList(from, Math.min(seeds.size(), from + ROUND));
            Path data = Folders.temporary("faults");
            if (!Disks.mount(data)) {
                say("F12 is skipped: no disks of their own can be mounted here (it needs root)");
            }
            say("data and logs in " + data);
            bad += run(new Stage(root, data, Ports.free(), replicas, previous), round, reports);
        }
        say("%d of %d seeds are good".formatted(seeds.size() - bad, seeds.size()));
        System.exit(bad == 0 ? 0 : 1);
    }

    private static int run(Stage stage, List<Long> seeds, Path reports) throws IOException {
        Thread leaving = new Thread(() -> leave(stage));
        Runtime.getRuntime().addShutdownHook(leaving);
        int bad = 0;
        for (long seed : seeds) {
            bad += run(stage, seed, reports) ? 0 : 1;
        }
        Runtime.getRuntime().removeShutdownHook(leaving);
        leave(stage);
        return bad;
    }

    private static boolean run(Stage stage, long seed, Path reports) throws IOException {
        Path file = reports.resolve("seed-%d-of-%d.txt".formatted(seed, stage.replicas()));
        Verdict verdict = verdict(stage, seed);
        Files.writeString(file, verdict.report());
        say(verdict.summary());
        if (!verdict.good()) {
            verdict.found().stream().limit(10).forEach(found -> say("    " + found));
            say("    its history: " + file);
        }
        return verdict.good();
    }

    /** What broke a trial off is found in it, like all else. */
    private static Verdict verdict(Stage stage, long seed) {
        Trial trial = new Trial(stage, seed);
        long begin = System.nanoTime();
        try {
            return trial.run();
        } catch (Exception | AssertionError e) {
            stage.wires().fair();
            List<String> found = new ArrayList<>();
            found.add(e.toString());
            for (StackTraceElement line : e.getStackTrace()) {
                found.add("  at " + line);
            }
            return new Verdict(
                    seed, trial.journal(), found, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private static void leave(Stage stage) {
        stage.close();
        try {
            Disks.unmount(stage.data());
            Folders.discard(stage.data());
        } catch (IOException e) {
            say("the disks in " + stage.data() + " stay mounted: " + e.getMessage());
        }
    }

    /** {@code 42}, {@code 1-100} or {@code 1,2,10-12}. */
    static List<Long> seeds(String text) {
        List<Long> seeds = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split("-", 2);
            long first = Long.parseLong(ends[0]);
            long last = ends.length == 1 ? first : Long.parseLong(ends[1]);
            LongStream.rangeClosed(first, last).forEach(seeds::add);
        }
        return seeds;
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.printf(Locale.ROOT, "%s%n", line);
        System.out.flush();
    }
}
