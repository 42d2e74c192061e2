package com.smarterp.kernel.outbox;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes the topics that aren't there yet; leaves those that are as they are. */
final class TopicCreation {

    private static final int TIMEOUT_MILLIS = 5000;

    private final KafkaAdmin admin;
    private final List<NewTopic> topics;

    TopicCreation(OutboxTopics topics, KafkaSettings kafka) {
        this.topics = topics.topics().stream().map(topic -> topic(topic, kafka)).toList();
        Map<String, Object> config = kafka.client();
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        this.admin = new KafkaAdmin(config);
        admin.setFatalIfBrokerNotAvailable(true);
    }

    /** Returns when all are there. */
    void create() {
        admin.createOrModifyTopics(topics.toArray(NewTopic[]::new));
    }

    private static NewTopic topic(OutboxTopics.Topic topic, KafkaSettings kafka) {
        TopicBuilder builder =
                TopicBuilder.name(topic.name())
                        .partitions(kafka.partitions())
                        .replicas(kafka.replicas());
        if (topic.compacted()) {
            builder.compact()
                    .config(
                            TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                            Long.toString(kafka.compactionLag().toMillis()));
        } else {
            builder.config(
                    TopicConfig.RETENTION_MS_CONFIG, Long.toString(kafka.retention().toMillis()));
        }
        return builder.build();
    }
}
