package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Answer;
import com.smarterp.deploy.e2e.Replica;
import com.smarterp.deploy.e2e.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Evidence of a world in which all went well, put together by hand: one workspace, two documents, a
 * creation each, edits, a deletion and a refusal. Each part can be reached, to be broken.
 */
final class Story {

    static final String FOREIGN = "canary-foreign";

    private static final String EPOCH = UUID.randomUUID().toString();

    final List<Told> told = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();
    final Map<String, Long> waiting = new HashMap<>(Map.of("the outbox of jobs", 0L));
    final List<Evidence.Row> log = new ArrayList<>();
    final List<Removal> removals = new ArrayList<>();
    final List<Disturbance> disturbances = new ArrayList<>();
    final Topic topic = new Topic();
    final Replica fresh = new Replica("jobs");
    Evidence.Counter counter = new Evidence.Counter(EPOCH, 0, 0, 0);
    Replica resumed = new Replica("jobs");
    Replica followed = new Replica("jobs");

    /** A document that is edited, one that is deleted, and an edit that is refused. */
    Story() {
        String kept = UUID.randomUUID().toString();
        String gone = UUID.randomUUID().toString();
        String first = acknowledged("create", kept, null, List.of(), "title", "one");
        acknowledged("create", gone, null, List.of(), "title", "two");
        acknowledged("update", kept, 1L, List.of(), "title", "three");
        acknowledged("update", kept, 1L, List.of(first), "location", "here");
        delete(gone);
        Intent late = intent("update", kept, 1L, List.of(), "title", "four");
        told.add(new Told(9, "ada-1", late, "single", 409, null, false, "conflict"));
        told.add(new Told(10, "ada-1", late, "single", 409, null, true, "conflict"));
        resumed = fresh.copy();
        followed = fresh.copy();
    }

    Evidence evidence() {
        return new Evidence(
                told,
                complaints,
                List.of(
                        new Evidence.OfScope(
                                "ada",
                                "jobs",
                                UUID.randomUUID(),
                                List.of(FOREIGN),
                                fresh,
                                resumed,
                                Map.of("ada-1", followed),
                                topic,
                                log,
                                counter)),
                waiting,
                removals,
                disturbances,
                null);
    }

    /** An edit that everybody was told of, and that is everywhere; its mutation. */
    String acknowledged(
            String op,
            String id,
            @org.jspecify.annotations.Nullable Long base,
            List<String> after,
            String field,
            String value) {
        Intent intent = intent(op, id, base, after, field, value);
        ObjectNode document =
                fresh.documents.get(id) instanceof ObjectNode before
                        ? before.deepCopy()
                        : Answer.JSON.createObjectNode().put("id", id);
        long version = counter.version() + 1;
        document.put("version", version).put(field, value);
        int status = op.equals("create") ? 201 : 200;
        told.add(new Told(version, "ada-1", intent, "single", 0, null, false, "lost"));
        told.add(new Told(version, "ada-1", intent, "single", status, document, true, ""));
        fresh.documents.put(id, document);
        happened(op, id, intent, Set.of(field), document);
        return intent.mutation();
    }

    private void delete(String id) {
        Intent intent =
                new Intent(
                        UUID.randomUUID().toString(), "jobs", "delete", id, null, List.of(), null);
        told.add(new Told(5, "ada-1", intent, "batch", 204, null, false, ""));
        fresh.documents.remove(id);
        happened("delete", id, intent, Set.of(), null);
    }

    private void happened(
            String op,
            String id,
            Intent intent,
            Set<String> fields,
            @org.jspecify.annotations.Nullable JsonNode document) {
        long version = counter.version() + 1;
        log.add(new Evidence.Row(version, op, id, intent.mutation(), fields, document));
        fresh.version = version;
        fresh.epoch = EPOCH;
        fresh.count = fresh.documents.size();
        fresh.checksum = fresh.ownChecksum();
        counter = new Evidence.Counter(EPOCH, version, fresh.count, fresh.checksum);
        topic.take(change(op, id, intent, version, document), EPOCH, version);
    }

    private JsonNode change(
            String op,
            String id,
            Intent intent,
            long version,
            @org.jspecify.annotations.Nullable JsonNode document) {
        ObjectNode change = Answer.JSON.createObjectNode();
        change.put("op", op).put("id", id).put("mutation", intent.mutation());
        change.put("version", version).put("count", fresh.count).put("checksum", fresh.checksum);
        return document == null ? change : change.set("document", document);
    }

    private static Intent intent(
            String op,
            String id,
            @org.jspecify.annotations.Nullable Long base,
            List<String> after,
            String field,
            String value) {
        ObjectNode fields = Answer.JSON.createObjectNode().put(field, value);
        return new Intent(UUID.randomUUID().toString(), "jobs", op, id, base, after, fields);
    }
}
