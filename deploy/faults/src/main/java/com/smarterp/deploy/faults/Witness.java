package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Answer;
import com.smarterp.deploy.e2e.Follower;
import com.smarterp.deploy.e2e.Replica;
import com.smarterp.deploy.e2e.Topic;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Gathers the evidence of a trial, once its devices rest and the product is whole. */
final class Witness {

    /** For a device that follows to have what a fresh one reads. */
    private static final Duration ARRIVAL = Duration.ofSeconds(45);

    private final Stage stage;
    private final Crew crew;
    private final Map<String, Map<String, Replica>> away;

    /**
     * @param away copies of devices from before the faults, by device and collection
     */
    Witness(Stage stage, Crew crew, Map<String, Map<String, Replica>> away) {
        this.stage = stage;
        this.crew = crew;
        this.away = away;
    }

    Evidence gather(
            Journal journal,
            List<Removal> removals,
            List<Disturbance> disturbances,
            Evidence.@Nullable Window restored)
            throws SQLException {
        Map<String, Long> waiting = new Queues(stage).drain();
        List<Evidence.OfScope> scopes = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        for (String collection : Follower.COLLECTIONS) {
            Map<UUID, List<Crew.Seat>> byScope = scopes(collection);
            Map<UUID, Topic> topics = Topic.fold(stage.kafka(), collection, byScope.keySet());
            for (Map.Entry<UUID, List<Crew.Seat>> scope : byScope.entrySet()) {
                Topic topic = topics.getOrDefault(scope.getKey(), new Topic());
                scopes.add(scope(collection, scope.getKey(), scope.getValue(), topic, complaints));
            }
        }
        complaints.addAll(journal.complaints());
        for (Crew.Seat seat : crew.seats()) {
            seat.device().leaks().forEach(leak -> complaints.add("I5 " + seat.name() + " " + leak));
        }
        return new Evidence(
                journal.told(), complaints, scopes, waiting, removals, disturbances, restored);
    }

    private Map<UUID, List<Crew.Seat>> scopes(String collection) {
        Map<UUID, List<Crew.Seat>> scopes = new LinkedHashMap<>();
        for (Crew.Seat seat : crew.seats()) {
            UUID scope =
                    collection.equals("notifications")
                            ? UUID.fromString(seat.device().user().get("id").stringValue())
                            : seat.device().workspace();
            scopes.computeIfAbsent(scope, _ -> new ArrayList<>()).add(seat);
        }
        return scopes;
    }

    private Evidence.OfScope scope(
            String collection,
            UUID scope,
            List<Crew.Seat> seats,
            Topic topic,
            List<String> complaints)
            throws SQLException {
        Crew.Seat one = seats.getFirst();
        Replica fresh = Replica.fresh(one.device(), collection);
        Map<String, Replica> followed = new LinkedHashMap<>();
        for (Crew.Seat seat : seats) {
            try {
                followed.put(seat.name(), arrived(seat, fresh));
            } catch (AssertionError e) {
                complaints.add("I4 " + seat.name() + "'s stream: " + e.getMessage());
            }
        }
        Replica resumed =
                java.util.Objects.requireNonNull(
                                java.util.Objects.requireNonNull(away.get(one.name()))
                                        .get(collection))
                        .resume(one.device());
        try (Connection connection = stage.database(Parts.database(collection))) {
            return new Evidence.OfScope(
                    one.name(),
                    collection,
                    scope,
                    List.of(one.foreign()),
                    fresh,
                    resumed,
                    followed,
                    topic,
                    log(connection, collection, scope),
                    counter(connection, collection, scope));
        }
    }

    private static Replica arrived(Crew.Seat seat, Replica fresh) {
        long end = System.nanoTime() + ARRIVAL.toNanos();
        Replica held = seat.follower().replica(fresh.collection);
        while ((held.version < fresh.version || !held.epoch.equals(fresh.epoch))
                && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            held = seat.follower().replica(fresh.collection);
        }
        return held;
    }

    private static List<Evidence.Row> log(Connection connection, String collection, UUID scope)
            throws SQLException {
        List<Evidence.Row> rows = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement(
                        """
                        select version, op, id, mutation, fields, document from change
                         where collection = ? and scope = ? order by version
                        """)) {
            statement.setString(1, collection);
            statement.setObject(2, scope);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String document = row.getString(6);
                    rows.add(
                            new Evidence.Row(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    names(row.getArray(5)),
                                    document == null ? null : Answer.JSON.readTree(document)));
                }
            }
        }
        return rows;
    }

    private static Set<String> names(Array fields) throws SQLException {
        return new HashSet<>(Arrays.asList((String[]) fields.getArray()));
    }

    private static Evidence.Counter counter(Connection connection, String collection, UUID scope)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        """
                        select epoch, version, count, checksum from scope
                         where collection = ? and scope = ?
                        """)) {
            statement.setString(1, collection);
            statement.setObject(2, scope);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new Evidence.Counter(
                                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4))
                        : new Evidence.Counter("", 0, 0, 0);
            }
        }
    }
}
