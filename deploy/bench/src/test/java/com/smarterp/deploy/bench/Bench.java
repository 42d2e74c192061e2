package com.smarterp.deploy.bench;

import com.smarterp.deploy.parts.PartException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the benchmarks that {@code -Dbench=} names, comma separated, or all. The one argument is the
 * product's root folder.
 */
final class Bench {

    /** A benchmark. */
    interface Scenario {
        void run(Plan plan, Report report) throws Exception;
    }

    private static final Map<String, Scenario> SCENARIOS = new LinkedHashMap<>();

    static {
        SCENARIOS.put("latency", new Latency());
        SCENARIOS.put("rooms", new Rooms());
        SCENARIOS.put("fanout", new Fanout());
        SCENARIOS.put("streams", new ManyStreams());
        SCENARIOS.put("hardship", new Hardship());
        SCENARIOS.put("writes", new Writes());
        SCENARIOS.put("batches", new Batches());
        SCENARIOS.put("tax", new Tax());
        SCENARIOS.put("neighbours", new Neighbours());
        SCENARIOS.put("start", new Start());
        SCENARIOS.put(
                "soak", new Soak(Duration.ofMinutes(Integer.getInteger("bench.minutes", 60))));
    }

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Plan plan = Plan.from(Path.of(args[0]));
        Report report = new Report(System.out);
        try {
            List<String> names = names(System.getProperty("bench", ""));
            report.say(Machine.description());
            report.say(plan.toString());
            for (String name : names) {
                report.title(name);
                SCENARIOS.getOrDefault(name, (_, _) -> {}).run(plan, report);
            }
            report.end();
            if (names.contains("soak") && !report.missed().isEmpty()) {
                System.exit(
                        1); // What doesn't level off is a defect, and no matter of the machine's.
            }
        } catch (PartException e) {
            report.say("No figures: " + e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static List<String> names(String asked) {
        List<String> names =
                asked.equals("all")
                        ? SCENARIOS.keySet().stream().filter(name -> !name.equals("soak")).toList()
                        : List.of(asked.strip().split("\\s*,\\s*", -1));
        if (!SCENARIOS.keySet().containsAll(names)) {
            throw new PartException(
                    "-Dbench=%s (expected: all, or some of %s)"
                            .formatted(asked, String.join(",", SCENARIOS.keySet())));
        }
        return names;
    }
}
