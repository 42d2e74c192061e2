package com.smarterp.kernel.testing;

import com.smarterp.deploy.parts.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The parts as containers, with {@code -Pcontainers}: the very versions that are embedded. */
final class ContainerParts {

    /** As the embedded binaries. */
    private static final String POSTGRES = "postgres:18";

    /** As {@code kafka.version}. */
    private static final String KAFKA = "apache/kafka:4.2.2";

    private ContainerParts() {}

    /** Says clearly that there is no engine, where there is none. */
    private static void engine() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException(
                    "-Pcontainers needs a Docker engine, and none answers here."
                            + " Without the profile the same suites run on the same versions, embedded.");
        }
    }

    // Containers live as long as the JVM; Testcontainers removes them afterwards.
    @SuppressWarnings("resource")
    static PostgresServer postgres() {
        engine();
        PostgreSQLContainer container = new PostgreSQLContainer(POSTGRES);
        container.start();
        return new PostgresServer() {
            @Override
            public int port() {
                return container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
            }

            @Override
            public Connection connect(String database) throws SQLException {
                return DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port() + "/" + database,
                        container.getUsername(),
                        container.getPassword());
            }
        };
    }

    @SuppressWarnings("resource")
    static String kafka() {
        engine();
        KafkaContainer container =
                new KafkaContainer(KAFKA).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        container.start();
        return container.getBootstrapServers();
    }
}
