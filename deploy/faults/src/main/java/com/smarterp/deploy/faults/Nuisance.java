package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Answer;
import com.smarterp.deploy.e2e.Device;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** I11: one workspace does as fast as it may what could keep others waiting. */
final class Nuisance {

    private static final Duration LENGTH = Duration.ofSeconds(8);
    private static final int LARGE = 16;
    private static final int UNKNOWN = 200;
    private static final int SIGN_INS = 20;

    private final Device device;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    private Nuisance(Device device) {
        this.device = device;
    }

    static Fault ofAWorkspace(RandomGenerator random, Stage stage) {
        List<Nuisance> begun = new ArrayList<>();
        return new Fault(
                        "I11 a workspace does all it can",
                        LENGTH,
                        all -> begun.add(begin(Device.signedUp(all.door(), "Nora"))),
                        _ -> {
                            for (Nuisance nuisance : begun) {
                                nuisance.stop();
                            }
                        })
                .with(Fault.Effect.BUSY_WORKSPACE);
    }

    private static Nuisance begin(Device device) {
        Nuisance nuisance = new Nuisance(device);
        String job = UUID.randomUUID().toString();
        nuisance.job(job);
        for (int i = 1; i < LARGE; i++) {
            nuisance.job(UUID.randomUUID().toString());
        }
        for (int i = 0; i < SIGN_INS; i++) {
            nuisance.again(() -> device.another());
        }
        for (int i = 0; i < 8; i++) {
            nuisance.again(() -> device.call("GET", "/api/jobs?limit=1000", null));
        }
        nuisance.again(nuisance::unknownAssignees);
        nuisance.again(() -> nuisance.toggle(job, "scheduled"));
        nuisance.again(() -> nuisance.toggle(job, "in_progress"));
        return nuisance;
    }

    private interface Act {
        void go() throws IOException;
    }

    private void again(Act act) {
        threads.add(
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    while (!stopped) {
                                        attempt(act);
                                    }
                                }));
    }

    private void attempt(Act act) {
        try {
            String used = device.cookieHeader();
            act.go();
            if (device.call("GET", "/api/auth/me", null).status() == 401) {
                device.renew(used);
            }
        } catch (IOException | AssertionError e) {
            // It is refused, or turned away: that is no reason to stop.
        }
    }

    private void job(String id) {
        ObjectNode job = Answer.JSON.createObjectNode();
        job.put("id", id).put("title", "large").put("description", "x".repeat(20_000));
        device.insist("POST", "/api/jobs", job.toString());
    }

    private void toggle(String id, String status) throws IOException {
        device.call("PUT", "/api/jobs/" + id, "{\"status\":\"" + status + "\"}");
    }

    private void unknownAssignees() throws IOException {
        ObjectNode body = Answer.JSON.createObjectNode();
        ArrayNode mutations = body.putArray("mutations");
        for (int i = 0; i < 100; i++) {
            ObjectNode next = mutations.addObject();
            next.put("mutation", UUID.randomUUID().toString());
            next.put("op", "create").put("id", UUID.randomUUID().toString());
            ArrayNode assignees =
                    next.putObject("fields").put("title", "for nobody").putArray("assigneeIds");
            for (int j = 0; j < UNKNOWN; j++) {
                assignees.add(UUID.randomUUID().toString());
            }
        }
        device.call("POST", "/api/jobs/batch", body.toString());
    }

    private void stop() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(20));
        }
    }
}
