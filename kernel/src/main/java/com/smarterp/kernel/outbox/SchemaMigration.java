package com.smarterp.kernel.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Migrates where this process is the one that does, and refuses a schema that isn't its own. */
final class SchemaMigration implements FlywayMigrationStrategy {

    private final int partitions;

    SchemaMigration(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new StartRefused(
                    "The database was migrated by an earlier, unreleased version: delete it and"
                            + " start with an empty one",
                    e);
        }
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery(PartitionCount.QUERY)) {
            kept.next();
            PartitionCount.check(kept.getInt(1), partitions);
        } catch (SQLException e) {
            throw new IllegalStateException("The number of partitions can't be read", e);
        }
    }
}
