package com.smarterp.deploy.faults;

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

    /** The databases that have a scope's counter. */
    static final List<String> COLLECTION_DATABASES = List.of("jobs", "people", "messaging");

    /** All that have an outbox. */
    static final List<String> DATABASES = List.of("auth", "jobs", "people", "messaging");

    private Parts() {}

    static String database(String collection) {
        return switch (collection) {
            case "jobs" -> "jobs";
            case "employees" -> "people";
            default -> "messaging";
        };
    }
}
