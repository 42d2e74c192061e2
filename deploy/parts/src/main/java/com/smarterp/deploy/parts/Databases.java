package com.smarterp.deploy.parts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Makes the databases of a PostgreSQL and the three roles of each: {@code <name>_owner}, {@code
 * <name>_app} and {@code <name>_relay}. Nobody but these three may connect, and nobody but the
 * owner may create anything in it.
 */
public final class Databases {

    private static final String NAME = "[a-z][a-z0-9_]{0,39}";

    private final PostgresServer postgres;

    public Databases(PostgresServer postgres) {
        this.postgres = postgres;
    }

    /**
     * Makes what is missing of a database and its roles, and sets the passwords given.
     *
     * @param name lower case, at most 40 characters
     * @param password gives the password of a role by its name
     * @throws PartException when PostgreSQL refuses or is out of reach
     */
    public Database ensure(String name, UnaryOperator<String> password) {
        if (!name.matches(NAME)) {
            throw new PartException("not a database name: " + name + " (expected: " + NAME + ")");
        }
        Login owner = login(name + "_owner", password);
        Login app = login(name + "_app", password);
        Login relay = login(name + "_relay", password);
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (Login login : new Login[] {owner, app, relay}) {
                role(connection, statement, login);
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + owner.username());
            }
            statement.execute("revoke all on database " + name + " from public");
            statement.execute(
                    "grant connect on database %s to %s, %s"
                            .formatted(name, app.username(), relay.username()));
        } catch (SQLException e) {
            throw new PartException("database " + name + ": " + e.getMessage(), e);
        }
        try (Connection connection = postgres.connect(name);
                Statement statement = connection.createStatement()) {
            statement.execute("revoke create on schema public from public");
            statement.execute("alter schema public owner to " + owner.username());
        } catch (SQLException e) {
            throw new PartException("database " + name + ": " + e.getMessage(), e);
        }
        return new Database(name, postgres.port(), owner, app, relay);
    }

    /** A new database that nobody else uses, with random passwords: for a suite. */
    public Database fresh(String prefix) {
        String unique = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return ensure(prefix.toLowerCase(Locale.ROOT) + "_" + unique, _ -> Secrets.random());
    }

    /** Drops a database and its roles, ending whatever is connected. */
    public void drop(Database database) {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database.name() + " with (force)");
            for (Login login : new Login[] {database.owner(), database.app(), database.relay()}) {
                statement.execute("drop role if exists " + login.username());
            }
        } catch (SQLException e) {
            throw new PartException("database " + database.name() + ": " + e.getMessage(), e);
        }
    }

    private static Login login(String username, UnaryOperator<String> password) {
        return new Login(username, password.apply(username));
    }

    private static void role(Connection connection, Statement statement, Login login)
            throws SQLException {
        boolean there =
                exists(connection, "select 1 from pg_roles where rolname = ?", login.username());
        statement.execute(
                "%s role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
                        .formatted(
                                there ? "alter" : "create",
                                login.username(),
                                login.password().replace("'", "''")));
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
