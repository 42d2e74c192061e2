package com.smarterp.kernel.collections;

import com.smarterp.kernel.outbox.KafkaSettings;
import com.smarterp.kernel.outbox.StartRefused;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.SpringProperties;

/**
 * The step after a database was restored from a backup: a start of the service that migrates, gives
 * all scopes a new epoch ({@link ScopeRestoration}) and ends before it would serve. Never in a
 * service that serves: it would begin anew at each start.
 */
final class RestorationStep implements InitializingBean {

    private static final String ENDS = "onRefresh";

    private final @Nullable Flyway migrated;
    private final List<SyncedCollection<?>> collections;
    private final KafkaSettings kafka;

    /**
     * @param migrated the schema is there
     */
    RestorationStep(
            @Nullable Flyway migrated, List<SyncedCollection<?>> collections, KafkaSettings kafka) {
        this.migrated = migrated;
        this.collections = collections;
        this.kafka = kafka;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        if (migrated == null
                || !ENDS.equals(
                        SpringProperties.getProperty(
                                DefaultLifecycleProcessor.EXIT_PROPERTY_NAME))) {
            throw new StartRefused(
                    "smarterp.collections.restore is for a step that ends before it serves: start"
                            + " it with -Dspring.context.exit=onRefresh and"
                            + " spring.flyway.enabled=true");
        }
        new ScopeRestoration(
                        migrated.getConfiguration().getDataSource(),
                        collections,
                        kafka.partitions())
                .run();
    }
}
