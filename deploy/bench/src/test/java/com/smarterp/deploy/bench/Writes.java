package com.smarterp.deploy.bench;

import com.smarterp.deploy.local.RunningProcess;
import com.smarterp.deploy.parts.PartException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Acknowledged writes through the gateway, beside the same statements on the same PostgreSQL
 * without HTTP.
 */
final class Writes implements Bench.Scenario {

    private static final int WORKSPACES = 64;
    private static final int JOBS = 20;
    private static final int CONNECTIONS = 64;
    private static final int BARE_CLIENTS = 16;

    @Override
    public void run(Plan plan, Report report) throws Exception {
        try (Product product = Product.start(plan, Map.of());
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
        }
    }

    private record Run(Plan plan, Report report, Product product, Loops loops) {

        double edits(String name, List<Workspace> workspaces) throws InterruptedException {
            int[] next = new int[1];
            return new Throughput(plan, report, product, loops)
                    .of(
                            name + ", through the gateway",
                            CONNECTIONS,
                            due -> {
                                Workspace workspace = workspaces.get(next[0]++ % workspaces.size());
                                return workspace.edit(due, workspace.person.cookie());
                            });
        }

        /** The services stand still meanwhile: their relays would publish what is written here. */
        double bare(String name, int workspaces) throws InterruptedException {
            awaitPublished();
            List<Long> services =
                    product.processes("jobs-service").stream().map(RunningProcess::pid).toList();
            try (BareJobs jobs = new BareJobs(product, BARE_CLIENTS, workspaces)) {
                services.forEach(service -> signal("STOP", service));
                var _ = jobs.commits(plan.warmup());
                Effort before = Effort.now(product.processes());
                double rate = jobs.commits(plan.measured());
                Effort spent = Effort.now(product.processes()).since(before);
                report.figure(name + ", bare SQL, " + BARE_CLIENTS + " clients", "%,.0f/s", rate);
                report.effort(spent);
                return rate;
            } finally {
                services.forEach(service -> signal("CONT", service));
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
