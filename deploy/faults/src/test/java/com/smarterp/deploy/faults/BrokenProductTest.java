package com.smarterp.deploy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The checker can fail: after a real run the product's data is broken behind its back, an invariant
 * at a time, each in a place of its own, and the oracle finds every one of them.
 */
class BrokenProductTest {

    private UUID ada = new UUID(0, 0);
    private UUID eve = new UUID(0, 0);
    private String canary = "";

    /** Other trials share the product; all else that is broken is in workspaces of this one. */
    @AfterAll
    static void unstick() throws Exception {
        sql("people", "delete from outbox where partition = 99");
    }

    @Test
    void everyBreakIsFound() throws Exception {
        Trial trial = new Trial(OnStage.STAGE, 1, new Schedule(List.of()));
        Evidence evidence = trial.evidence(this::breakAll);
        String found = String.join("\n", Oracle.judge(evidence));
        assertThat(found)
                .contains("I1 a mutation was acknowledged and is lost")
                .contains("I2 jobs of ada-1: two effects of")
                .contains("I3 jobs of ada-1: version")
                .contains("I3 chat of ada-1: the topic: epoch")
                .contains("I4 chat of eve-1: count or checksum isn't that of the log")
                .contains("I4 jobs of ada-1: ada-1's stream holds other documents")
                .contains("I5 jobs of eve-1: a fresh device holds " + canary)
                .contains("I7 the outbox of people doesn't drain, left: 1");
    }

    private void breakAll(Crew crew) throws Exception {
        ada = crew.seats().getFirst().device().workspace();
        eve = crew.seats().getLast().device().workspace();
        canary = crew.seats().getFirst().canary();
        // A write that never was, and with it a hole in the versions.
        sql(
                "jobs",
                "delete from change c using document d where c.collection = 'jobs' and c.scope = '%s'"
                                .formatted(ada)
                        + " and d.scope = c.scope and d.collection = c.collection and d.id = c.id"
                        + " and d.version > c.version and c.version = (select max(o.version) from"
                        + " change o join document h on h.id = o.id and h.scope = o.scope and"
                        + " h.version > o.version where o.scope = c.scope and o.op <> 'delete')");
        // An effect that comes twice: the log's last change tells it a second time.
        sql(
                "jobs",
                "update change set mutation = (select mutation from change where scope = '%1$s' and version = 2) where scope = '%1$s' and version = 1"
                        .formatted(ada));
        // Bytes of another workspace in a document.
        sql(
                "jobs",
                "update change c set document = replace(document::text, 'canary-', '%s canary-')::json from document d where c.scope = '%s' and d.scope = c.scope and d.id = c.id and d.version = c.version"
                        .formatted(canary, eve));
        // What was read before the faults isn't what is read after, under the same version.
        sql(
                "jobs",
                "update change c set document = replace(document::text, 'canary-', 'other-')::json from document d where c.scope = '%s' and d.scope = c.scope and d.id = c.id and d.version = c.version"
                        .formatted(ada));
        // A counter that has lost its sum.
        sql(
                "messaging",
                "update scope set checksum = checksum # 1 where collection = 'chat' and scope = '%s'"
                        .formatted(eve));
        // A record that no relay takes.
        sql(
                "people",
                "insert into outbox (partition, topic, key, headers, value)"
                        + " values (99, 'smarterp.employees', 'stuck', '{}', '{}')");
        staleRelay();
    }

    /** A change of a life that is over, after the next one has begun. */
    private void staleRelay() {
        try (KafkaProducer<byte[], byte[]> producer = OnStage.STAGE.producer()) {
            String[] lives = {UUID.randomUUID().toString(), UUID.randomUUID().toString()};
            for (String life : new String[] {lives[0], lives[1], lives[0]}) {
                String id = UUID.randomUUID().toString();
                ProducerRecord<byte[], byte[]> record =
                        new ProducerRecord<>(
                                "smarterp.chat",
                                Math.floorMod(crc(ada), 4),
                                utf8(ada + "/" + id),
                                null);
                record.headers()
                        .add("ce_type", utf8("com.smarterp.message.updated"))
                        .add("ce_scope", utf8(ada.toString()))
                        .add("ce_subject", utf8(id))
                        .add("ce_version", utf8("1"))
                        .add("ce_epoch", utf8(life));
                var _ = producer.send(record);
            }
        }
    }

    private static int crc(UUID scope) {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(utf8(scope.toString()));
        return (int) (crc.getValue() % 4);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void sql(String database, String sql) throws Exception {
        try (Connection connection = OnStage.STAGE.database(database);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }
}
