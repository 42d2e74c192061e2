package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Answer;
import com.smarterp.deploy.e2e.Device;
import com.smarterp.deploy.e2e.Replica;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/**
 * F23: PostgreSQL fails every write of one document, by a trigger that the product knows nothing
 * of. All others go on both ways; once the trigger is gone the stuck edit lands, once.
 */
final class Stuck {

    private static final String TRIGGER =
            """
            create function stuck() returns trigger language plpgsql as $$
            begin
                if new.id = '%s' then raise exception 'stuck' using errcode = 'XX001'; end if;
                return new;
            end $$;
            create trigger stuck before insert on change for each row execute function stuck()
            """;

    /** Its own device's: the trial's devices edit few documents, and would all wait for one. */
    private final UUID stuck = UUID.randomUUID();

    private final UUID other = UUID.randomUUID();
    private final ObjectNode lost = entry("update", stuck, "stuck");
    private final Device device;

    private Stuck(Device device) {
        this.device = device;
    }

    static Fault document(RandomGenerator random, Stage stage) {
        Stuck[] begun = new Stuck[1];
        return new Fault(
                "F23 every write of one document fails",
                Duration.ofMillis(500 + random.nextInt(3000)),
                all -> {
                    begun[0] = new Stuck(Device.signedUp(all.door(), "Stuck"));
                    begun[0].begin(all);
                },
                all -> {
                    sql(all, "drop trigger if exists stuck on change");
                    sql(all, "drop function if exists stuck()");
                    if (begun[0] != null) {
                        begun[0].end();
                    }
                });
    }

    private void begin(Stage stage) throws SQLException {
        expect("201 201", entry("create", stuck, "first"), entry("create", other, "first"));
        sql(stage, TRIGGER.formatted(stuck));
        for (int i = 0; i < 5; i++) {
            // The edit that never lands is sent again and again, with others around it.
            expect(
                    "200 500 424 200 201",
                    entry("update", other, "before " + i),
                    lost,
                    entry("update", stuck, "builds on it"),
                    entry("update", other, "behind " + i),
                    entry("create", UUID.randomUUID(), "beside " + i));
        }
    }

    private void end() {
        expect("200", lost);
        expect("200", lost);
        Replica all = Replica.fresh(device, "jobs");
        // Two creations, three of each of the five turns, and the one that was stuck.
        if (!all.proven() || all.version != 18) {
            throw new AssertionError("F23 the stuck edit landed at version " + all.version);
        }
    }

    private void expect(String statuses, ObjectNode... entries) {
        ObjectNode body = Answer.JSON.createObjectNode();
        List.of(entries).forEach(body.putArray("mutations")::add);
        Answer answer = device.insist("POST", "/api/jobs/batch", body.toString());
        String found =
                String.join(
                        " ",
                        answer.json().path("results").values().stream()
                                .map(result -> result.get("status").toString())
                                .toList());
        if (!found.equals(statuses)) {
            throw new AssertionError(
                    "F23 is answered %d: %s (expected: %s)"
                            .formatted(answer.status(), found, statuses));
        }
    }

    private static ObjectNode entry(String op, UUID id, String title) {
        ObjectNode entry = Answer.JSON.createObjectNode();
        entry.put("mutation", UUID.randomUUID().toString());
        entry.put("op", op).put("id", id.toString());
        entry.putObject("fields").put("title", title);
        return entry;
    }

    private static void sql(Stage stage, String sql) throws SQLException {
        try (Connection connection = stage.database("jobs");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
