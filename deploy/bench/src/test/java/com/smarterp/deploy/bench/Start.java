package com.smarterp.deploy.bench;

import com.smarterp.deploy.parts.Folders;
import com.smarterp.deploy.parts.PartException;
import com.smarterp.deploy.parts.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** {@code ./mvnw -Prun} of what is built, until it says ready; and the memory of all, idle. */
final class Start implements Bench.Scenario {

    private static final int RUNS = 3;
    private static final long IDLE_MILLIS = 20_000;
    private static final int STOP_SECONDS = 90;

    @Override
    public void run(Plan plan, Report report) throws Exception {
        Path data = Folders.temporary("bench");
        double longest = 0;
        for (int run = 1; run <= RUNS; run++) {
            long begin = System.nanoTime();
            Process maven = start(plan, data);
            try {
                awaitReady(maven);
                double seconds = (System.nanoTime() - begin) / 1e9;
                report.figure("start, run " + run, "%.1f s", seconds);
                longest = Math.max(longest, seconds);
                if (run == RUNS) {
                    Thread.sleep(IDLE_MILLIS);
                    memory(report, new Proc(maven.pid()), data);
                }
            } finally {
                maven.destroy();
                if (!maven.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                    maven.destroyForcibly();
                }
            }
        }
        report.atMost("start, the longest", longest, 20, "s");
        Folders.discard(data);
    }

    private static Process start(Plan plan, Path data) throws IOException {
        ProcessBuilder maven =
                new ProcessBuilder(plan.root().resolve("mvnw").toString(), "-q", "-Prun")
                        .directory(plan.root().toFile())
                        .redirectErrorStream(true);
        maven.environment().put("SMARTERP_PORT", Integer.toString(Ports.free()));
        maven.environment().put("SMARTERP_DATA", data.toString());
        maven.environment().put("SMARTERP_REPLICAS", "1");
        return maven.start();
    }

    private static void awaitReady(Process maven) throws IOException {
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line; (line = lines.readLine()) != null; ) {
            said.append(line).append('\n');
            if (line.startsWith("SmartERP is ready")) {
                return;
            }
        }
        throw new PartException("./mvnw -Prun ended:\n" + said);
    }

    private static void memory(Report report, Proc all, Path data) throws IOException {
        JsonNode file = Person.JSON.readTree(Files.readString(data.resolve("processes.json")));
        long resident = 0;
        long shared = 0;
        for (JsonNode each : file.get("processes").values()) {
            Proc part = new Proc(each.get("pid").longValue());
            report.figure(
                    "  " + each.get("name").stringValue(),
                    "%d MB resident, %d MB with shared pages shared out",
                    part.resident() / 1024,
                    part.proportional() / 1024);
            resident += part.resident();
            shared += part.proportional();
        }
        report.figure(
                "  launcher and the Maven that waits for it",
                "%d MB resident",
                (all.resident() - resident) / 1024);
        report.figure("  all, shared pages shared out", "%d MB", all.proportional() / 1024);
        report.figure("  parts alone, likewise", "%d MB", shared / 1024);
        report.atMost("the whole stack, idle", all.resident() / 1024.0 / 1024, 2.5, "GB");
    }
}
