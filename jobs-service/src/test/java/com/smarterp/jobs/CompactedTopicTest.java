package com.smarterp.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.testing.CollectionUnderTest;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.kernel.testing.TopicReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A consumer that comes years later, when most records have been compacted away. */
class CompactedTopicTest implements CollectionUnderTest {

    private static final int PARTITIONS = 4;
    private static final ConfigResource TOPIC =
            new ConfigResource(ConfigResource.Type.TOPIC, ChangeTopic.of("jobs"));
    private static final ConfigResource BROKERS =
            new ConfigResource(ConfigResource.Type.BROKER, "");

    /** Compacts at once what else is compacted after a week. */
    private static final Map<String, String> HURRY =
            Map.of(
                    "min.compaction.lag.ms", "0",
                    "min.cleanable.dirty.ratio", "0.001",
                    "segment.ms", "500");

    private final TestService service = TestService.start(JobsApplication.class, Map.of());
    private final Admin admin =
            Admin.create(Map.of("bootstrap.servers", RealParts.kafka().servers()));

    @BeforeAll
    void hurry() {
        await().atMost(Duration.ofSeconds(30)).until(() -> altered(TOPIC, HURRY, true));
        await().until(() -> altered(BROKERS, Map.of("log.cleaner.backoff.ms", "200"), true));
    }

    @AfterAll
    void hurryNoMore() {
        await().until(() -> altered(TOPIC, HURRY, false));
        await().until(
                        () ->
                                altered(
                                        TOPIC,
                                        Map.of(
                                                "min.compaction.lag.ms",
                                                Long.toString(Duration.ofDays(7).toMillis())),
                                        true));
        admin.close();
    }

    @Override
    public TestService service() {
        return service;
    }

    @Override
    public String collection() {
        return "jobs";
    }

    @Override
    public ObjectNode fields(int n) {
        return JSON.createObjectNode().put("title", "Job " + n);
    }

    @Override
    public String textField() {
        return "title";
    }

    @Test
    void foldsToTheCountAndChecksumOfSince() {
        Person person = Person.stranger();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ids.add(UUID.randomUUID());
            apply(person, create(ids.get(i), i));
        }
        for (int round = 0; round < 5; round++) {
            for (UUID id : ids) {
                apply(person, edit(id, null, "round " + round));
            }
        }
        apply(person, delete(ids.get(0), null));
        apply(person, delete(ids.get(1), null));
        apply(person, create(ids.get(1), 99));

        // The newest segment isn't compacted: there has to be a later record.
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(600))
                .until(
                        () -> {
                            apply(person, edit(ids.get(7), null, "later " + UUID.randomUUID()));
                            return records(person).stream()
                                            .filter(each -> each.key().endsWith("" + ids.get(3)))
                                            .count()
                                    == 1;
                        });

        JsonNode page = page(person, "");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            Map<String, Long> folded = fold(records(person));
                            assertThat(folded).hasSize(page.get("count").intValue());
                            assertThat(
                                            CollectionUnderTest.checksumOf(
                                                    folded.entrySet().stream()
                                                            .map(
                                                                    e ->
                                                                            e.getKey()
                                                                                    + ":"
                                                                                    + e.getValue())
                                                            .toList()))
                                    .isEqualTo(page.get("checksum").longValue());
                        });
    }

    /** As the protocol says: the highest version of a key wins, a tombstone takes it away. */
    private static Map<String, Long> fold(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, Long> highest = new HashMap<>();
        Map<String, Long> standing = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            String id = header(record, ChangeTopic.SUBJECT);
            long version = Long.parseLong(header(record, ChangeTopic.VERSION));
            if (version < highest.getOrDefault(id, 0L)) {
                continue;
            }
            highest.put(id, version);
            boolean gone =
                    record.value() == null
                            || JSON.readTree(record.value()).get("op").asString().equals("delete");
            if (gone) {
                standing.remove(id);
            } else {
                standing.put(id, version);
            }
        }
        return standing;
    }

    private List<ConsumerRecord<String, byte[]>> records(Person person) {
        return TopicReader.ofScope("jobs", scope(person), PARTITIONS);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(
                record.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private boolean altered(ConfigResource what, Map<String, String> settings, boolean set)
            throws InterruptedException {
        List<AlterConfigOp> ops =
                settings.entrySet().stream()
                        .map(
                                each ->
                                        new AlterConfigOp(
                                                new ConfigEntry(each.getKey(), each.getValue()),
                                                set
                                                        ? AlterConfigOp.OpType.SET
                                                        : AlterConfigOp.OpType.DELETE))
                        .toList();
        try {
            admin.incrementalAlterConfigs(Map.of(what, ops)).all().get();
            return true;
        } catch (ExecutionException e) {
            return false; // the topic isn't there yet
        }
    }
}
