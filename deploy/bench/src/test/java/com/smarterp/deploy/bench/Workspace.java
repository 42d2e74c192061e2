package com.smarterp.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A person's workspace with jobs in it, which are written one after the other. */
final class Workspace {

    final Person person;
    private final List<UUID> jobs = new ArrayList<>();
    private int next;

    private Workspace(Person person) {
        this.person = person;
    }

    static Workspace of(Person person, int jobs) {
        Workspace workspace = new Workspace(person);
        while (workspace.jobs.size() < jobs) {
            workspace.add(Math.min(500, jobs - workspace.jobs.size()));
        }
        return workspace;
    }

    /** Each on its own: sign-ups one after the other, since each costs a password's hash. */
    static List<Workspace> signedUp(Product product, int count, int jobs) {
        List<Workspace> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(of(product.signUp(), jobs));
        }
        return all;
    }

    private void add(int count) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(UUID.randomUUID());
        }
        person.post("/api/jobs/batch", creations(ids));
        jobs.addAll(ids);
    }

    /** A batch that creates these jobs. */
    static String creations(List<UUID> ids) {
        StringBuilder batch = new StringBuilder("{\"mutations\":[");
        for (UUID id : ids) {
            batch.append(batch.length() > 14 ? "," : "")
                    .append("{\"mutation\":\"")
                    .append(UUID.randomUUID())
                    .append("\",\"op\":\"create\",\"id\":\"")
                    .append(id)
                    .append("\",\"fields\":{\"title\":\"A boiler\",\"customer\":\"Somebody\",")
                    .append("\"tags\":[\"heating\"]}}");
        }
        return batch.append("]}").toString();
    }

    /** An edit of the next job, with its due time in it. */
    byte[] edit(long due, String identity) {
        UUID job = jobs.get(next++ % jobs.size());
        return Requests.of(
                "PUT",
                "/api/jobs/" + job,
                identity + "Idempotency-Key: " + UUID.randomUUID() + "\r\n",
                "{\"title\":\"" + Stamp.of(due) + "\"}");
    }
}
