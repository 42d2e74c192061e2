package com.smarterp.kernel.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A service's own database and its roles. The application's role is bound by row-level security;
 * the relay's sees the outbox of all scopes; neither owns anything.
 *
 * @param host where PostgreSQL is
 * @param port where PostgreSQL listens
 * @param name of the database
 * @param app role of requests
 * @param relay role of what reads across scopes
 * @param connections of the application's pool
 * @param acquireTimeout how long a request waits for a connection before it is told 503
 * @param tls {@code disable}, {@code require} (nobody listens) or {@code verify-full} (and it is
 *     the database)
 * @param authority file of the certificate (PEM) that the database's is signed by
 * @param migrationPatience how long a service that doesn't migrate itself waits for migrations
 * @param connectTimeout for a new connection
 * @param idle after which a connection that nobody needs is closed
 * @param statementTimeout after which PostgreSQL gives a statement up
 * @param patience after which a connection on which PostgreSQL has said nothing at all is given up;
 *     above {@code statementTimeout}
 */
@ConfigurationProperties("smarterp.database")
public record DatabaseSettings(
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("5432") int port,
        String name,
        Login app,
        Login relay,
        @DefaultValue("disable") String tls,
        @DefaultValue("") String authority,
        @DefaultValue("5m") Duration migrationPatience,
        @DefaultValue("8") int connections,
        @DefaultValue("3s") Duration acquireTimeout,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10m") Duration idle,
        @DefaultValue("10s") Duration statementTimeout,
        @DefaultValue("12s") Duration patience) {

    /**
     * A role that can sign in.
     *
     * @param username of the role
     * @param password of the role
     */
    public record Login(String username, String password) {

        @Override
        public String toString() {
            return username;
        }
    }
}
