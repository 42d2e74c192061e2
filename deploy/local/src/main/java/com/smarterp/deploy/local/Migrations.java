package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.Database;
import com.smarterp.deploy.parts.PartException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Brings a service's database to the schema that the service's own jar brings with it, as the owner
 * of the database. The service itself never learns the owner's password: as in a cluster, where a
 * job does this, it works with its two other roles and waits for the schema.
 *
 * <p>Done by the launcher, for all services in one process: a process a service would take a second
 * of processor time each, at every start.
 */
final class Migrations {

    /** A service of collections, or one that only publishes; each says which it is. */
    private static final List<String> SETTINGS = List.of("collections.yaml", "kernel.yaml");

    private final ServiceJar jar;
    private final Database database;
    private final Path folder;
    private final int partitions;

    /**
     * @param jar laid out
     * @param folder keeps the database
     * @param partitions of every topic
     */
    Migrations(ServiceJar jar, Database database, Path folder, int partitions) {
        this.jar = jar;
        this.database = database;
        this.folder = folder;
        this.partitions = partitions;
    }

    /**
     * Returns when the schema is what the jar brings, or later.
     *
     * @throws PartException when it can't be brought there
     */
    void run() {
        try (URLClassLoader classes = classes()) {
            Flyway flyway = flyway(classes);
            flyway.migrate();
            check(flyway);
        } catch (FlywayValidateException e) {
            throw new PartException(
                    "the data folder %s was made by an earlier, unreleased version (%s's database): delete it, or set SMARTERP_DATA to another"
                            .formatted(folder, jar.service()),
                    e);
        } catch (FlywayException e) {
            throw new PartException(
                    "the database of %s can't be migrated: %s"
                            .formatted(jar.service(), e.getMessage()),
                    e);
        } catch (IOException e) {
            throw new PartException(jar.service() + "'s migrations can't be read: " + e, e);
        } catch (SQLException e) {
            throw new PartException(jar.service() + "'s database can't be asked: " + e, e);
        }
    }

    /** The database keeps the number of partitions that it was made for. */
    private void check(Flyway flyway) throws SQLException {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery("select outbox_partitions()")) {
            kept.next();
            if (kept.getInt(1) != partitions) {
                throw new PartException(
                        "SMARTERP_KAFKA_PARTITIONS is %d, but the data folder %s was made for %d: set it to that, or SMARTERP_DATA to another"
                                .formatted(partitions, folder, kept.getInt(1)));
            }
        }
    }

    /** The same settings by which the service would do it: its jars say them. */
    private Flyway flyway(ClassLoader classes) throws IOException {
        Map<?, ?> kernel = settings(classes, "kernel.yaml");
        Map<?, ?> flyway = map(map(kernel, "spring"), "flyway");
        return Flyway.configure(classes)
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().username(),
                        database.owner().password())
                .locations(locations(classes, flyway))
                .outOfOrder(Boolean.TRUE.equals(flyway.get("out-of-order")))
                .ignoreMigrationPatterns(
                        words(String.valueOf(flyway.get("ignore-migration-patterns"))))
                .placeholders(
                        Map.of(
                                "app",
                                database.app().username(),
                                "relay",
                                database.relay().username(),
                                "partitions",
                                Integer.toString(partitions)))
                .load();
    }

    /** What {@code smarterp.database.migrations} says, or the default that stands beside it. */
    private static String[] locations(ClassLoader classes, Map<?, ?> flyway) throws IOException {
        Map<?, ?> own = settings(classes, "application.yaml");
        String imported = String.valueOf(map(map(own, "spring"), "config").get("import"));
        for (String name : SETTINGS) {
            if (imported.contains(name)) {
                Map<?, ?> smarterp = map(settings(classes, name), "smarterp");
                Object told = map(smarterp, "database").get("migrations");
                if (told != null) {
                    return words(told.toString());
                }
            }
        }
        // ${smarterp.database.migrations:classpath:…}
        return words(
                String.valueOf(flyway.get("locations"))
                        .replaceFirst("^\\$\\{[^:]*:", "")
                        .replaceFirst("}$", ""));
    }

    private static String[] words(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).toArray(String[]::new);
    }

    private static Map<?, ?> settings(ClassLoader classes, String name) throws IOException {
        try (@Nullable InputStream text = classes.getResourceAsStream(name)) {
            if (text == null) {
                throw new IOException("no " + name);
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        }
    }

    private static Map<?, ?> map(Map<?, ?> of, String name) {
        return of.get(name) instanceof Map<?, ?> found ? found : Map.of();
    }

    /** The service's jar and those of ours that it came with. */
    private URLClassLoader classes() throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(jar.launchable().toUri().toURL());
        Path libraries = jar.launchable().resolveSibling("lib");
        try (Stream<Path> files = Files.list(libraries)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("kernel-")) {
                    urls.add(file.toUri().toURL());
                }
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Migrations.class.getClassLoader());
    }
}
