package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.deploy.parts.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowSecurityTest {

    private static final List<String> TABLES =
            List.of(
                    "workspace",
                    "account",
                    "member",
                    "session",
                    "invitation",
                    "device",
                    "signing_key",
                    "login_limit");

    private static Connection as(Login login) throws SQLException {
        return DriverManager.getConnection(
                AuthSuite.database().jdbcUrl(), login.username(), login.password());
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void whoActsForNobodySeesNothing() throws SQLException {
        Visitor.owner();
        try (Connection connection = as(AuthSuite.database().app());
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                assertThat(count(statement, table)).as(table).isZero();
            }
        }
    }

    @Test
    void whoActsForAWorkspaceSeesNoOther() throws SQLException {
        Visitor one = Visitor.owner();
        UUID workspace =
                UUID.fromString(one.me().get("user").get("workspace").get("id").stringValue());
        Visitor other = Visitor.owner();
        try (Connection connection = as(AuthSuite.database().app());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('smarterp.workspace', '%s', true)".formatted(workspace));
            for (String table : List.of("workspace", "account", "member", "session")) {
                assertThat(count(statement, table)).as(table).isOne();
            }
            assertThat(
                            statement.executeUpdate(
                                    "update session set ended_at = now() where id = '%s'"
                                            .formatted(other.session())))
                    .isZero();
            assertThatThrownBy(
                            () ->
                                    statement.execute(
                                            "insert into workspace (id, name) values (gen_random_uuid(), 'x')"))
                    .hasMessageContaining("row-level security");
            connection.rollback();
        }
    }

    @Test
    void everyTableIsForcedAndNoRoleOwnsOrBypasses() {
        assertThat(
                        AuthSuite.query(
                                """
                                select relname from pg_class
                                 where relkind = 'r' and relnamespace = 'public'::regnamespace
                                   and relname <> 'flyway_schema_history'
                                   and not (relrowsecurity and relforcerowsecurity)
                                """))
                .isEmpty();
        String app = AuthSuite.database().app().username();
        String relay = AuthSuite.database().relay().username();
        assertThat(
                        AuthSuite.query(
                                "select rolname from pg_roles where rolname in (?, ?) and (rolsuper or rolbypassrls)",
                                app,
                                relay))
                .isEmpty();
        assertThat(
                        AuthSuite.query(
                                "select relname from pg_class where relowner::regrole::text in (?, ?)",
                                app,
                                relay))
                .isEmpty();
    }

    @Test
    void lookUpsCanReadButNotWriteAndSweepOnlyWhatIsOver() throws SQLException {
        Visitor visitor = Visitor.owner();
        UUID live = visitor.session();
        Visitor gone = Visitor.owner();
        UUID old = gone.session();
        AuthSuite.execute(
                "update session set last_seen_at = now() - interval '91 days' where id = ?", old);
        try (Connection connection = as(AuthSuite.database().relay());
                Statement statement = connection.createStatement()) {
            assertThat(count(statement, "account")).isPositive();
            assertThatThrownBy(() -> statement.execute("update account set name = 'x'"))
                    .hasMessageContaining("permission denied");
            statement.execute("delete from session where id in ('%s', '%s')".formatted(live, old));
        }
        assertThat(AuthSuite.query("select id from session where id in (?, ?)", live, old))
                .containsExactly(live.toString());
        AuthSuite.service().bean(Sweep.class).sweep().block();
        assertThat(visitor.get("/api/auth/me").status()).isEqualTo(200);
    }
}
