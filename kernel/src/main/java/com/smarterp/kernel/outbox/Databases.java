package com.smarterp.kernel.outbox;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.client.SSLMode;
import java.util.HashMap;
import java.util.Map;
import reactor.netty.resources.LoopResources;
import reactor.pool.PoolBuilder;

/** Opens the pools of a service's database. */
final class Databases {

    /**
     * Every statement is of the kind that finds its rows by an index, whatever the arrays hold: one
     * plan for good, and never a scan that was right when the table was small. Planning each write
     * anew was a third of PostgreSQL's work. {@code PlansTest} fails without either; what else
     * keeps the planner in is said in {@code V10__collections.sql}.
     */
    private static final Map<String, String> PLANS =
            Map.of("plan_cache_mode", "force_generic_plan", "enable_seqscan", "off");

    private Databases() {}

    static ConnectionPool pool(
            DatabaseSettings settings,
            DatabaseSettings.Login login,
            String name,
            int size,
            LoopResources loops,
            Map<String, String> options) {
        return new ConnectionPool(
                ConnectionPoolConfiguration.builder(
                                connections(settings, login, name, loops, options))
                        .name(name)
                        .initialSize(1)
                        .maxSize(size)
                        .maxAcquireTime(settings.acquireTimeout())
                        .maxIdleTime(settings.idle())
                        // The one used last: its plans are made and its memory is near.
                        .customizer(PoolBuilder::idleResourceReuseMruOrder)
                        .build());
    }

    static PostgresqlConnectionFactory connections(
            DatabaseSettings settings,
            DatabaseSettings.Login login,
            String name,
            LoopResources loops,
            Map<String, String> options) {
        Map<String, String> all = new HashMap<>(PLANS);
        all.putAll(options);
        PostgresqlConnectionConfiguration.Builder builder =
                PostgresqlConnectionConfiguration.builder()
                        .host(settings.host())
                        .port(settings.port())
                        .database(settings.name())
                        .username(login.username())
                        .password(login.password())
                        .applicationName(name)
                        .connectTimeout(settings.connectTimeout())
                        .statementTimeout(settings.statementTimeout())
                        .loopResources(loops)
                        .tcpKeepAlive(true)
                        .tcpNoDelay(true)
                        .sslMode(SSLMode.fromValue(settings.tls()))
                        .options(all);
        if (!settings.authority().isEmpty()) {
            builder.sslRootCert(settings.authority());
        }
        return new PostgresqlConnectionFactory(builder.build());
    }
}
