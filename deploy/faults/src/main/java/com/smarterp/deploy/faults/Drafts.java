package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Answer;
import com.smarterp.deploy.e2e.Replica;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a device wants next, of what it holds: mostly jobs, and of those mostly the oldest, so that
 * all devices edit the same ones. Every value is written once in the world.
 */
final class Drafts {

    private static final int HOT = 4;
    private static final int CHAIN = 5;

    private final Crew.Seat seat;
    private final Random random;
    private final Map<String, List<String>> own = new HashMap<>();
    private final List<String> deleted = new ArrayList<>();
    private volatile boolean restored;

    Drafts(Crew.Seat seat, Random random) {
        this.seat = seat;
        this.random = random;
    }

    /** A backup was restored meanwhile: versions mean other things now. */
    void restore() {
        restored = true;
    }

    boolean restored() {
        return restored;
    }

    Optional<Intent> single() {
        int what = random.nextInt(100);
        if (what < 70) {
            return Optional.of(job(seat.follower().replica("jobs")));
        }
        return what < 88 ? Optional.of(message()) : read();
    }

    /** Several mutations of one collection, some of the same document. */
    List<Intent> queue() {
        Replica jobs = seat.follower().replica("jobs");
        List<Intent> queue = new ArrayList<>();
        int size = 2 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            Intent next = job(jobs);
            queue.add(next);
            own(next);
            if (next.op().equals("create") && random.nextBoolean()) {
                Intent edit = edit(next.id(), jobs.version);
                queue.add(edit);
                own(edit);
            }
        }
        return queue;
    }

    private Intent job(Replica jobs) {
        int what = random.nextInt(100);
        if (jobs.documents.isEmpty() || what < 25) {
            return create(UUID.randomUUID().toString());
        }
        if (what < 32 && !deleted.isEmpty()) {
            return create(deleted.removeLast());
        }
        String id = hot(jobs);
        if (what < 40) {
            @Nullable Long base = random.nextBoolean() ? jobs.version : null;
            return new Intent(
                    uuid(), "jobs", "delete", id, base, base == null ? List.of() : chain(id), null);
        }
        return edit(id, random.nextInt(4) > 0 ? jobs.version : null);
    }

    private Intent create(String id) {
        ObjectNode fields = Answer.JSON.createObjectNode();
        fields.put("title", unique());
        fields.putArray("tags").add(unique());
        if (random.nextInt(4) == 0) {
            seat.follower().replica("employees").all().stream()
                    .map(employee -> employee.get("id").stringValue())
                    .sorted()
                    .skip(random.nextInt(2))
                    .findFirst()
                    .ifPresent(fields.putArray("assigneeIds")::add);
        }
        return new Intent(uuid(), "jobs", "create", id, null, List.of(), fields);
    }

    private Intent edit(String id, @Nullable Long base) {
        ObjectNode fields = Answer.JSON.createObjectNode();
        switch (random.nextInt(5)) {
            case 0 -> fields.put("title", unique());
            case 1 -> fields.put("description", unique());
            case 2 -> fields.put("location", unique()).put("customer", unique());
            case 3 -> fields.putArray("tags").add(unique());
            default -> fields.putObject("custom").put("k" + random.nextInt(3), unique());
        }
        return new Intent(
                uuid(), "jobs", "update", id, base, base == null ? List.of() : chain(id), fields);
    }

    private Intent message() {
        ObjectNode fields = Answer.JSON.createObjectNode().put("text", unique());
        return new Intent(uuid(), "chat", "create", uuid(), null, List.of(), fields);
    }

    private Optional<Intent> read() {
        String collection = random.nextBoolean() ? "chat" : "notifications";
        List<JsonNode> all = seat.follower().replica(collection).all();
        all.sort(Comparator.comparing(document -> document.get("id").stringValue()));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String id = all.get(random.nextInt(all.size())).get("id").stringValue();
        return Optional.of(new Intent(uuid(), collection, "read", id, null, List.of(), null));
    }

    private String hot(Replica jobs) {
        List<JsonNode> oldest = jobs.all();
        oldest.sort(
                Comparator.comparing((JsonNode job) -> job.get("createdAt").stringValue())
                        .thenComparing(job -> job.get("id").stringValue()));
        int choice = random.nextInt(4) == 0 ? oldest.size() : Math.min(HOT, oldest.size());
        return oldest.get(random.nextInt(choice)).get("id").stringValue();
    }

    void settled(Intent intent, Told told) {
        own(intent);
        if (told.status() == 204 && intent.collection().equals("jobs")) {
            deleted.add(intent.id());
        }
    }

    private void own(Intent intent) {
        List<String> mine = own.computeIfAbsent(intent.id(), _ -> new ArrayList<>());
        if (!mine.contains(intent.mutation())) {
            mine.add(intent.mutation());
        }
    }

    private List<String> chain(String id) {
        List<String> mine = own.getOrDefault(id, List.of());
        return mine.subList(Math.max(0, mine.size() - CHAIN), mine.size());
    }

    private String unique() {
        return seat.canary() + " " + UUID.randomUUID();
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }
}
