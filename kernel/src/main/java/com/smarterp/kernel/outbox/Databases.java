package com.smarterp.kernel.outbox;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import java.time.Duration;
import java.util.Map;

/** Opens the pools of a service's database. */
final class Databases {

    private Databases() {}

    static ConnectionPool pool(
            DatabaseSettings settings,
            DatabaseSettings.Login login,
            String name,
            int size,
            Map<String, String> options) {
        PostgresqlConnectionFactory connections =
                new PostgresqlConnectionFactory(
                        PostgresqlConnectionConfiguration.builder()
                                .host(settings.host())
                                .port(settings.port())
                                .database(settings.name())
                                .username(login.username())
                                .password(login.password())
                                .applicationName(name)
                                .connectTimeout(settings.connectTimeout())
                                .statementTimeout(settings.statementTimeout())
                                .tcpKeepAlive(true)
                                .tcpNoDelay(true)
                                .options(options)
                                .build());
        return new ConnectionPool(
                ConnectionPoolConfiguration.builder(connections)
                        .name(name)
                        .initialSize(1)
                        .maxSize(size)
                        .maxAcquireTime(settings.acquireTimeout())
                        .maxIdleTime(Duration.ofMinutes(10))
                        .build());
    }
}
