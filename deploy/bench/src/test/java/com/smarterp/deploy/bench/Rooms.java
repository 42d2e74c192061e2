package com.smarterp.deploy.bench;

import java.util.Map;

/**
 * The same in many workspaces at once, which is the everyday case; beside it the customer's first
 * idea: as many devices that ask every five seconds instead.
 */
final class Rooms implements Bench.Scenario {

    private static final int WORKSPACES = 50;
    private static final int DEVICES = 20;
    private static final int JOBS = 40;
    private static final double RATE = 200;

    @Override
    public void run(Plan plan, Report report) throws Exception {
        try (Product product = Product.start(plan, Map.of());
                Loops loops = new Loops()) {
            Following following =
                    new Following(
                            plan,
                            report,
                            product,
                            loops,
                            Workspace.signedUp(product, WORKSPACES, JOBS),
                            DEVICES);
            Latencies events = following.run("1,000 streams, 200 writes/s", RATE);
            report.atMost("1,000 streams: p50", events.millis(50), 12, "ms");
            report.atMost("1,000 streams: p99", events.millis(99), 50, "ms");
            following.polling("1,000 devices that poll, 200 writes/s", RATE);
        }
    }
}
