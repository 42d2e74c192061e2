package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.DeclaredCollections;
import java.util.List;

/** The parts by name. */
final class Parts {

    static final List<String> SERVICES =
            List.of(
                    "auth-service",
                    "jobs-service",
                    "people-service",
                    "messaging-service",
                    "gateway");

    /** All that have an outbox. */
    static final List<String> DATABASES = List.of("auth", "jobs", "people", "messaging");

    private Parts() {}

    static String database(String collection) {
        return DeclaredCollections.service(collection).replace("-service", "");
    }
}
