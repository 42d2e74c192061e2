package com.smarterp.kernel.feed;

import com.smarterp.kernel.outbox.KafkaSettings;
import com.smarterp.kernel.outbox.LentConnections;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imported by a service that follows topics of others and keeps what it learns. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedSettings.class)
public class FeedConfiguration {

    /** The group's name is the service's: its replicas share the partitions. */
    @Bean
    Feeds feeds(
            @Value("${smarterp.feed.group:${spring.application.name}}") String group,
            @Value("${smarterp.instance}") String instance,
            KafkaSettings kafka,
            FeedSettings settings,
            MeterRegistry registry,
            ObservationRegistry observations) {
        return new Feeds(group, instance, kafka, settings, registry, observations);
    }

    @Bean
    ScopeDatabase scopeDatabase(LentConnections connections) {
        return new ScopeDatabase(connections);
    }
}
