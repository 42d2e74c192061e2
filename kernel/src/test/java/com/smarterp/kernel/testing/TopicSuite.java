package com.smarterp.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.smarterp.kernel.collections.Restorations;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What other services read: every change, in order, as CloudEvents; folded, it is the scope. */
public interface TopicSuite extends CollectionUnderTest {

    /** As {@code smarterp.kafka.partitions}. */
    int PARTITIONS = 4;

    @Test
    default void everyChangeIsInTheScopesPartitionInOrder() {
        Person person = Person.stranger();
        UUID kept = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        apply(person, create(kept, 1));
        apply(person, create(gone, 2));
        apply(person, edit(kept, null, "edited"));
        apply(person, delete(gone, null));
        List<ConsumerRecord<String, byte[]>> records = records(person, 5);
        List<Long> versions = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
            assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
            assertThat(event.getType()).startsWith("com.smarterp.");
            assertThat(event.getExtension("scope")).isEqualTo(scope(person).toString());
            assertThat(event.getExtension("epoch")).isNotNull();
            assertThat(event.getTime()).isNotNull();
            assertThat(record.key()).isEqualTo(scope(person) + "/" + event.getSubject());
            assertThat(record.headers().lastHeader("traceparent")).isNotNull();
            versions.add(Long.valueOf(String.valueOf(event.getExtension("version"))));
        }
        assertThat(versions).containsExactly(1L, 2L, 3L, 4L, 4L);
        assertThat(records.getLast().value()).isNull();
        assertThat(records.getLast().key()).isEqualTo(scope(person) + "/" + gone);
        JsonNode edited = JSON.readTree(records.get(2).value());
        assertThat(edited.get("collection").stringValue()).isEqualTo(collection());
        assertThat(edited.get("op").stringValue()).isEqualTo("update");
        assertThat(edited.get("fields").valueStream().map(JsonNode::stringValue))
                .containsExactly(textField());
        assertThat(edited.get("document").get("version").longValue()).isEqualTo(3);
        JsonNode deleted = JSON.readTree(records.get(3).value());
        assertThat(deleted.has("document")).isFalse();
        assertThat(deleted.get("fields").size()).isZero();
    }

    @Test
    default void countAndChecksumAreRightAfterEveryChange() {
        Person person = Person.stranger();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ids.add(UUID.randomUUID());
            apply(person, create(ids.get(i), i));
            // The fourth one is of a document that is gone: no change.
            apply(person, edit(ids.get(i / 2), null, "edit " + i));
            if (i % 3 == 2) {
                apply(person, delete(ids.get(i - 1), null));
            }
        }
        apply(person, create(ids.get(1), 77));
        Map<String, Long> folded = new HashMap<>();
        long last = 0;
        for (ConsumerRecord<String, byte[]> record : records(person, 16)) {
            if (record.value() == null) {
                continue;
            }
            JsonNode change = JSON.readTree(record.value());
            String id = change.get("id").stringValue();
            last = change.get("version").longValue();
            if (change.get("op").stringValue().equals("delete")) {
                folded.remove(id);
            } else {
                folded.put(id, last);
            }
            assertThat(change.get("count").longValue()).isEqualTo(folded.size());
            assertThat(change.get("checksum").longValue()).isEqualTo(checksum(folded));
        }
        JsonNode page = page(person, "");
        assertThat(page.get("version").longValue()).isEqualTo(last);
        assertThat(page.get("count").longValue()).isEqualTo(folded.size());
        assertThat(page.get("checksum").longValue()).isEqualTo(checksum(folded));
    }

    /** F18: what the operator runs after a restore. */
    @Test
    default void aRestoredDatabaseBeginsANewLifeAndIsPublishedAgain() throws SQLException {
        Person person = Person.stranger();
        UUID kept = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        apply(person, create(kept, 1));
        apply(person, create(gone, 2));
        apply(person, edit(kept, null, "edited"));
        apply(person, delete(gone, null));
        List<ConsumerRecord<String, byte[]>> before = records(person, 5);
        Restorations.run(service(), PARTITIONS);
        List<ConsumerRecord<String, byte[]>> all = records(person, 8);
        List<ConsumerRecord<String, byte[]>> again = all.subList(5, all.size());
        JsonNode page = page(person, "");
        for (int i = 0; i < again.size(); i++) {
            ConsumerRecord<String, byte[]> now = again.get(i);
            ConsumerRecord<String, byte[]> then = before.get(i + 2);
            assertThat(now.key()).isEqualTo(then.key());
            assertThat(header(now, "ce_type")).isEqualTo(header(then, "ce_type"));
            assertThat(header(now, "ce_version")).isEqualTo(header(then, "ce_version"));
            assertThat(header(now, "traceparent")).isEqualTo(header(then, "traceparent"));
            assertThat(header(now, "ce_epoch"))
                    .isEqualTo(page.get("epoch").stringValue())
                    .isNotEqualTo(header(then, "ce_epoch"));
            assertThat(now.value() == null).isEqualTo(then.value() == null);
            if (then.value() != null) {
                ObjectNode expected = (ObjectNode) JSON.readTree(then.value());
                expected.put("epoch", header(now, "ce_epoch"));
                JsonNode told = JSON.readTree(now.value());
                assertThat(Instant.parse(told.get("at").stringValue()))
                        .isEqualTo(Instant.parse(expected.get("at").stringValue()));
                expected.set("at", told.get("at"));
                assertThat(told).isEqualTo(expected);
            }
        }
        assertThat(again).hasSize(3);
        JsonNode edited = apply(person, edit(kept, 4L, "goes on"));
        assertThat(edited.get("version").longValue()).isEqualTo(5);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(
                record.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static long checksum(Map<String, Long> folded) {
        return CollectionUnderTest.checksumOf(
                folded.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).toList());
    }

    private List<ConsumerRecord<String, byte[]>> records(Person person, int atLeast) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ofScope(person).size(), size -> size >= atLeast);
        return ofScope(person);
    }

    private List<ConsumerRecord<String, byte[]>> ofScope(Person person) {
        return TopicReader.ofScope(collection(), scope(person), PARTITIONS);
    }
}
