package com.smarterp.gateway.kafka;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/** From which offset a partition is read when it is first met. */
@FunctionalInterface
public interface Beginning {

    Map<TopicPartition, Long> of(
            KafkaConsumer<byte[], byte[]> consumer,
            List<TopicPartition> partitions,
            Map<TopicPartition, Long> ends);

    /** So many offsets before the end. */
    static Beginning last(long offsets) {
        return (consumer, partitions, ends) -> {
            Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> from = new HashMap<>();
            partitions.forEach(
                    each ->
                            from.put(
                                    each,
                                    Math.max(
                                            first.getOrDefault(each, 0L),
                                            ends.getOrDefault(each, 0L) - offsets)));
            return from;
        };
    }

    /** The first record that is at most so old. */
    static Beginning ago(Duration age, Clock clock) {
        return (consumer, partitions, ends) -> {
            long time = clock.instant().minus(age).toEpochMilli();
            Map<TopicPartition, Long> asked = new HashMap<>();
            partitions.forEach(each -> asked.put(each, time));
            Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(asked);
            Map<TopicPartition, Long> from = new HashMap<>();
            for (TopicPartition each : partitions) {
                OffsetAndTimestamp at = found.get(each);
                from.put(each, at == null ? ends.getOrDefault(each, 0L) : at.offset());
            }
            return from;
        };
    }
}
