package com.smarterp.deploy.bench;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;

/**
 * One workspace does as fast as it may what could keep others waiting; another one measures its own
 * answers, events, notifications and sign-ins, first beside nobody, then beside each nuisance.
 */
final class Neighbours implements Bench.Scenario {

    private static final double LONGEST_MILLIS = 1000;
    private static final double TIMES_QUIET = 3;

    /** What a nuisance left behind may still be worked on; the next phase isn't charged for it. */
    private static final Duration REST = Duration.ofSeconds(3);

    @Override
    public void run(Plan plan, Report report) throws Exception {
        try (Product product = Product.start(plan, Map.of());
                Neighbour neighbour = Neighbour.movedIn(product)) {
            neighbour.live(plan.warmup());
            Neighbour.Day quiet = neighbour.live(plan.measured());
            report.figure("quiet", "");
            quiet.figures().forEach((what, all) -> report.figure("  " + what, "%s", all));
            for (Nuisance.Kind kind : Nuisance.Kind.values()) {
                Effort before = Effort.now(product.processes());
                Neighbour.Day day;
                long done;
                try (Nuisance nuisance = Nuisance.begin(product, kind)) {
                    day = neighbour.live(plan.measured());
                    done = nuisance.done();
                }
                report.figure("beside " + kind.said(), "%,d requests", done);
                Map<String, Latencies> usual = quiet.figures();
                day.figures()
                        .forEach(
                                (what, all) ->
                                        judge(
                                                report,
                                                kind.said() + ": " + what,
                                                all,
                                                requireNonNull(usual.get(what))));
                report.effort(Effort.now(product.processes()).since(before));
                Thread.sleep(REST);
            }
        }
    }

    private static void judge(Report report, String name, Latencies all, Latencies quiet) {
        report.figure("  " + name, "%s", all);
        report.atMost(name + ", most", all.millis(100), LONGEST_MILLIS, "ms");
        report.atMost(name + ", p99", all.millis(99), TIMES_QUIET * quiet.millis(99), "ms");
    }
}
