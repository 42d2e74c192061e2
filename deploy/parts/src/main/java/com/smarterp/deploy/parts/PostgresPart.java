package com.smarterp.deploy.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL 18 on 127.0.0.1. Everybody signs in with a password (SCRAM-SHA-256); the
 * superuser's is random and lies beside the data.
 *
 * <p>Works as root too, though PostgreSQL refuses to: then it runs in a user namespace of its own,
 * where it is nobody.
 */
public final class PostgresPart extends ChildProcess implements PostgresServer {

    private static final String SUPERUSER = "postgres";
    private static final Duration LEFTOVER_PATIENCE = Duration.ofSeconds(10);
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path folder;
    private final int port;
    private final Durability durability;

    /**
     * @param folder where it keeps its data and the superuser's password; made if missing
     * @param log where it writes its log
     * @param port on 127.0.0.1
     */
    public PostgresPart(Path folder, Path log, int port, Durability durability) {
        super("postgres", log);
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.durability = durability;
    }

    @Override
    public int port() {
        return port;
    }

    /** The superuser's address of a database, for JDBC. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The superuser's login. */
    public Login superuser() {
        return new Login(SUPERUSER, new Secrets(folder).get("superuser.password"));
    }

    @Override
    public Connection connect(String database) throws SQLException {
        Login login = superuser();
        Properties properties = new Properties();
        properties.setProperty("user", login.username());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "2");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }

    @Override
    public boolean ready() {
        if (!running()) {
            return false;
        }
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public synchronized void start() {
        try {
            OwnerOnly.folder(folder);
            endLeftover();
            if (Files.notExists(data())) {
                initialise();
            }
        } catch (IOException e) {
            throw new PartException("PostgreSQL's data can't be kept: " + e.getMessage(), e);
        }
        super.start();
    }

    @Override
    protected List<String> command() {
        List<String> command =
                new ArrayList<>(List.of(program("postgres"), "-D", data().toString()));
        setting(command, "port", Integer.toString(port));
        setting(command, "listen_addresses", "127.0.0.1");
        setting(command, "unix_socket_directories", "");
        setting(command, "max_connections", "200");
        setting(command, "shared_buffers", "64MB");
        setting(command, "max_wal_size", "256MB");
        setting(command, "wal_level", "minimal");
        setting(command, "max_wal_senders", "0");
        setting(command, "jit", "off");
        setting(command, "log_timezone", "UTC");
        setting(command, "timezone", "UTC");
        if (durability == Durability.PROCESS) {
            // synchronous_commit stays on: without it kill -9 loses commits that were acknowledged.
            setting(command, "fsync", "off");
            setting(command, "full_page_writes", "off");
        }
        return asNobodyIfRoot(command);
    }

    /** The fast shutdown: open transactions are rolled back, nobody is waited for. */
    @Override
    protected Farewell farewell() {
        return Farewell.INT;
    }

    @Override
    protected void askToStop(Process running) {
        signal("INT", running.pid());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static void setting(List<String> command, String name, String value) {
        command.add("-c");
        command.add(name + "=" + value);
    }

    private static String program(String name) {
        return PostgresBinaries.unpacked().program(name).toString();
    }

    private static List<String> asNobodyIfRoot(List<String> command) {
        if (!ROOT) {
            return command;
        }
        if (!Orphans.runs("unshare", "-U", "true")) {
            throw new PartException(
                    "PostgreSQL doesn't run as root, and a user namespace can't be made here"
                            + " (unshare -U): run as another user");
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        // The namespace clears the wish to end with the parent, so it is said again inside.
        wrapped.addAll(Orphans.ended(Farewell.INT.name()));
        wrapped.addAll(command);
        return wrapped;
    }

    /** Makes the cluster beside its place and renames: one that was half made is never used. */
    private void initialise() throws IOException {
        Path draft = folder.resolve("data.new");
        Folders.remove(draft);
        Secrets secrets = new Secrets(folder);
        secrets.get("superuser.password");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                program("initdb"),
                                "--pgdata=" + draft,
                                "--username=" + SUPERUSER,
                                "--pwfile=" + secrets.file("superuser.password"),
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8"));
        if (durability == Durability.PROCESS) {
            command.add("--no-sync");
        }
        run(asNobodyIfRoot(command));
        Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Ends a server that a killed launcher left on this folder, and takes away the lock file of one
     * that is gone (its process id may be anybody's by now).
     */
    private void endLeftover() throws IOException {
        Path lock = data().resolve("postmaster.pid");
        if (Files.notExists(lock)) {
            return;
        }
        Optional<ProcessHandle> leftover =
                Files.readAllLines(lock).stream()
                        .findFirst()
                        .map(String::strip)
                        .filter(line -> line.matches("\\d{1,9}"))
                        .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                        .filter(ProcessHandle::isAlive)
                        .filter(handle -> Commands.mention(handle, data().toString()));
        if (leftover.isPresent()) {
            ProcessHandle handle = leftover.get();
            signal("INT", handle.pid());
            if (!Commands.ended(handle, LEFTOVER_PATIENCE)) {
                handle.destroyForcibly();
                Commands.ended(handle, LEFTOVER_PATIENCE);
            }
        }
        Files.deleteIfExists(lock);
    }

    private void signal(String signal, long pid) {
        try {
            run(asNobodyIfRoot(List.of(program("pg_ctl"), "kill", signal, Long.toString(pid))));
        } catch (IOException e) {
            // It is gone already; if not, whoever asked kills it when patience ends.
            return;
        }
    }

    private void run(List<String> command) throws IOException {
        OwnerOnly.touch(log());
        List<String> all = new ArrayList<>(OwnerOnly.umask());
        all.addAll(command);
        Process process =
                new ProcessBuilder(all)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                        .start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command + " failed; see " + log());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
