package com.smarterp.kernel.outbox;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Opens the transactional producer of a partition; opening fences the one that was there before.
 */
final class OutboxProducers {

    private final String service;
    private final KafkaSettings kafka;
    private final OutboxSettings settings;

    OutboxProducers(String service, KafkaSettings kafka, OutboxSettings settings) {
        this.service = service;
        this.kafka = kafka;
        this.settings = settings;
    }

    Producer<byte[], byte[]> open(int partition) {
        int timeout = Math.toIntExact(settings.deliveryTimeout().toMillis());
        Map<String, Object> config = kafka.client();
        config.putAll(
                Map.ofEntries(
                        Map.entry(
                                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                                service + "-outbox-" + partition),
                        Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                        Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                        Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout),
                        Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2),
                        Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout),
                        Map.entry(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 2 * timeout),
                        // A transaction that follows close upon another is refused until that has
                        // ended.
                        Map.entry(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 2),
                        Map.entry(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 200),
                        Map.entry(ProducerConfig.BUFFER_MEMORY_CONFIG, settings.bufferBytes()),
                        Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000),
                        Map.entry(
                                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                                ByteArraySerializer.class),
                        Map.entry(
                                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                                ByteArraySerializer.class)));
        return new KafkaProducer<>(config);
    }
}
