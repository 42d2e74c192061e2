package com.smarterp.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Jobs as their clients see them: single requests, their headers, and what is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobsHttpTest {

    private static final String FULL =
            """
            {"title":"Roof","description":"Tiles","status":"scheduled","priority":"high",
             "customer":"Meyer","location":"Bonn","assigneeIds":["6F1C1B44-0F45-4F0C-8F36-111111111111"],
             "tags":["roof","urgent","roof"],"scheduledAt":"2026-12-01T08:00:00+01:00",
             "dueAt":"2026-12-02T08:00:00Z","estimatedMinutes":90,
             "price":{"amount":"1250.50","currency":"EUR"},"custom":{"floor":3}}
            """;

    private final TestService jobs = TestService.start(JobsApplication.class, Map.of());
    private final Person person = Person.stranger();

    @BeforeAll
    void warm() {
        jobs.call(person, "GET", "/api/jobs", null);
    }

    @AfterAll
    void stop() {
        jobs.close();
    }

    private Reply create(String body, String... headers) {
        return jobs.call(person, "POST", "/api/jobs", body, headers);
    }

    @Test
    void everyFieldIsKeptInItsNormalForm() throws SQLException {
        Reply created = create(FULL);
        assertThat(created.status()).isEqualTo(201);
        JsonNode job = created.json();
        String id = job.get("id").stringValue();
        assertThat(created.header("Location")).isEqualTo("/api/jobs/" + id);
        assertThat(created.header("ETag")).isEqualTo("\"" + created.version() + "\"");
        assertThat(job.get("scheduledAt").stringValue()).isEqualTo("2026-12-01T07:00:00Z");
        assertThat(job.get("tags").toString()).isEqualTo("[\"roof\",\"urgent\"]");
        assertThat(job.get("assigneeIds").get(0).stringValue())
                .isEqualTo("6f1c1b44-0f45-4f0c-8f36-111111111111");
        assertThat(job.get("createdBy").stringValue()).isEqualTo(person.user().toString());
        Reply read = jobs.call(person, "GET", "/api/jobs/" + id, null);
        assertThat(read.text()).isEqualTo(created.text());
        try (Connection connection = RealParts.postgres().connect(jobs.database().name());
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select price_amount, tags, custom ->> 'floor' from job where id = '"
                                        + id
                                        + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBigDecimal(1)).isEqualByComparingTo("1250.50");
            assertThat(row.getArray(2).toString()).isEqualTo("{roof,urgent}");
            assertThat(row.getString(3)).isEqualTo("3");
        }
    }

    @Test
    void whatIsLeftOutKeepsItsValueAndNullClearsIt() {
        String path = "/api/jobs/" + create(FULL).json().get("id").stringValue();
        JsonNode job =
                jobs.call(
                                person,
                                "PUT",
                                path,
                                "{\"description\":null,\"status\":null,\"custom\":{\"floor\":null,\"door\":1}}")
                        .json();
        assertThat(job.get("description").isNull()).isTrue();
        assertThat(job.get("status").stringValue()).isEqualTo("draft");
        assertThat(job.get("custom").toString()).isEqualTo("{\"door\":1}");
        assertThat(job.get("customer").stringValue()).isEqualTo("Meyer");
    }

    @Test
    void headersSayBaseKeyAndEarlierMutations() {
        Reply created = create("{\"title\":\"a\"}");
        String path = "/api/jobs/" + created.json().get("id").stringValue();
        String base = String.valueOf(created.header("ETag"));
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        Reply one =
                jobs.call(
                        person,
                        "PUT",
                        path,
                        "{\"title\":\"b\"}",
                        "If-Match",
                        base,
                        "Idempotency-Key",
                        first);
        assertThat(one.status()).isEqualTo(200);
        Reply again =
                jobs.call(
                        person,
                        "PUT",
                        path,
                        "{\"title\":\"b\"}",
                        "If-Match",
                        base,
                        "Idempotency-Key",
                        first);
        assertThat(again.text()).isEqualTo(one.text());
        assertThat(again.header("ETag")).isEqualTo(one.header("ETag"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(one.header("Idempotency-Replayed")).isNull();
        Reply two =
                jobs.call(
                        person,
                        "PUT",
                        path,
                        "{\"title\":\"c\"}",
                        "If-Match",
                        base,
                        "Idempotency-Key",
                        second,
                        "After",
                        first);
        assertThat(two.status()).isEqualTo(200);
        Reply stale = jobs.call(person, "PUT", path, "{\"title\":\"d\"}", "If-Match", base);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("conflict");
        assertThat(stale.header("Content-Type")).isEqualTo("application/problem+json");
        Reply foreign =
                jobs.call(
                        person.colleague(Role.MEMBER),
                        "PUT",
                        path,
                        "{\"title\":\"e\"}",
                        "If-Match",
                        base,
                        "After",
                        first + ", " + second);
        assertThat(foreign.status()).as("another person's mutations aren't mine").isEqualTo(409);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} → {4} {5}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | | {            | | 400 | malformed",
                "POST | | []           | | 400 | malformed",
                "POST | | `{\"title\":\"a\",\"title\":\"b\"}` | | 400 | malformed",
                "POST | | {} {}        | | 400 | malformed",
                "POST | | {}           | | 422 | invalid",
                "POST | | `{\"title\":1}` | | 422 | invalid",
                "POST | | `{\"title\":\"a\",\"id\":\"1\"}` | | 422 | invalid",
                "POST | | `{\"title\":\"a\",\"workspaceId\":\"1\"}` | | 422 | invalid",
                "POST | | `{\"title\":\"a\"}` | Idempotency-Key: 1 | 400 | malformed",
                "PUT | /nonsense | {} | | 400 | malformed",
                "PUT | /00000000-0000-4000-8000-000000000000 | {} | | 404 | not_found",
                "PUT | /00000000-0000-4000-8000-000000000000 | {} | If-Match: 5 | 400 | malformed",
                "PUT | /00000000-0000-4000-8000-000000000000 | {} | After: x | 400 | malformed",
                "GET | /00000000-0000-4000-8000-000000000000 | | | 404 | not_found",
                "DELETE | /00000000-0000-4000-8000-000000000000 | | | 404 | not_found",
                "POST | | `{\"title\":\"a\"}` | If-None-Match: * | 400 | malformed",
                "PUT | /00000000-0000-4000-8000-000000000000 | {} | If-None-Match: * | 400 | malformed",
                "DELETE | /00000000-0000-4000-8000-000000000000 | | If-None-Match: \"1\" | 400 | malformed",
                "POST | /batch | `{\"mutations\":[]}` | If-None-Match: * | 400 | malformed",
                "POST | | `{\"title\":\"\u00a0\u200b\"}` | | 422 | invalid",
                "POST | | `{\"title\":\"a\",\"estimatedMinutes\":1e9999999999}` | | 422 | invalid",
                "POST | | `{\"title\":\"a\",\"custom\":{\"k\":1e-9999999999}}` | | 422 | invalid",
                "PATCH | | | | 405 | method_not_allowed",
                "GET | /batch | | | 405 | method_not_allowed",
                "POST | /batch | {} | | 400 | malformed",
                "POST | /batch | `{\"mutations\":[{}]}` | | 400 | malformed",
                "POST | /batch | `{\"mutations\":[1]}` | | 400 | malformed"
            })
    void whatIsWrongIsToldWithItsCode(
            String method, String path, String body, String header, int status, String code) {
        String[] headers = header == null ? new String[0] : header.split(": ", -1);
        Reply reply =
                jobs.call(person, method, "/api/jobs" + (path == null ? "" : path), body, headers);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.json().get("type").stringValue()).isEqualTo("/problems/" + code);
        assertThat(reply.text()).doesNotContain("Exception").doesNotContain("com.smarterp");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() {
        String large = "x".repeat(70_000);
        Reply document = create("{\"title\":\"a\",\"description\":\"" + large + "\"}");
        assertThat(document.status()).isEqualTo(413);
        assertThat(document.code()).isEqualTo("too_large");
        String custom = "{\"title\":\"a\",\"custom\":{\"k\":\"" + "x".repeat(40_000) + "\"}}";
        Reply created = create(custom);
        assertThat(created.status()).isEqualTo(201);
        String path = "/api/jobs/" + created.json().get("id").stringValue();
        Reply grown = jobs.call(person, "PUT", path, custom.replace("\"k\"", "\"l\""));
        assertThat(grown.status()).isEqualTo(413);
        Reply body = create("{\"title\":\"" + "x".repeat(1_100_000) + "\"}");
        assertThat(body.status()).isEqualTo(413);
        assertThat(body.code()).isEqualTo("too_large");
    }

    @Test
    void whatCanBeNoValueFailsItsOwnEditAndNotTheBatch() {
        List<String> odd =
                List.of(
                        "\"custom\":{\"" + "k".repeat(50_001) + "\":1}",
                        "\"custom\":{\"k\":" + "9".repeat(2_000) + "}",
                        "\"custom\":{\"k\":1e9999999999}",
                        "\"custom\":{\"k\":" + "[".repeat(600) + "]".repeat(600) + "}",
                        "\"custom\":{\"\\ud800\":1}",
                        "\"" + "k".repeat(50_001) + "\":1",
                        "\"dueAt\":\"+999999999-12-31T23:59:59-18:00\"",
                        "\"title\":\"\\u3164\"");
        StringBuilder body = new StringBuilder("{\"mutations\":[");
        for (String each : odd) {
            body.append(creation("{" + each + "}")).append(',');
        }
        body.append(creation("{\"title\":\"good\"}")).append("]}");
        Reply reply = jobs.call(person, "POST", "/api/jobs/batch", body);
        assertThat(reply.status()).isEqualTo(200);
        List<Integer> statuses =
                reply.json()
                        .get("results")
                        .valueStream()
                        .map(result -> result.get("status").intValue())
                        .toList();
        assertThat(statuses.subList(0, odd.size())).containsOnly(422);
        assertThat(statuses.getLast()).isEqualTo(201);
    }

    private static String creation(String fields) {
        return "{\"mutation\":\"%s\",\"op\":\"create\",\"id\":\"%s\",\"fields\":%s}"
                .formatted(UUID.randomUUID(), UUID.randomUUID(), fields);
    }

    @Test
    void numbersAreKeptDigitByDigitAndEqualOnesAreNoChange() {
        String digits = "123456789012345678901234567890.12345678901234567890";
        Reply created =
                create(
                        "{\"title\":\"a\",\"estimatedMinutes\":6e1,\"custom\":{\"exact\":"
                                + digits
                                + ",\"two\":2,\"__proto__\":1,\"constructor\":{},\"toString\":[]}}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text())
                .contains(
                        "\"estimatedMinutes\":60,", "\"exact\":" + digits + ",", "\"__proto__\":1");
        String path = "/api/jobs/" + created.json().get("id").stringValue();
        Reply same =
                jobs.call(
                        person,
                        "PUT",
                        path,
                        "{\"estimatedMinutes\":60.0,\"custom\":{\"two\":2.0,\"exact\":"
                                + digits
                                + "0}}");
        assertThat(same.text()).isEqualTo(created.text());
        Reply edited = jobs.call(person, "PUT", path, "{\"custom\":{\"two\":3}}");
        assertThat(edited.text()).contains("\"exact\":" + digits);
        assertThat(jobs.call(person, "GET", path, null).text()).contains("\"exact\":" + digits);
    }

    @Test
    void textThatIsNoUnicodeAndDeepNestingAreRefused() throws IOException {
        assertThat(raw("{\"title\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("HTTP/1.1 400");
        String deep =
                "{\"title\":\"a\",\"custom\":{\"k\":" + "[".repeat(1000) + "]".repeat(1000) + "}}";
        assertThat(create(deep).status()).isEqualTo(422);
        String less = deep.replace("[".repeat(900), "").replace("]".repeat(900), "");
        assertThat(create(less).status()).isEqualTo(422);
        String bottomless = deep.replace("[[", "[".repeat(30)).replace("]]", "]".repeat(30));
        assertThat(create(bottomless).status()).isEqualTo(400);
        assertThat(create("{\"title\":\"\\ud800\"}").status()).isEqualTo(422);
    }

    private String raw(byte[] body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), jobs.port())) {
            OutputStream out = socket.getOutputStream();
            String head =
                    "POST /api/jobs HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nAuthorization: Bearer "
                            + person.token()
                            + "\r\nContent-Length: "
                            + body.length
                            + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nobodyGetsNothingWhateverTheySay() {
        assertThat(jobs.call(null, "GET", "/api/jobs", null).status()).isEqualTo(401);
        Reply forged =
                jobs.call(
                        null,
                        "GET",
                        "/api/jobs",
                        null,
                        "X-User-Id",
                        person.user().toString(),
                        "Authorization",
                        "Bearer x.y.z");
        assertThat(forged.status()).isEqualTo(401);
        assertThat(forged.code()).isEqualTo("signed_out");
    }
}
