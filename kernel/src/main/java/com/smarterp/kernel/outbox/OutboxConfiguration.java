package com.smarterp.kernel.outbox;

import com.smarterp.kernel.health.HealthConfiguration;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemTranslator;
import com.smarterp.kernel.server.ServerConfiguration;
import com.smarterp.kernel.threads.EventLoopConfiguration;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import reactor.netty.resources.LoopResources;
import tools.jackson.databind.json.JsonMapper;

/** Imported by every service that keeps data: its database pools, its outbox and the relay. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, KafkaSettings.class, OutboxSettings.class})
@Import({HealthConfiguration.class, EventLoopConfiguration.class, ServerConfiguration.class})
public class OutboxConfiguration {

    /** The pool of the application's role, which row-level security binds. */
    @Bean(destroyMethod = "dispose")
    @Primary
    ConnectionPool connectionFactory(
            DatabaseSettings settings,
            LoopResources loops,
            @Value("${spring.application.name}") String service) {
        return Databases.pool(
                settings, settings.app(), service, settings.connections(), loops, Map.of());
    }

    @Bean
    LentConnections lentConnections(
            ConnectionPool pool, DatabaseSettings settings, MeterRegistry registry) {
        return lent(pool, settings, registry);
    }

    private static LentConnections lent(
            ConnectionPool pool, DatabaseSettings settings, MeterRegistry registry) {
        return new LentConnections(
                pool,
                settings.patience(),
                Counter.builder("smarterp.database.given.up")
                        .description("Connections given up, for the database was silent")
                        .register(registry));
    }

    /** The pool of the relay's role. */
    @Bean(destroyMethod = "dispose", defaultCandidate = false)
    ConnectionPool relayConnections(
            DatabaseSettings settings,
            OutboxSettings outbox,
            LoopResources loops,
            @Value("${spring.application.name}") String service) {
        return Databases.pool(
                settings,
                settings.relay(),
                service + "-relay",
                outbox.connections(),
                loops,
                Map.of());
    }

    @Bean
    SchemaMigration schemaMigration(KafkaSettings kafka) {
        return new SchemaMigration(kafka.partitions());
    }

    @Bean
    @ConditionalOnProperty(name = "spring.flyway.enabled", havingValue = "false")
    SchemaWait schemaWait(
            ConnectionFactory connections,
            @Value("${spring.flyway.locations}") List<String> locations,
            KafkaSettings kafka,
            DatabaseSettings settings) {
        return new SchemaWait(connections, locations, kafka.partitions(), settings);
    }

    @Bean
    OutboxMetrics outboxMetrics(MeterRegistry registry) {
        return OutboxMetrics.in(registry);
    }

    @Bean
    OutboxPokes outboxPokes(
            DatabaseSettings settings,
            OutboxSettings outbox,
            OutboxMetrics metrics,
            LoopResources loops,
            @Value("${spring.application.name}") String service) {
        return new OutboxPokes(
                Databases.connections(
                        settings, settings.relay(), service + "-pokes", loops, Map.of()),
                outbox,
                metrics.pokes());
    }

    @Bean
    Outbox outbox(JsonMapper json) {
        return new Outbox(json);
    }

    /** Needs the migrated schema, so it names the migration. */
    @Bean
    OutboxRelay outboxRelay(
            @Value("${smarterp.instance}") String instance,
            @Value("${spring.application.name}") String service,
            @Qualifier("relayConnections") ConnectionPool relayConnections,
            DatabaseSettings database,
            KafkaSettings kafka,
            OutboxSettings settings,
            OutboxTopics topics,
            OutboxPokes pokes,
            OutboxMetrics metrics,
            JsonMapper json,
            MeterRegistry registry,
            @Nullable FlywayMigrationInitializer migrated) {
        return new OutboxRelay(
                instance,
                kafka.partitions(),
                new OutboxStore(lent(relayConnections, database, registry), json),
                new OutboxProducers(service, kafka, settings),
                new TopicCreation(topics, kafka),
                pokes,
                settings,
                metrics);
    }

    /** A database out of reach is told as such, so that clients try again. */
    @Bean
    ProblemTranslator databaseOutOfReach() {
        return OutboxConfiguration::outOfReach;
    }

    private static @Nullable Problem outOfReach(Throwable error) {
        return switch (error) {
            case R2dbcNonTransientResourceException _, R2dbcTransientException _ ->
                    Problem.unavailable("The database is out of reach for the moment");
            case R2dbcException e when outOfReach(e.getSqlState()) ->
                    Problem.unavailable("The database is out of reach for the moment");
            case DataAccessResourceFailureException _,
                    QueryTimeoutException _,
                    TransientDataAccessException _,
                    CannotCreateTransactionException _ ->
                    Problem.unavailable("The database is out of reach for the moment");
            default -> null;
        };
    }

    /** Classes 08 connection, 53 resources, 57 operator intervention, 58 system error. */
    private static boolean outOfReach(@Nullable String sqlState) {
        return sqlState != null && sqlState.matches("(08|53|57|58).*");
    }
}
