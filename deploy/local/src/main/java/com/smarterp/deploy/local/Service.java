package com.smarterp.deploy.local;

/** The product's own processes, in the order in which they are started. */
enum Service {
    AUTH("auth-service", "auth"),
    JOBS("jobs-service", "jobs"),
    PEOPLE("people-service", "people"),
    MESSAGING("messaging-service", "messaging"),
    GATEWAY("gateway", "");

    private final String title;
    private final String database;

    Service(String title, String database) {
        this.title = title;
        this.database = database;
    }

    String title() {
        return title;
    }

    /** The name of its database; empty for the gateway, which keeps nothing. */
    String database() {
        return database;
    }

    /** The variable that tells the others where its replicas are. */
    String urlsVariable() {
        return "SMARTERP_" + name() + "_URLS";
    }
}
