package com.smarterp.deploy.faults;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What came of one seed. */
record Verdict(long seed, Journal journal, List<String> found, Duration took) {

    boolean good() {
        return found.isEmpty();
    }

    /** In one line. */
    String summary() {
        List<Told> told = journal.told();
        long unknown = told.stream().filter(one -> one.status() == 0).count();
        long refused = told.stream().filter(one -> one.status() >= 500).count();
        return String.format(
                Locale.ROOT,
                "seed %4d  %s  %3d s  %5d answers (%d unknown, %d 5xx)  %s",
                seed,
                good() ? "good" : "BAD ",
                took.toSeconds(),
                told.size(),
                unknown,
                refused,
                String.join(
                        "; ",
                        journal.deeds().stream()
                                .map(deed -> deed.substring(deed.indexOf(" s  ") + 4))
                                .filter(deed -> deed.startsWith("F"))
                                .toList()));
    }

    /** What was found, and the history. */
    String report() {
        StringBuilder report = new StringBuilder(summary());
        report.append("\n  found:");
        found.forEach(one -> report.append("\n    ").append(one));
        report.append("\n  done to the product:");
        journal.deeds().forEach(deed -> report.append("\n    ").append(deed));
        report.append("\n  told to devices:");
        journal.told().forEach(one -> report.append("\n    ").append(one));
        return report.toString();
    }
}
