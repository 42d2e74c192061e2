package com.smarterp.kernel.feed;

import com.smarterp.kernel.deadletters.DeadLetters;
import com.smarterp.kernel.outbox.KafkaSettings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException.Level;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;
import reactor.core.Exceptions;

/**
 * A group's reading of some topics, from their beginning. A record is read to its end before the
 * next of its partition is begun, and offsets are committed after that, now and then and at the
 * end, so that what a process that died had just read is read again; topics that aren't there yet
 * are read once they are.
 */
public final class Feed implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Feed.class);

    private final FeedReader reader;
    private final FeedSettings settings;
    private final DeadLetters deadLetters;
    private final FeedMetrics metrics;
    private final ConcurrentMessageListenerContainer<byte[], byte[]> container;

    /** When the record was written that is being read, or tried again, of each partition. */
    private final Map<TopicPartition, Long> inHand = new ConcurrentHashMap<>();

    Feed(
            String group,
            String instance,
            List<String> topics,
            FeedReader reader,
            KafkaSettings kafka,
            FeedSettings settings,
            FeedMetrics metrics) {
        this.reader = reader;
        this.settings = settings;
        this.metrics = metrics;
        this.deadLetters =
                new DeadLetters(
                        kafka.client(),
                        kafka.partitions(),
                        kafka.replicas(),
                        settings.deadLetterRetention());
        ContainerProperties properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setGroupId(group);
        properties.setClientId(instance);
        properties.setAckMode(ContainerProperties.AckMode.TIME);
        properties.setAckTime(settings.commit().toMillis());
        // An idle feed commits between polls as well.
        properties.setPollTimeout(settings.commit().toMillis());
        properties.setIdleBetweenPolls(settings.pause().toMillis());
        properties.setStopImmediate(true);
        properties.setAuthExceptionRetryInterval(settings.retryMax());
        properties.setConsumerRebalanceListener(
                new ConsumerRebalanceListener() {
                    @Override
                    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                        partitions.forEach(inHand::remove);
                    }

                    @Override
                    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}
                });
        properties.setMessageListener((MessageListener<byte[], byte[]>) this::read);
        this.container =
                new ConcurrentMessageListenerContainer<>(
                        new DefaultKafkaConsumerFactory<>(consumer(kafka, settings, reader)),
                        properties);
        container.setConcurrency(settings.concurrency());
        container.setBeanName("feed");
        container.setCommonErrorHandler(errors());
        metrics.of(topics);
        metrics.lag(this::lag);
        metrics.behind(this::behind);
    }

    private static Map<String, Object> consumer(
            KafkaSettings kafka, FeedSettings settings, FeedReader reader) {
        int session = Math.toIntExact(settings.sessionTimeout().toMillis());
        Map<String, Object> config = kafka.client();
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, settings.metadataAge().toMillis());
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.records());
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, settings.fetchBytes());
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, session / 4);
        config.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        ReadAhead.add(config, reader, settings.readTimeout());
        return config;
    }

    /** Poison is parked; everything else is tried again until it succeeds. */
    private DefaultErrorHandler errors() {
        ExponentialBackOff pauses = new ExponentialBackOff(settings.retryMin().toMillis(), 2);
        pauses.setMaxInterval(settings.retryMax().toMillis());
        DefaultErrorHandler handler =
                new DefaultErrorHandler((record, error) -> park(record, error), pauses);
        handler.setClassifications(Map.of(Poison.class, false), true);
        // What failed is told once, where it failed.
        handler.setLogLevel(Level.DEBUG);
        return handler;
    }

    private void read(ConsumerRecord<byte[], byte[]> record) {
        metrics.reading(record, () -> readOn(record));
    }

    private void readOn(ConsumerRecord<byte[], byte[]> record) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        inHand.put(partition, record.timestamp());
        try {
            reader.read(FeedRecord.of(record)).block(settings.readTimeout());
            inHand.remove(partition);
        } catch (Poison e) {
            throw e;
        } catch (RuntimeException e) {
            metrics.retried(record.topic());
            log.warn(
                    "{}/{}/{} is tried again: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    Exceptions.unwrap(e).toString());
            throw e;
        }
    }

    @SuppressWarnings("unchecked") // the consumer of this feed has no other type
    private void park(ConsumerRecord<?, ?> record, Exception error) {
        Throwable reason = error.getCause() == null ? error : error.getCause();
        deadLetters.park((ConsumerRecord<byte[], byte[]>) record, reason);
        inHand.remove(new TopicPartition(record.topic(), record.partition()));
        metrics.parked(record.topic());
        log.error(
                "{}/{}/{} can't be read and is parked: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                DeadLetters.brief(reason));
    }

    /** Seconds since the oldest record was written that is in hand; 0 where none is. */
    private double behind() {
        return inHand.values().stream()
                .mapToDouble(written -> (System.currentTimeMillis() - written) / 1000.0)
                .max()
                .orElse(0);
    }

    private double lag() {
        return container.metrics().values().stream()
                .flatMap(metrics -> metrics.values().stream())
                .filter(
                        metric ->
                                metric.metricName().name().equals("records-lag")
                                        && metric.metricName().tags().containsKey("partition"))
                .map(Metric::metricValue)
                .filter(Double.class::isInstance)
                .mapToDouble(Double.class::cast)
                .filter(Double::isFinite)
                .sum();
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void stop() {
        container.stop();
        deadLetters.close();
    }

    @Override
    public boolean isRunning() {
        return container.isRunning();
    }
}
