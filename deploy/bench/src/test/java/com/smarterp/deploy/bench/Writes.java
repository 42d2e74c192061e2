package com.smarterp.deploy.bench;

import com.smarterp.deploy.parts.PartException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;

/**
 * Acknowledged writes through the gateway, beside the same statements on the same PostgreSQL
 * without HTTP; batches; and catching up with what was missed.
 */
final class Writes implements Bench.Scenario {

    private static final int WORKSPACES = 64;
    private static final int JOBS = 20;
    private static final int CONNECTIONS = 64;
    private static final int BARE_CLIENTS = 16;
    private static final int BATCH = 500;
    private static final int BATCHES_AT_ONCE = 4;

    @Override
    public void run(Plan plan, Report report) throws Exception {
        try (Product product = Product.start(plan, 1, Map.of());
                Loops loops = new Loops()) {
            Run run = new Run(plan, report, product, loops);
            List<Workspace> all = Workspace.signedUp(product, WORKSPACES, JOBS);
            double many = run.edits(WORKSPACES + " workspaces", all);
            double bareMany = run.bare(WORKSPACES + " workspaces", WORKSPACES);
            report.atLeast("64 workspaces: writes", many / bareMany, 0.5, "of bare SQL");
            double one = run.edits("one workspace", all.subList(0, 1));
            double bareOne = run.bare("one workspace", 1);
            report.figure("  of bare SQL", "%.2f", one / bareOne);
            report.atLeast("one workspace: writes", one, 500, "/s");
            run.batches(all);
            new CatchUp(report).run(product.signUp());
        }
    }

    private record Run(Plan plan, Report report, Product product, Loops loops) {

        double edits(String name, List<Workspace> workspaces) throws InterruptedException {
            int[] next = new int[1];
            return load(
                    name + ", through the gateway",
                    CONNECTIONS,
                    due -> {
                        Workspace workspace = workspaces.get(next[0]++ % workspaces.size());
                        return workspace.edit(due, workspace.person.cookie());
                    });
        }

        void batches(List<Workspace> workspaces) throws InterruptedException {
            int[] next = new int[1];
            double rate =
                    load(
                            "batches of " + BATCH + ", " + BATCHES_AT_ONCE + " at once",
                            BATCHES_AT_ONCE,
                            _ -> {
                                Workspace workspace =
                                        workspaces.get(next[0]++ % workspaces.size());
                                List<UUID> ids = new ArrayList<>();
                                for (int i = 0; i < BATCH; i++) {
                                    ids.add(UUID.randomUUID());
                                }
                                return Requests.of(
                                        "POST",
                                        "/api/jobs/batch",
                                        workspace.person.cookie(),
                                        Workspace.creations(ids));
                            });
            report.atLeast("batches of 500: mutations", rate * BATCH, 5000, "/s");
        }

        private double load(String name, int connections, LongFunction<byte[]> requests)
                throws InterruptedException {
            Load load =
                    new Load(loops.requests, product.ports("gateway"), connections, requests);
            var _ = load.closely(plan.warmup());
            Effort before = Effort.now(product.processes());
            Window window;
            try (Recording _ = product.record("writes-" + name.replaceAll("\\W+", "-"))) {
                window = load.closely(plan.measured());
            }
            Effort spent = Effort.now(product.processes()).since(before);
            double rate = window.latencies.count() / (plan.measured().toMillis() / 1000.0);
            report.figure(name, "%,.0f answers/s, %s", rate, window.latencies);
            if (!load.failures().isEmpty()) {
                report.figure("  FAILED requests", "%s", load.failures());
            }
            report.effort(spent);
            load.close();
            return rate;
        }

        /** The service stands still meanwhile: its relay would publish what is written here. */
        double bare(String name, int workspaces) throws InterruptedException {
            awaitPublished();
            long service = product.process("jobs-service").pid();
            try (BareJobs jobs = new BareJobs(product, BARE_CLIENTS, workspaces)) {
                signal("STOP", service);
                var _ = jobs.commits(plan.warmup());
                Effort before = Effort.now(product.processes());
                double rate = jobs.commits(plan.measured());
                Effort spent = Effort.now(product.processes()).since(before);
                report.figure(name + ", bare SQL, " + BARE_CLIENTS + " clients", "%,.0f/s", rate);
                report.effort(spent);
                return rate;
            } finally {
                signal("CONT", service);
            }
        }

        private static void awaitPublished() throws InterruptedException {
            Thread.sleep(Duration.ofSeconds(3));
        }

        private static void signal(String signal, long pid) {
            var _ = Jcmd.output(List.of("kill", "-" + signal, Long.toString(pid)));
            if (ProcessHandle.of(pid).isEmpty()) {
                throw new PartException("jobs-service has ended");
            }
        }
    }
}
