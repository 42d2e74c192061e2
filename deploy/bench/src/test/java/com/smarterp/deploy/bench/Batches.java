package com.smarterp.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Queues from offline, 500 mutations each; and a device that catches up. */
final class Batches implements Bench.Scenario {

    private static final int WORKSPACES = 16;
    private static final int BATCH = 500;
    private static final int AT_ONCE = 4;

    @Override
    public void run(Plan plan, Report report) throws Exception {
        try (Product product = Product.start(plan, Map.of());
                Loops loops = new Loops()) {
            List<Workspace> workspaces = Workspace.signedUp(product, WORKSPACES, 1);
            int[] next = new int[1];
            double rate =
                    new Throughput(plan, report, product, loops)
                            .of(
                                    "batches of 500, 4 at once",
                                    AT_ONCE,
                                    _ -> batch(workspaces.get(next[0]++ % WORKSPACES)));
            report.atLeast("batches of 500: mutations", rate * BATCH, 5000, "/s");
            new CatchUp(report).run(product.signUp());
        }
    }

    private static byte[] batch(Workspace workspace) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            ids.add(UUID.randomUUID());
        }
        return Requests.of(
                "POST", "/api/jobs/batch", workspace.person.cookie(), Workspace.creations(ids));
    }
}
