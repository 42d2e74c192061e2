package com.smarterp.kernel.feed;

import com.smarterp.kernel.outbox.KafkaSettings;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Opens the Kafka consumers of a feed. */
record FeedConsumers(String group, String instance, KafkaSettings kafka, FeedSettings settings) {

    /** One of the group. */
    KafkaConsumer<byte[], byte[]> member(int thread) {
        Map<String, Object> config = config("-" + thread);
        int session = Math.toIntExact(settings.sessionTimeout().toMillis());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, session / 4);
        return new KafkaConsumer<>(config);
    }

    /** One that fetches again what was passed over, of partitions that it is told. */
    KafkaConsumer<byte[], byte[]> again(int thread) {
        return new KafkaConsumer<>(config("-again-" + thread));
    }

    private Map<String, Object> config(String name) {
        Map<String, Object> config = kafka.client();
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, instance + name);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, settings.metadataAge().toMillis());
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.records());
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, settings.fetchBytes());
        config.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return config;
    }
}
