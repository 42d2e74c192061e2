package com.smarterp.deploy.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.smarterp.deploy.attacks.Operations.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who has a workspace of their own, and wants another's. */
class TenantAttacksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CANARY = "canary-" + UUID.randomUUID();

    private static Browser ada = new Browser();
    private static Browser eve = new Browser();

    /** Ids of a document of Ada's in each collection, of her session and of her account. */
    private static final Map<String, String> ADAS = new LinkedHashMap<>();

    @BeforeAll
    static void fillAWorkspace() {
        ada = Browser.signedUp("Ada");
        eve = Browser.signedUp("Eve");
        Browser bob = ada.invited("Bob");
        ADAS.put("jobs", made(ada, "jobs", "{\"title\":\"%s\"}"));
        ADAS.put("employees", made(ada, "employees", "{\"name\":\"%s\"}"));
        ADAS.put("chat", made(ada, "chat", "{\"text\":\"%s\"}"));
        await().atMost(PATIENCE).until(() -> ada.get("/api/employees").body().contains("\"Ada\""));
        made(bob, "chat", "{\"text\":\"@Ada %s\"}");
        await().atMost(PATIENCE).until(() -> !notices().isEmpty());
        ADAS.put("notifications", notices().get(0).get("id").stringValue());
        ADAS.put("sessions", ada.session());
        ADAS.put("members", ada.user().get("id").stringValue());
        ADAS.put("devices", ada.session());
        Reply invited =
                ada.call(
                        "POST",
                        "/api/auth/invitations",
                        "{\"email\":\"" + Browser.email("Cleo") + "\"}");
        ADAS.put("invitations", invited.json().get("id").stringValue());
    }

    private static JsonNode notices() {
        return ada.get("/api/notifications").json().get("items");
    }

    private static String made(Browser browser, String collection, String body) {
        Reply reply = browser.call("POST", "/api/" + collection, body.formatted(CANARY));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().get("id").stringValue();
    }

    private static String fieldsOf(String collection) {
        return switch (collection) {
            case "employees" -> "{\"name\":\"Eve's\"}";
            case "chat" -> "{\"text\":\"Eve's\"}";
            case "members" -> "{\"role\":\"viewer\"}";
            default -> "{\"title\":\"Eve's\"}";
        };
    }

    /** S21: ask for another workspace's ids, on every path that takes one. */
    @Test
    void anothersIds() {
        int tried = 0;
        for (Operation operation : Operations.all()) {
            String[] parts = operation.path().split("/", -1);
            String what = parts[2].equals("auth") ? parts[3] : parts[2];
            if (!operation.hasId() || !ADAS.containsKey(what)) {
                continue;
            }
            String theirs = String.valueOf(ADAS.get(what));
            String nobodys = UUID.randomUUID().toString();
            for (String based : List.of("X: 1", "If-Match: \"1\"")) {
                String body = operation.hasBody() ? fieldsOf(what) : null;
                Reply foreign = eve.call(operation.method(), operation.at(theirs), body, based);
                Reply random = eve.call(operation.method(), operation.at(nobodys), body, based);
                assertThat(foreign.status()).as(operation + ": " + foreign.body()).isEqualTo(404);
                assertThat(random.status()).as(operation.toString()).isEqualTo(404);
                assertThat(foreign.body().replace(theirs, nobodys)).isEqualTo(random.body());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(30);
        assertThat(ada.get("/api/jobs/" + ADAS.get("jobs")).body()).contains(CANARY);
    }

    /** S21: name another workspace's ids in a batch, or make one's own of them. */
    @Test
    void anothersIdsInABatch() {
        for (String collection : List.of("jobs", "employees", "chat", "notifications")) {
            String theirs = String.valueOf(ADAS.get(collection));
            String before = ada.get("/api/" + collection + "/" + theirs).body();
            List<String> mutations = new ArrayList<>();
            for (String op : List.of("update", "delete", "create")) {
                if (op.equals("create") && collection.equals("notifications")) {
                    continue;
                }
                String fields = op.equals("delete") ? "" : ",\"fields\":" + fieldsOf(collection);
                mutations.add(
                        "{\"mutation\":\"%s\",\"op\":\"%s\",\"id\":\"%s\"%s}"
                                .formatted(UUID.randomUUID(), op, theirs, fields));
            }
            // One a batch: what follows a failure on the same id isn't tried.
            for (String mutation : mutations) {
                Reply reply =
                        eve.call(
                                "POST",
                                "/api/" + collection + "/batch",
                                "{\"mutations\":[" + mutation + "]}");
                assertThat(reply.status()).isEqualTo(200);
                int expected = mutation.contains("\"create\"") ? 201 : 404;
                assertThat(reply.json().at("/results/0/status").intValue())
                        .as(collection + " " + reply.body())
                        .isIn(expected, collection.equals("notifications") ? 405 : expected);
                assertThat(reply.body()).doesNotContain(CANARY);
            }
            assertThat(ada.get("/api/" + collection + "/" + theirs).body()).isEqualTo(before);
        }
    }

    /** S21: give another's idempotency key, to be told another's answer. */
    @Test
    void anothersKey() {
        String key = "Idempotency-Key: " + UUID.randomUUID();
        String body = "{\"title\":\"" + CANARY + "\"}";
        Reply first = ada.call("POST", "/api/jobs", body, key);
        assertThat(first.status()).isEqualTo(201);
        Reply own = eve.call("POST", "/api/jobs", body, key);
        assertThat(own.status()).isEqualTo(201);
        assertThat(own.header("Idempotency-Replayed")).isEmpty();
        assertThat(own.json().get("id")).isNotEqualTo(first.json().get("id"));
        Reply again = ada.call("POST", "/api/jobs", body, key);
        assertThat(again.body()).isEqualTo(first.body());
    }

    /** S21: follow the stream from another's position. */
    @Test
    void anothersPosition() {
        String title = "eve's own " + UUID.randomUUID();
        String query = "?since=jobs:0,employees:0,chat:0,notifications:0";
        try (Listener stream = new Listener(eve, query, "Last-Event-ID: jobs:0,chat:0")) {
            await().atMost(PATIENCE).until(() -> stream.hears("event: hello"));
            made(ada, "jobs", "{\"title\":\"%s\"}");
            made(ada, "chat", "{\"text\":\"%s\"}");
            eve.call("POST", "/api/jobs", "{\"title\":\"" + title + "\"}");
            await().atMost(PATIENCE).until(() -> stream.hears(title));
            assertThat(stream.heard())
                    .doesNotContain(CANARY)
                    .doesNotContain(ADAS.get("members"))
                    .doesNotContain(ADAS.get("jobs"));
        }
    }

    /** S22: set what the server sets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "workspaceId", "workspace", "scope", "role", "version", "epoch", "createdBy",
                "createdAt", "updatedBy", "updatedAt", "userId", "readBy", "anything", "__proto__"
            })
    void fieldsThatAreNotTheClients(String field) {
        for (String collection : List.of("jobs", "employees", "chat")) {
            String body =
                    fieldsOf(collection)
                            .replaceFirst(
                                    "\\{", "{\"" + field + "\":\"" + UUID.randomUUID() + "\",");
            String own = String.valueOf(ADAS.get(collection));
            for (Reply reply :
                    List.of(
                            ada.call("POST", "/api/" + collection, body),
                            ada.call("PUT", "/api/" + collection + "/" + own, body))) {
                assertThat(reply.status()).as(collection + reply.body()).isEqualTo(422);
                assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(field);
            }
        }
        String form =
                "{\"email\":\"%s\",\"password\":\"%s\",\"name\":\"Mallory\",\"%s\":\"owner\"}"
                        .formatted(Browser.email("m"), Browser.PASSWORD, field);
        assertThat(new Browser().call("POST", "/api/auth/signup", form).status())
                .isEqualTo(field.equals("workspace") ? 201 : 422);
    }

    /** S23: many requests of two workspaces at once, hoping for what another's left behind. */
    @Test
    void twoWorkspacesInterleaved() throws Exception {
        Browser one = Browser.signedUp("One");
        Browser two = Browser.signedUp("Two");
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                Browser browser = (i % 2 == 0 ? one : two).copy();
                String own = i % 2 == 0 ? "of-one" : "of-two";
                boolean write = i % 4 < 2;
                all.add(
                        threads.submit(
                                () -> {
                                    Reply reply =
                                            write
                                                    ? browser.call(
                                                            "POST",
                                                            "/api/jobs",
                                                            "{\"title\":\"" + own + "\"}")
                                                    : browser.get("/api/jobs?limit=1000");
                                    assertThat(reply.body())
                                            .doesNotContain(
                                                    own.equals("of-one") ? "of-two" : "of-one");
                                    return reply.status();
                                }));
            }
            for (Future<Integer> each : all) {
                assertThat(each.get()).isIn(200, 201, 503);
            }
        }
        assertThat(one.get("/api/jobs?limit=1000").body()).contains("of-one");
    }

    /** S23: be the service in its database, and look beyond. */
    @Test
    void rolesThatCouldDoMore() throws SQLException {
        for (String database : Product.DATABASES) {
            assertThat(
                            Product.query(
                                    database,
                                    "select rolname from pg_roles where rolname ~ '_(app|relay|owner)$'"
                                            + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                    .isEmpty();
            assertThat(
                            Product.query(
                                    database,
                                    "select relname from pg_class where relkind in ('r', 'p')"
                                            + " and relnamespace = 'public'::regnamespace"
                                            + " and relname <> 'flyway_schema_history'"
                                            + " and not (relrowsecurity and relforcerowsecurity)"))
                    .as(database)
                    .isEmpty();
            try (Connection app = Product.connect(database, "app")) {
                assertThat(
                                Product.query(
                                        app,
                                        "select relname from pg_class"
                                                + " where relowner = current_user::regrole"))
                        .isEmpty();
                List<String> readable =
                        Product.query(
                                app,
                                "select relname from pg_class where relkind in ('r', 'p', 'v')"
                                        + " and relnamespace = 'public'::regnamespace"
                                        // Which migrations there were: nobody's data.
                                        + " and relname <> 'flyway_schema_history'"
                                        + " and has_table_privilege(oid, 'select')");
                assertThat(readable).isNotEmpty();
                for (String table : readable) {
                    assertThat(Product.query(app, "select 1 from " + table + " limit 1"))
                            .as(database + "." + table)
                            .isEmpty();
                }
            }
        }
    }
}
