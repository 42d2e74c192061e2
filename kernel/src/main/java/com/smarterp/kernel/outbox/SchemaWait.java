package com.smarterp.kernel.outbox;

import io.r2dbc.spi.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.r2dbc.core.DatabaseClient;

/**
 * Where another process migrates ({@code spring.flyway.enabled=false}), a service waits until all
 * the migrations that it brings have been applied, before it listens, publishes or reads. A schema
 * that is ahead is fine: one version of the product works on the next one's. One that was made for
 * another number of partitions is refused.
 */
final class SchemaWait implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SchemaWait.class);
    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final Duration POLL = Duration.ofSeconds(1);

    private final DatabaseClient db;
    private final Set<String> needed;
    private final int partitions;
    private final DatabaseSettings settings;
    private volatile boolean running;

    SchemaWait(
            ConnectionFactory connections,
            List<String> locations,
            int partitions,
            DatabaseSettings settings) {
        this.db = DatabaseClient.create(connections);
        this.partitions = partitions;
        this.settings = settings;
        this.needed = new HashSet<>();
        locations.forEach(location -> needed.addAll(versions(location)));
    }

    private static Set<String> versions(String location) {
        Set<String> versions = new HashSet<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources(location + "/V*.sql")) {
                Matcher name = MIGRATION.matcher(Objects.requireNonNull(file.getFilename()));
                if (name.matches()) {
                    versions.add(name.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    @Override
    public void start() {
        Instant end = Instant.now().plus(settings.migrationPatience());
        Set<String> missing = missing();
        while (!missing.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "The database lacks migrations " + missing + ": has the migration run?");
            }
            log.info("Waiting until the migrations {} are applied", missing);
            try {
                Thread.sleep(POLL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for migrations", e);
            }
            missing = missing();
        }
        PartitionCount.check(
                Objects.requireNonNull(
                        db.sql(PartitionCount.QUERY)
                                .map(row -> Objects.requireNonNull(row.get(0, Integer.class)))
                                .one()
                                .block(settings.statementTimeout())),
                partitions);
        running = true;
    }

    private Set<String> missing() {
        Set<String> missing = new HashSet<>(needed);
        try {
            missing.removeAll(
                    Objects.requireNonNull(
                            db.sql("select version from flyway_schema_history where success")
                                    .map(row -> Objects.toString(row.get(0, String.class)))
                                    .all()
                                    .collectList()
                                    .block(settings.statementTimeout())));
        } catch (RuntimeException e) {
            log.info("Could not reach the database, will retry: {}", e.toString());
        }
        return missing;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything else. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
