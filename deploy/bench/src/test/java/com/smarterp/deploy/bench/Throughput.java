package com.smarterp.deploy.bench;

import java.util.function.LongFunction;

/** Answers a second, with a number of requests always under way. */
record Throughput(Plan plan, Report report, Product product, Loops loops) {

    double of(String name, int connections, LongFunction<byte[]> requests)
            throws InterruptedException {
        Load load = new Load(loops.requests, product.ports("gateway"), connections, requests);
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
}
