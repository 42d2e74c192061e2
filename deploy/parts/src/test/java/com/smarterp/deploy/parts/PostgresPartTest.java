package com.smarterp.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder = Path.of("");
    private PostgresPart postgres = part();

    @BeforeEach
    void start() {
        postgres = part();
        postgres.start();
        postgres.awaitReady(PATIENCE);
    }

    @AfterEach
    void stop() {
        postgres.stop(PATIENCE);
    }

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws SQLException {
        Database database = new Databases(postgres).fresh("kept");
        execute(database, database.owner(), "create table note (text text)");
        execute(database, database.owner(), "insert into note values ('there')");
        long firstLife = postgres.pid();
        postgres.kill();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            if (!postgres.running()) {
                                postgres.start();
                            }
                            assertThat(postgres.ready()).isTrue();
                        });
        assertThat(postgres.pid()).isNotEqualTo(firstLife);
        try (Connection connection = connect(database, database.owner());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select text from note")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("there");
        }
    }

    @Test
    void aCleanStopLeavesNoLockAndNoProcess() {
        ProcessHandle process = ProcessHandle.of(postgres.pid()).orElseThrow();
        postgres.stop(PATIENCE);
        assertThat(process.isAlive()).isFalse();
        assertThat(folder.resolve("pg/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aSecondPartOnTheFolderEndsTheLeftoverOfTheFirst() throws Exception {
        ProcessHandle leftover = ProcessHandle.of(postgres.pid()).orElseThrow();
        PostgresPart successor = part();
        successor.start();
        try {
            successor.awaitReady(PATIENCE);
            assertThat(leftover.isAlive()).isFalse();
        } finally {
            successor.stop(PATIENCE);
        }
    }

    @Test
    void onlyTheOwnerMayCreateAndOnlyTheThreeRolesMayConnect() throws SQLException {
        Databases databases = new Databases(postgres);
        Database one = databases.fresh("one");
        Database other = databases.fresh("other");
        execute(one, one.owner(), "create table note (text text)");
        assertThatThrownBy(() -> execute(one, one.app(), "create table mine (text text)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(one, one.relay(), "create table mine (text text)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> connect(one, other.app()))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> connect(one, new Login(one.app().username(), "guess")))
                .hasMessageContaining("password authentication failed");
        databases.drop(one);
        assertThatThrownBy(() -> connect(one, one.owner())).isInstanceOf(SQLException.class);
    }

    @Test
    void makingADatabaseAgainKeepsItAndSetsThePasswords() throws SQLException {
        Databases databases = new Databases(postgres);
        Database first = databases.ensure("kept", role -> role + "-1");
        execute(first, first.owner(), "create table note (text text)");
        Database second = databases.ensure("kept", role -> role + "-2");
        execute(second, second.owner(), "select * from note");
        assertThatThrownBy(() -> connect(first, first.owner()))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theSuperusersPasswordIsForTheOwnerOfTheFolderOnly() throws Exception {
        Path password = folder.resolve("pg/superuser.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show server_version")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).startsWith("18");
        }
    }

    private PostgresPart part() {
        return new PostgresPart(
                folder.resolve("pg"),
                folder.resolve("postgres.log"),
                Ports.free(),
                Durability.PROCESS);
    }

    private static Connection connect(Database database, Login login) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), login.username(), login.password());
    }

    private static void execute(Database database, Login login, String sql) throws SQLException {
        try (Connection connection = connect(database, login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
