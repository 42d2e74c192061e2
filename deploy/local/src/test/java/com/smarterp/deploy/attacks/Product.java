package com.smarterp.deploy.attacks;

import com.smarterp.deploy.e2e.Stack;
import com.smarterp.deploy.parts.Durability;
import com.smarterp.deploy.parts.PostgresPart;
import com.smarterp.deploy.parts.Secrets;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The running product that is attacked, and a look behind it. */
final class Product {

    /** Within which a session's end is known everywhere. */
    static final Duration SOON = Duration.ofSeconds(2);

    static final List<String> DATABASES = List.of("auth", "jobs", "people", "messaging");

    private Product() {}

    /** The gateway's. Whoever asks first also leaves the slow connections hanging. */
    static int port() {
        int port = Stack.get().uri().getPort();
        SlowLines.begin(port);
        return port;
    }

    static Path data() {
        return Stack.get().data();
    }

    static Path root() {
        return Stack.get().settings().root();
    }

    /** A request to a process itself, past the gateway. */
    static byte[] direct(String method, String target, String lines) {
        String head = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + lines;
        return (head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Another address of this machine, where it has one: all of 127.0.0.0/8 on Linux. */
    static InetAddress elsewhere(int number) {
        try {
            return System.getProperty("os.name", "").equals("Linux")
                    ? InetAddress.getByName("127.0.0." + number)
                    : InetAddress.getLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    /** As superuser, whom row-level security doesn't bind: the first column as text. */
    static List<String> query(String database, String sql, Object... values) {
        try (Connection connection = superuser(database)) {
            return query(connection, sql, values);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> query(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            if (statement.execute()) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        found.add(String.valueOf(rows.getString(1)));
                    }
                }
            }
            return found;
        }
    }

    /** As the role that a service works as: {@code app} or {@code relay}. */
    static Connection connect(String database, String role) throws SQLException {
        String login = database + "_" + role;
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + Stack.port("postgres") + "/" + database,
                login,
                new Secrets(data().resolve("secrets")).get(login));
    }

    private static Connection superuser(String database) throws SQLException {
        Path folder = data().resolve("postgres");
        return new PostgresPart(folder, folder, Stack.port("postgres"), Durability.DISK)
                .connect(database);
    }
}
