package com.smarterp.kernel.outbox;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Migrates where this process is the one that does, and refuses a schema that isn't its own. */
final class SchemaMigration implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new StartRefused(
                    "The database was migrated by an earlier, unreleased version: delete it and start"
                            + " with an empty one",
                    e);
        }
    }
}
