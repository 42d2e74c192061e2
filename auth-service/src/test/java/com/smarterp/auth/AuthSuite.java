package com.smarterp.auth;

import com.smarterp.deploy.parts.Database;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.TestService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One auth-service for all suites of the JVM, and a look behind it. */
final class AuthSuite {

    static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);

    private static final class Shared {
        static final Database DATABASE = RealParts.database("auth");
        static final TestService SERVICE = start("auth-service-1", Map.of());
    }

    private AuthSuite() {}

    static TestService service() {
        return Shared.SERVICE;
    }

    /** Another replica on the same database. */
    static TestService start(String instance, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("smarterp.auth.secret", SECRET);
        all.put("smarterp.instance", instance);
        return TestService.start(AuthApplication.class, Shared.DATABASE, all);
    }

    static Database database() {
        return Shared.DATABASE;
    }

    /** As superuser, whom row-level security doesn't bind. */
    static int execute(String sql, Object... values) {
        try (Connection connection = RealParts.postgres().connect(database().name());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column as text. */
    static List<String> query(String sql, Object... values) {
        try (Connection connection = RealParts.postgres().connect(database().name());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(String.valueOf(rows.getString(1)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
