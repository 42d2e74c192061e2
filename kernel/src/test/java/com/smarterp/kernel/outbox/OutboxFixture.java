package com.smarterp.kernel.outbox;

import com.smarterp.deploy.parts.Database;
import com.smarterp.deploy.parts.Login;
import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.kafka.KafkaLogin;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.TopicReader;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.pool.ConnectionPool;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.Flyway;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.tcp.TcpResources;
import tools.jackson.databind.json.JsonMapper;

/** A migrated outbox on real parts, with a topic of its own. */
final class OutboxFixture implements AutoCloseable {

    static final int PARTITION = 1;

    final String service = "test-" + UUID.randomUUID();
    final String topic = "smarterp." + service;
    final OutboxSettings settings = settings(Duration.ofMillis(50), Duration.ofMillis(20));
    private final Database database = RealParts.database("outbox");
    private final KafkaSettings kafka =
            new KafkaSettings(
                    RealParts.kafka().servers(),
                    KafkaLogin.none(),
                    2,
                    (short) 1,
                    Duration.ofDays(7),
                    Duration.ofDays(7));
    private final ConnectionPool app = pool(database.app());
    private final ConnectionPool relay = pool(database.relay());
    final OutboxStore store =
            new OutboxStore(
                    new LentConnections(
                            relay,
                            Duration.ofSeconds(10),
                            new SimpleMeterRegistry().counter("given.up")),
                    new JsonMapper());
    final OutboxProducers producers = new OutboxProducers(service, kafka, settings);

    OutboxFixture() {
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().username(),
                        database.owner().password())
                .locations("classpath:db/outbox")
                .placeholders(
                        Map.of(
                                "app",
                                database.app().username(),
                                "relay",
                                database.relay().username(),
                                "partitions",
                                Integer.toString(kafka.partitions())))
                .load()
                .migrate();
        new TopicCreation(OutboxTopics.of(new OutboxTopics.Topic(topic, true)), kafka).create();
    }

    static OutboxSettings settings(Duration poll, Duration commit) {
        return new OutboxSettings(
                poll,
                10,
                commit,
                100,
                2,
                Duration.ofSeconds(2),
                Duration.ofSeconds(8),
                Duration.ofMillis(50),
                Duration.ofMillis(500),
                2,
                1 << 24);
    }

    private ConnectionPool pool(Login login) {
        DatabaseSettings settings = database(login);
        return Databases.pool(settings, settings.app(), "test", 4, TcpResources.get(), Map.of());
    }

    private DatabaseSettings database(Login login) {
        DatabaseSettings.Login same =
                new DatabaseSettings.Login(login.username(), login.password());
        return new DatabaseSettings(
                database.host(),
                database.port(),
                database.name(),
                same,
                same,
                "disable",
                "",
                Duration.ofSeconds(5),
                4,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(12));
    }

    OutboxRelay relay(String instance) {
        return relay(instance, settings.poll());
    }

    /**
     * @param poll how often it looks by itself
     */
    OutboxRelay relay(String instance, Duration poll) {
        return relay(instance, poll, metrics());
    }

    OutboxRelay relay(String instance, Duration poll, OutboxMetrics metrics) {
        OutboxSettings settings = settings(poll, this.settings.commit());
        DatabaseSettings relays = database(database.relay());
        return new OutboxRelay(
                instance,
                2,
                store,
                producers,
                new TopicCreation(OutboxTopics.of(), kafka),
                new OutboxPokes(
                        Databases.connections(
                                relays, relays.relay(), "test-pokes", TcpResources.get(), Map.of()),
                        settings,
                        metrics.pokes()),
                settings,
                metrics);
    }

    static OutboxMetrics metrics() {
        return OutboxMetrics.in(new SimpleMeterRegistry());
    }

    void append(String... values) {
        append(
                Stream.of(values)
                        .map(
                                value ->
                                        new OutboxRecord(
                                                topic, PARTITION, "key", Map.of("n", value), value))
                        .toList());
    }

    /** Adds a record for a partition that no topic has. */
    void strand(int partition) {
        append(List.of(new OutboxRecord(topic, partition, "key", Map.of(), "stranded")));
    }

    /** Commits a transaction with one change of a scope, and gives its row. */
    List<OutboxRow> change(String scope, long version, String value) {
        Map<String, String> headers =
                Map.of(ChangeTopic.SCOPE, scope, ChangeTopic.VERSION, Long.toString(version));
        append(List.of(new OutboxRecord(topic, PARTITION, scope, headers, value)));
        return store.next(PARTITION, 100, List.of(), List.of()).stream()
                .filter(row -> value.equals(row.record().value()))
                .toList();
    }

    private void append(List<OutboxRecord> records) {
        Outbox outbox = new Outbox(new JsonMapper());
        Flux.usingWhen(
                        app.create(),
                        connection ->
                                Mono.from(connection.beginTransaction())
                                        .then(outbox.append(connection, records))
                                        .then(Mono.from(connection.commitTransaction())),
                        io.r2dbc.spi.Connection::close)
                .then()
                .block(Duration.ofSeconds(10));
    }

    /** What a reader of committed records finds, in order. */
    List<String> published() {
        return values(TopicReader.readAll(new TopicPartition(topic, PARTITION)));
    }

    /** What a reader finds that doesn't wait for the end of transactions. */
    List<String> sent() {
        return values(TopicReader.readUncommitted(new TopicPartition(topic, PARTITION)));
    }

    private static List<String> values(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public void close() {
        app.dispose();
        relay.dispose();
    }
}
