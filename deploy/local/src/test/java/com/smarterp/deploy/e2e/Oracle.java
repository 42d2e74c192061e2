package com.smarterp.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * After a fault has healed: what was acknowledged, a fresh device, a device that followed and the
 * topic from its start say the same, and everything drains by itself (CONTRACT, I1 to I4, I7).
 */
final class Oracle {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Oracle() {}

    static void check(
            Device device, List<Writer> writers, Follower follower, Map<String, String> kafka) {
        UUID workspace = device.workspace();
        Replica fresh = Replica.fresh(device, "jobs");
        assertThat(fresh.checksum).as("the server's own sum").isEqualTo(fresh.ownChecksum());
        assertThat(fresh.count).isEqualTo(fresh.versions.size());

        await().atMost(PATIENCE).until(() -> follower.version() >= fresh.version);
        Replica followed = follower.replica();
        assertThat(followed.versions).as("who followed holds it").isEqualTo(fresh.versions);
        assertThat(followed.checksum).isEqualTo(fresh.checksum);

        await().atMost(PATIENCE)
                .until(() -> Topic.fold(kafka, "jobs", workspace).seen().size() == fresh.version);
        Topic topic = Topic.fold(kafka, "jobs", workspace);
        assertThat(topic.versions()).as("the topic folds to it").isEqualTo(fresh.versions);
        assertThat(topic.seen())
                .as("every version was published")
                .isEqualTo(
                        LongStream.rangeClosed(1, fresh.version)
                                .boxed()
                                .collect(Collectors.toSet()));
        for (Writer writer : writers) {
            checkAcknowledged(writer, fresh, topic);
        }
    }

    private static void checkAcknowledged(Writer writer, Replica fresh, Topic topic) {
        writer.documents.forEach(
                (id, version) -> {
                    if (version < 0) {
                        assertThat(fresh.versions).as("deleted").doesNotContainKey(id);
                    } else {
                        assertThat(fresh.versions).as("kept").containsEntry(id, version);
                    }
                });
        for (Map.Entry<String, Long> mutation : writer.acknowledged.entrySet()) {
            assertThat(topic.mutations().getOrDefault(mutation.getKey(), Set.of()))
                    .as("one effect a mutation")
                    .hasSize(1);
        }
    }
}
