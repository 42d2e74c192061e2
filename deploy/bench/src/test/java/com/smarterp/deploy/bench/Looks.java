package com.smarterp.deploy.bench;

import com.smarterp.deploy.local.RunningProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at the running product again and again: memory, threads, descriptors, rows, disk. */
final class Looks {

    private static final List<String> DATABASES = List.of("auth", "jobs", "people", "messaging");
    private static final double MEGABYTE = 1e6;

    private final Product product;
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final long begin = System.nanoTime();

    Looks(Product product) {
        this.product = product;
    }

    Collection<Level> levels() {
        return levels.values();
    }

    /** Once at everything; the JVMs collect their garbage for it. */
    void look() throws SQLException {
        double second = (System.nanoTime() - begin) / 1e9;
        for (RunningProcess process : product.processes()) {
            String name = process.name() + " " + process.replica();
            Proc proc = new Proc(process.pid());
            if (!process.name().equals("postgres")) {
                double heap = new Jcmd(process.pid()).heap() / MEGABYTE;
                note(second, heap, new Level(name + ": heap after collection", "MB", 0.15, 4));
                note(second, proc.threads(), new Level(name + ": threads", "", 0.05, 4));
            }
            note(second, proc.descriptors(), new Level(name + ": descriptors", "", 0.05, 12));
        }
        note(
                second,
                number("postgres", "select count(*) from pg_stat_activity"),
                new Level("postgres: connections", "", 0.05, 4));
        double waiting = 0;
        double answers = 0;
        for (String database : DATABASES) {
            waiting += number(database, "select count(*) from outbox");
            if (!database.equals("auth")) {
                answers += number(database, "select count(*) from mutation");
            }
        }
        note(second, waiting, new Level("outboxes: rows", "", 0, 200));
        note(second, answers, new Level("stored answers: rows", "", 0.15, 500));
    }

    private void note(double second, double value, Level fresh) {
        levels.computeIfAbsent(fresh.name, _ -> fresh).add(second, value);
    }

    /** Changes ever made. */
    double changes() throws SQLException {
        double changes = 0;
        for (String database : List.of("jobs", "people", "messaging")) {
            changes += number(database, "select count(*) from change");
        }
        return changes;
    }

    /** Bytes of all databases; the write-ahead log, which is used again and again, isn't in it. */
    double databases() throws SQLException {
        return number("postgres", "select sum(pg_database_size(oid)) from pg_database");
    }

    /** Bytes of Kafka's topics. */
    double topics() throws IOException {
        try (Stream<Path> files = Files.walk(product.data().resolve("kafka"))) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .mapToLong(Looks::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            // Kafka has done away with it meanwhile.
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double number(String database, String query) throws SQLException {
        try (Connection connection = product.postgres().connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
