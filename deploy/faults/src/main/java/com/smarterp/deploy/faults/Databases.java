package com.smarterp.deploy.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** PostgreSQL's backends ended, and a database set back to a backup, all under running devices. */
final class Databases {

    private static final String BACKUP = "jobs_backup";

    private Databases() {}

    static Fault backendsTerminated(RandomGenerator random, Stage stage) {
        int times = 1 + random.nextInt(3);
        return Fault.of(
                "F5 all backends of PostgreSQL are terminated, " + times + " times",
                all -> {
                    for (int i = 0; i < times; i++) {
                        run(
                                all,
                                "select pg_terminate_backend(pid) from pg_stat_activity"
                                        + " where pid <> pg_backend_pid() and datname is not null");
                        Thread.sleep(random.nextInt(1000));
                    }
                });
    }

    /** F18: the operator's way, as deploy/faults/README.md has it. */
    static Fault restored(RandomGenerator random, Stage stage) {
        Duration between = Duration.ofMillis(1500 + random.nextInt(3000));
        return new Fault(
                        "F18 jobs is set back to a backup of " + between.toMillis() + " ms ago",
                        between,
                        Databases::backUp,
                        Databases::restore)
                .with(Fault.Effect.RESTORED);
    }

    private static void backUp(Stage stage) throws SQLException {
        run(stage, "drop database if exists " + BACKUP);
        closed(stage, "create database " + BACKUP + " template jobs");
        run(stage, "alter database jobs allow_connections true");
    }

    private static void restore(Stage stage) throws SQLException {
        closed(stage, "drop database jobs with (force)");
        // As a restored cluster comes up: nobody but the operator is let in at first. Whoever came
        // in
        // between the two would stay, and read the life before.
        run(
                stage,
                "create database jobs template "
                        + BACKUP
                        + " owner jobs_owner allow_connections false");
        run(stage, "revoke connect on database jobs from public");
        run(stage, "alter database jobs allow_connections true");
        stage.restored("jobs-service");
        run(stage, "grant connect on database jobs to jobs_app, jobs_relay");
        run(stage, "drop database " + BACKUP);
    }

    /** Does what needs that nobody is connected. */
    private static void closed(Stage stage, String sql) throws SQLException {
        run(stage, "alter database jobs allow_connections false");
        run(
                stage,
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                        + " where datname = 'jobs'");
        run(stage, sql);
    }

    private static void run(Stage stage, String sql) throws SQLException {
        try (Connection connection = stage.database("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
