package com.smarterp.kernel.outbox;

import com.smarterp.deploy.parts.Database;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.Map;
import reactor.netty.tcp.TcpResources;

/** A service's database as the service connects to it, without the service. */
public final class BareDatabase {

    private BareDatabase() {}

    /** Connections of the application's role, with the settings that the service's have. */
    public static ConnectionFactory connections(Database database) {
        DatabaseSettings.Login login =
                new DatabaseSettings.Login(database.app().username(), database.app().password());
        Duration patience = Duration.ofSeconds(10);
        return Databases.connections(
                new DatabaseSettings(
                        database.host(),
                        database.port(),
                        database.name(),
                        login,
                        login,
                        "disable",
                        "",
                        patience,
                        1,
                        patience,
                        patience,
                        patience,
                        patience,
                        patience),
                login,
                "bare",
                TcpResources.get(),
                Map.of());
    }
}
