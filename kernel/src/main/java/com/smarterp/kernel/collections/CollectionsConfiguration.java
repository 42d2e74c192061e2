package com.smarterp.kernel.collections;

import com.smarterp.kernel.identity.IdentityConfiguration;
import com.smarterp.kernel.outbox.KafkaSettings;
import com.smarterp.kernel.outbox.LentConnections;
import com.smarterp.kernel.outbox.OutboxConfiguration;
import com.smarterp.kernel.outbox.OutboxRelay;
import com.smarterp.kernel.outbox.OutboxTopics;
import com.smarterp.kernel.problems.ProblemsConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Imported by a service of synced collections, which need only be declared as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CollectionsSettings.class)
@Import({ProblemsConfiguration.class, IdentityConfiguration.class, OutboxConfiguration.class})
public class CollectionsConfiguration {

    @Bean
    OutboxTopics outboxTopics(List<SyncedCollection<?>> collections) {
        return new OutboxTopics(
                collections.stream()
                        .map(each -> new OutboxTopics.Topic(each.topic(), true))
                        .toList());
    }

    @Bean
    CollectionWriters collectionWriters(
            LentConnections connections,
            KafkaSettings kafka,
            OutboxRelay relay,
            CollectionsSettings settings,
            MeterRegistry registry) {
        return new CollectionWriters(connections, kafka.partitions(), relay, settings, registry);
    }

    @Bean
    RouterFunction<ServerResponse> collectionRoutes(
            List<SyncedCollection<?>> collections,
            LentConnections connections,
            CollectionWriters writers) {
        return collections.stream()
                .map(each -> routes(each, connections, writers))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static <T extends Record> RouterFunction<ServerResponse> routes(
            SyncedCollection<T> collection,
            LentConnections connections,
            CollectionWriters writers) {
        return new CollectionRoutes<>(
                        collection,
                        new CollectionReader(collection, connections),
                        writers.of(collection))
                .routes();
    }

    @Bean
    StoredAnswers storedAnswers(
            @Qualifier("relayConnections") ConnectionFactory connections,
            CollectionsSettings settings) {
        return new StoredAnswers(connections, settings);
    }
}
