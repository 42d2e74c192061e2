package com.smarterp.deploy.bench;

import com.smarterp.deploy.parts.PartException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A device that missed ten thousand changes reads them, page after page. */
final class CatchUp {

    private static final int CHANGES = 10_000;
    private static final int BATCH = 500;
    private static final int RUNS = 9;
    private static final Pattern STANDING = Pattern.compile("\"version\":(\\d+),\"more\":(\\w+)");

    /** Room for what stands at a page's end. */
    private static final int TAIL = 300;

    private final Report report;

    CatchUp(Report report) {
        this.report = report;
    }

    void run(Person person) {
        for (int made = 0; made < CHANGES; made += BATCH) {
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                ids.add(UUID.randomUUID());
            }
            person.post("/api/jobs/batch", Workspace.creations(ids));
        }
        double plain = median(person, "identity");
        double zipped = median(person, "gzip");
        report.figure("10,000 changes caught up", "%.2f s; as gzip %.2f s", plain, zipped);
        report.atMost("10,000 changes caught up", Math.max(plain, zipped), 1, "s");
    }

    private static double median(Person person, String encoding) {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            seconds.add(once(person, encoding));
        }
        return seconds.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }

    private static double once(Person person, String encoding) {
        long begin = System.nanoTime();
        String version = "0";
        for (boolean more = true; more; ) {
            String page = person.get("/api/jobs?limit=1000&since=" + version, encoding);
            Matcher standing =
                    STANDING.matcher(page).region(Math.max(0, page.length() - TAIL), page.length());
            if (!standing.find()) {
                throw new PartException("no page: " + page);
            }
            version = standing.group(1);
            more = Boolean.parseBoolean(standing.group(2));
        }
        if (Integer.parseInt(version) != CHANGES) {
            throw new PartException("caught up to " + version);
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
