package com.smarterp.kernel.collections;

import com.smarterp.kernel.testing.TestService;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** What the restore step of a service does, on a running one's database. */
public final class Restorations {

    private Restorations() {}

    /** Gives all scopes a new epoch and publishes them again; the number of scopes. */
    public static long run(TestService service, int partitions) throws SQLException {
        List<SyncedCollection<?>> collections = new ArrayList<>();
        for (SyncedCollection<?> each : service.collections()) {
            collections.add(each);
        }
        return run(service, collections, partitions);
    }

    /** As a service would do it that declares only these. */
    public static long run(
            TestService service, List<SyncedCollection<?>> collections, int partitions)
            throws SQLException {
        return new ScopeRestoration(
                        service.bean(Flyway.class).getConfiguration().getDataSource(),
                        collections,
                        partitions)
                .run();
    }
}
