package com.smarterp.kernel.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a reader what a poll brought before its records come one by one. What fails here fails
 * again, and is told, when the record itself is read. Public, since Kafka's consumer makes it.
 */
public final class ReadAhead implements ConsumerInterceptor<byte[], byte[]> {

    private static final Logger log = LoggerFactory.getLogger(ReadAhead.class);
    private static final String READER = "smarterp.feed.reader";
    private static final String TIMEOUT = "smarterp.feed.ahead.timeout";

    private @Nullable FeedReader reader;
    private Duration timeout = Duration.ZERO;

    /** Made by the consumer, by its class. */
    public ReadAhead() {}

    static void add(Map<String, Object> consumer, FeedReader reader, Duration timeout) {
        consumer.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, List.of(ReadAhead.class.getName()));
        consumer.put(READER, reader);
        consumer.put(TIMEOUT, timeout);
    }

    @Override
    public void configure(Map<String, ?> configs) {
        reader = (FeedReader) configs.get(READER);
        timeout = configs.get(TIMEOUT) instanceof Duration given ? given : Duration.ZERO;
    }

    @Override
    public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
        if (reader != null && records.count() > 1) {
            List<FeedRecord> all = new ArrayList<>(records.count());
            records.forEach(record -> all.add(FeedRecord.of(record)));
            try {
                reader.ahead(all).block(timeout);
            } catch (RuntimeException e) {
                log.debug("{} records are read one by one: {}", all.size(), e.toString());
            }
        }
        return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

    @Override
    public void close() {}
}
