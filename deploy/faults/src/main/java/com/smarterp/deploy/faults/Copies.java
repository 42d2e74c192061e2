package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Replica;
import com.smarterp.deploy.e2e.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** I3, I4 and I5 of one scope: all copies of it are the same, and nothing foreign is in them. */
final class Copies {

    private static final int SHOWN = 5;

    private final Evidence.OfScope scope;
    private final List<String> found = new ArrayList<>();

    private Copies(Evidence.OfScope scope) {
        this.scope = scope;
    }

    /**
     * @param renewed whether the epoch began with a restored backup: its older changes were
     *     published as documents only
     */
    static List<String> compare(Evidence.OfScope scope, boolean renewed) {
        Copies copies = new Copies(scope);
        copies.fresh();
        copies.same("a resumed device", scope.resumed());
        scope.followed().forEach((name, replica) -> copies.same(name + "'s stream", replica));
        copies.topic(renewed);
        return copies.found;
    }

    private void fresh() {
        Replica fresh = scope.fresh();
        Evidence.Counter counter = scope.counter();
        if (!fresh.proven()) {
            wrong("I4", "count or checksum isn't that of the documents");
        }
        Evidence.Counter seen =
                new Evidence.Counter(fresh.epoch, fresh.version, fresh.count, fresh.checksum);
        if (!seen.equals(counter)) {
            wrong("I4", "a fresh device is told " + seen + ", the counter is " + counter);
        }
        foreign("a fresh device", fresh.documents);
    }

    private void same(String who, Replica replica) {
        Replica fresh = scope.fresh();
        if (!replica.epoch.equals(fresh.epoch) || replica.version != fresh.version) {
            wrong(
                    "I4",
                    "%s stands at %d of %s, a fresh device at %d of %s"
                            .formatted(
                                    who,
                                    replica.version,
                                    replica.epoch,
                                    fresh.version,
                                    fresh.epoch));
        }
        if (replica.count != fresh.count || replica.checksum != fresh.checksum) {
            wrong("I4", who + " was told another count or checksum than a fresh device");
        }
        documents(who, replica.documents);
    }

    private void documents(String who, Map<String, JsonNode> documents) {
        Map<String, JsonNode> fresh = scope.fresh().documents;
        if (!documents.equals(fresh)) {
            Set<String> ids = new java.util.TreeSet<>(fresh.keySet());
            ids.addAll(documents.keySet());
            ids.removeIf(id -> java.util.Objects.equals(fresh.get(id), documents.get(id)));
            wrong(
                    "I4",
                    who
                            + " holds other documents: "
                            + ids.stream()
                                    .limit(SHOWN)
                                    .map(id -> id + " " + documents.get(id) + " ≠ " + fresh.get(id))
                                    .collect(Collectors.joining("; ")));
        }
        foreign(who, documents);
    }

    private void topic(boolean renewed) {
        Topic topic = scope.topic();
        topic.faults.forEach(fault -> wrong("I3", "the topic: " + fault));
        long version = scope.fresh().version;
        if (version == 0) {
            return;
        }
        if (!topic.epoch.equals(scope.fresh().epoch) || topic.version != version) {
            wrong(
                    "I4",
                    "the topic ends at %d of %s, the database at %d of %s"
                            .formatted(topic.version, topic.epoch, version, scope.fresh().epoch));
        }
        if (topic.count() != scope.fresh().count || topic.checksum() != scope.fresh().checksum) {
            wrong("I4", "the topic's last change says another count or checksum");
        }
        documents("the topic", topic.documents);
        Set<Long> missing = LongStream.rangeClosed(1, version).boxed().collect(Collectors.toSet());
        missing.removeAll(topic.seen);
        if (!renewed && !missing.isEmpty()) {
            wrong("I3", "versions never published: " + new java.util.TreeSet<>(missing));
        }
    }

    private void foreign(String who, Map<String, JsonNode> documents) {
        for (String canary : scope.foreign()) {
            documents.forEach(
                    (id, document) -> {
                        if (document.toString().contains(canary)) {
                            wrong("I5", who + " holds " + canary + " in " + id);
                        }
                    });
        }
    }

    private void wrong(String invariant, String text) {
        found.add(invariant + " " + scope.title() + ": " + text);
    }
}
