package com.smarterp.kernel.collections;

import com.smarterp.kernel.identity.IdentityConfiguration;
import com.smarterp.kernel.outbox.KafkaSettings;
import com.smarterp.kernel.outbox.LentConnections;
import com.smarterp.kernel.outbox.OutboxConfiguration;
import com.smarterp.kernel.outbox.OutboxRelay;
import com.smarterp.kernel.outbox.OutboxTopics;
import com.smarterp.kernel.problems.ProblemsConfiguration;
import com.smarterp.kernel.requests.Parameters;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Imported by a service of synced collections, which need only be declared as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CollectionsSettings.class, PageSettings.class, QuotaSettings.class})
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
            QuotaSettings quota,
            MeterRegistry registry) {
        return new CollectionWriters(
                connections,
                kafka.partitions(),
                relay,
                settings,
                new ScopeQuota(quota.documents(), quota.bytes().toBytes()),
                registry);
    }

    /** Needs the migrated schema, so it names the migration. */
    @Bean
    @ConditionalOnProperty("smarterp.collections.restore")
    RestorationStep restorationStep(
            @Nullable Flyway flyway,
            @Nullable FlywayMigrationInitializer migrated,
            List<SyncedCollection<?>> collections,
            KafkaSettings kafka) {
        return new RestorationStep(migrated == null ? null : flyway, collections, kafka);
    }

    @Bean
    MutationQuota mutationQuota(QuotaSettings settings, MeterRegistry registry) {
        return new MutationQuota(settings, System::nanoTime, registry);
    }

    @Bean
    ReadingTurns readingTurns(PageSettings settings, MeterRegistry registry) {
        return new ReadingTurns(settings, registry);
    }

    @Bean
    Parameters collectionParameters(List<SyncedCollection<?>> collections) {
        Parameters all = Parameters.none();
        for (SyncedCollection<?> each : collections) {
            String root = "/api/" + each.name();
            all =
                    all.with(root, "since", "limit", "epoch")
                            .with(root + "/deleted", "before", "limit")
                            .with(root + "/{id}/history", "before", "limit");
        }
        return all;
    }

    @Bean
    RouterFunction<ServerResponse> collectionRoutes(
            List<SyncedCollection<?>> collections,
            LentConnections connections,
            CollectionWriters writers,
            PageSettings pages,
            ReadingTurns turns,
            MutationQuota quota) {
        return collections.stream()
                .map(
                        each ->
                                routes(
                                        each,
                                        new CollectionReader(each, connections, pages),
                                        writers,
                                        turns,
                                        quota))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static <T extends Record> RouterFunction<ServerResponse> routes(
            SyncedCollection<T> collection,
            CollectionReader reader,
            CollectionWriters writers,
            ReadingTurns turns,
            MutationQuota quota) {
        return new CollectionRoutes<>(collection, reader, writers.of(collection), turns, quota)
                .routes();
    }

    @Bean
    StoredAnswers storedAnswers(
            @Qualifier("relayConnections") ConnectionFactory connections,
            CollectionsSettings settings) {
        return new StoredAnswers(connections, settings);
    }
}
