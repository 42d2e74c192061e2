package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Checksum;
import com.smarterp.kernel.changes.Op;
import com.smarterp.kernel.outbox.StartRefused;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that is restored from a backup counts on from older versions, which would mean other
 * things than devices and readers of the topics know. So every scope is given a new epoch and
 * published again: the last change of each document, deletions too, with count and checksum as they
 * were after it. Versions stay.
 *
 * <p>All in one transaction of the tables' owner, while nobody else is let in: it has happened or
 * it hasn't. Changes are read and records written a page at a time, so memory doesn't grow with the
 * database.
 */
final class ScopeRestoration {

    private static final Logger log = LoggerFactory.getLogger(ScopeRestoration.class);

    /** Scopes, changes or records that are in memory at once. */
    private static final int PAGE = 100;

    /** The owner is under row-level security as well. */
    private static final List<String> TABLES = List.of("scope", "change", "document", "outbox");

    /** A relay may still be about to delete, by number, what it published of the life before. */
    private static final String NUMBERS =
            "select setval('outbox_seq_seq', nextval('outbox_seq_seq') + (1::bigint << 40))";

    private static final String SCOPES =
            """
            select collection, scope, epoch from scope where (collection, scope) > (?, ?)
             order by collection, scope limit %d
            """
                    .formatted(PAGE);

    /** Every change in its order, with the document's version before; the last ones with all. */
    private static final String CHANGES =
            """
            select c.version, c.op, c.id, h.id is not null as last, c.fields, c.by, c.mutation, c.at, c.trace,
                   case when h.id is not null then c.document::text end as document,
                   (select b.version from change b
                     where b.collection = c.collection and b.scope = c.scope and b.id = c.id and b.version < c.version
                     order by b.version desc limit 1) as before
              from change c
              left join document h
                on h.collection = c.collection and h.scope = c.scope and h.id = c.id and h.version = c.version
             where c.collection = ? and c.scope = ?
             order by c.version
            """;

    private static final String RECORD =
            "insert into outbox (partition, topic, key, headers, value) values (?, ?, ?, ?::json,"
                    + " ?)";

    private record Scope(String collection, UUID id, UUID epoch) {}

    private final DataSource owner;
    private final Map<String, ChangeRecords> records = new HashMap<>();

    /**
     * @param owner connections of the tables' owner
     */
    ScopeRestoration(DataSource owner, List<SyncedCollection<?>> collections, int partitions) {
        this.owner = owner;
        collections.forEach(each -> records.put(each.name(), new ChangeRecords(each, partitions)));
    }

    /**
     * Restores all scopes.
     *
     * @return how many there are
     * @throws SQLException when the database fails; nothing has changed then
     */
    long run() throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            force(connection, "no force");
            try (Statement statement = connection.createStatement()) {
                statement.execute(NUMBERS);
                statement.execute("update scope set epoch = gen_random_uuid()");
            }
            long scopes = publish(connection);
            force(connection, "force");
            connection.commit();
            log.info("{} scopes have a new epoch and are published again", scopes);
            return scopes;
        }
    }

    private static void force(Connection connection, String how) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("alter table " + table + " " + how + " row level security");
            }
        }
    }

    private long publish(Connection connection) throws SQLException {
        long scopes = 0;
        Scope last = new Scope("", new UUID(0, 0), new UUID(0, 0));
        List<Scope> page;
        do {
            page = after(connection, last);
            for (Scope scope : page) {
                publish(connection, scope);
                last = scope;
                scopes++;
            }
        } while (page.size() == PAGE);
        return scopes;
    }

    private static List<Scope> after(Connection connection, Scope last) throws SQLException {
        List<Scope> page = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SCOPES)) {
            statement.setString(1, last.collection);
            statement.setObject(2, last.id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    page.add(
                            new Scope(
                                    row.getString("collection"),
                                    uuid(row, "scope"),
                                    uuid(row, "epoch")));
                }
            }
        }
        return page;
    }

    private void publish(Connection connection, Scope scope) throws SQLException {
        ChangeRecords form = records.get(scope.collection);
        if (form == null) {
            throw new StartRefused(
                    "The database has a collection %s, which this service doesn't declare: run the step of the service that does"
                            .formatted(scope.collection));
        }
        ScopeFold fold = new ScopeFold();
        try (PreparedStatement statement = connection.prepareStatement(CHANGES);
                PreparedStatement outbox = connection.prepareStatement(RECORD)) {
            statement.setFetchSize(PAGE);
            statement.setString(1, scope.collection);
            statement.setObject(2, scope.id);
            int waiting = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    fold.next(row);
                    if (row.getBoolean("last")) {
                        waiting += add(outbox, form, change(scope, fold, row));
                        if (waiting >= PAGE) {
                            outbox.executeBatch();
                            waiting = 0;
                        }
                    }
                }
            }
            outbox.executeBatch();
        }
    }

    private static int add(PreparedStatement outbox, ChangeRecords form, Change change)
            throws SQLException {
        var due = form.of(List.of(change), Map.of());
        for (var each : due) {
            outbox.setInt(1, each.partition());
            outbox.setString(2, each.topic());
            outbox.setString(3, each.key());
            outbox.setString(4, DocumentJson.MAPPER.writeValueAsString(each.headers()));
            outbox.setString(5, each.value());
            outbox.addBatch();
        }
        return due.size();
    }

    private static Change change(Scope scope, ScopeFold fold, ResultSet row) throws SQLException {
        return new Change(
                scope.collection,
                scope.id,
                scope.epoch,
                row.getLong("version"),
                Op.of(row.getString("op")),
                uuid(row, "id"),
                row.getString("document"),
                List.of((String[]) row.getArray("fields").getArray()),
                uuid(row, "by"),
                uuid(row, "mutation"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                fold.count,
                fold.checksum,
                row.getString("trace"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    /** Count and checksum as they were after each change. */
    private static final class ScopeFold {

        private long count;
        private long checksum;

        void next(ResultSet row) throws SQLException {
            UUID id = uuid(row, "id");
            Op op = Op.of(row.getString("op"));
            if (op == Op.CREATE) {
                count++;
            } else {
                checksum = Checksum.minus(checksum, id, row.getLong("before"));
            }
            if (op == Op.DELETE) {
                count--;
            } else {
                checksum = Checksum.plus(checksum, id, row.getLong("version"));
            }
        }
    }
}
