package com.smarterp.deploy.bench;

import com.smarterp.kernel.changes.ChangeTopic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts changes on Kafka, as the jobs-service's relay does. */
final class KafkaOutlet implements Outlet {

    private static final String TOPIC = ChangeTopic.of("jobs");

    private final KafkaProducer<byte[], byte[]> producer;
    private final int partitions;

    /**
     * @param client what any client of Kafka's is configured with
     */
    KafkaOutlet(Map<String, String> client) {
        Map<String, Object> config = new HashMap<>(client);
        // As the relay's: the client's own default would wait.
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        partitions = producer.partitionsFor(TOPIC).size();
    }

    @Override
    public void publish(Changes changes, long due) {
        byte[] value = changes.next(due);
        RecordHeaders headers = new RecordHeaders();
        header(headers, ChangeTopic.SPEC_VERSION, "1.0");
        header(headers, ChangeTopic.EVENT_ID, UUID.randomUUID().toString());
        header(headers, ChangeTopic.SOURCE, "/api/jobs");
        header(headers, ChangeTopic.TYPE, "com.smarterp.job.updated");
        header(headers, ChangeTopic.SUBJECT, changes.job().toString());
        header(headers, ChangeTopic.TIME, Instant.now().toString());
        header(headers, ChangeTopic.SCOPE, changes.workspace.toString());
        header(headers, ChangeTopic.VERSION, Long.toString(changes.version()));
        header(headers, ChangeTopic.EPOCH, changes.epoch.toString());
        var _ =
                producer.send(
                        new ProducerRecord<>(
                                TOPIC,
                                ChangeTopic.partition(changes.workspace, partitions),
                                bytes(ChangeTopic.key(changes.workspace, changes.job())),
                                value,
                                headers));
    }

    @Override
    public void close() {
        producer.close();
    }

    private static void header(RecordHeaders headers, String name, String value) {
        headers.add(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
