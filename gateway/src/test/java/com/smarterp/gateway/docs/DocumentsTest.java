package com.smarterp.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.gateway.stream.Catalog;
import com.smarterp.gateway.testing.EchoService;
import com.smarterp.gateway.testing.TestGateway;
import com.smarterp.kernel.description.Part;
import com.smarterp.kernel.description.PinnedDocument;
import com.smarterp.kernel.description.RouteSurvey;
import com.smarterp.kernel.description.Traffic;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.testing.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What everybody is told, and that it is true of this gateway. */
class DocumentsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static EchoService services;
    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        services = new EchoService();
        gateway =
                TestGateway.start(
                        Map.of(
                                "smarterp.jobs.urls", services.url(),
                                "smarterp.people.urls", services.url(),
                                "smarterp.messaging.urls", services.url(),
                                "smarterp.routes.paths.echo[0]", "/api/auth/**",
                                "smarterp.routes.paths.echo[1]", "/api/devices/**",
                                "smarterp.echo.urls", services.url(),
                                "smarterp.routes.paths.auth[0]", "/.well-known/jwks.json"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        services.close();
    }

    private static HttpResponse<byte[]> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void described(String method, String path, HttpResponse<byte[]> response) {
        Traffic.check(
                new Traffic.Exchange(
                        method,
                        path,
                        null,
                        response.statusCode(),
                        response.headers(),
                        text(response)));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void openApiSaysWhatTheGatewayAnswers() {
        PinnedDocument.openApi().holds(GatewayDescription.openApi());
    }

    @Test
    void asyncApiSaysWhatIsStreamed() {
        PinnedDocument.asyncApi().holds(GatewayDescription.asyncApi(gateway.bean(Catalog.class)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/docs/openapi.json",
                "/api/docs/asyncapi.json",
                "/api/docs/schemas/JobsChange",
                "/api/docs"
            })
    void everybodyMayReadThemAndKeepThem(String path) throws Exception {
        HttpResponse<byte[]> first = ask("GET", path);
        assertThat(first.statusCode()).isEqualTo(200);
        described("GET", path, first);
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).startsWith("public");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = ask("GET", path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        described("GET", path, again);
        HttpResponse<byte[]> zipped = ask("GET", path, "Accept-Encoding", "gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(first.body());
        assertThat(ask("POST", path).statusCode()).isEqualTo(405);
    }

    @Test
    void whatIsServedIsWhatIsPinned() throws Exception {
        JsonMapper json = new JsonMapper();
        assertThat(json.readTree(ask("GET", "/api/docs/openapi.json").body()))
                .isEqualTo(PinnedDocument.openApi().read());
        assertThat(json.readTree(ask("GET", "/api/docs/asyncapi.json").body()))
                .isEqualTo(PinnedDocument.asyncApi().read());
    }

    @Test
    void aSchemaStandsByItself() throws Exception {
        String change = text(ask("GET", "/api/docs/schemas/JobsChange"));
        assertThat(change)
                .contains("\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"$ref\":\"/api/docs/schemas/JobsDocument\"")
                .doesNotContain("#/components");
        assertThat(text(ask("GET", "/api/docs/schemas/JobsDocument"))).contains("\"title\"");
        assertThat(ask("GET", "/api/docs/schemas/Nonsense").statusCode()).isEqualTo(401);
    }

    @Test
    void thePageHasAllItNeedsFromHere() throws Exception {
        String page = text(ask("GET", "/api/docs"));
        assertThat(page).doesNotContain("http://").doesNotContain("https://");
        for (String path :
                List.of("swagger-ui.css", "swagger-ui-bundle.js", "docs.css", "docs.js")) {
            assertThat(page).contains("\"/api/docs/ui/" + path + "\"");
            assertThat(ask("GET", "/api/docs/ui/" + path).statusCode()).isEqualTo(200);
        }
        assertThat(ask("GET", "/api/docs/ui/other.js").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyErrorIsExplained(ProblemCode code) throws Exception {
        String path = "/problems/" + code.code();
        HttpResponse<byte[]> json = ask("GET", path);
        described("GET", path, json);
        assertThat(text(json)).contains(code.cure());
        HttpResponse<byte[]> page = ask("GET", path, "Accept", "text/html,*/*;q=0.8");
        described("GET", path, page);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(text(page)).contains("<code>" + code.code() + "</code>");
    }

    @Test
    void anErrorThatThereIsNotIsNotFound() throws Exception {
        HttpResponse<byte[]> answer = ask("GET", "/problems/nonsense");
        assertThat(answer.statusCode()).isEqualTo(404);
        described("GET", "/problems/nonsense", answer);
    }

    /** The other direction is each service's: it asks itself for what is described. */
    @Test
    void everyDescribedOperationComesThroughTheGateway() throws Exception {
        Part whole = new Part(Map.of(), PinnedDocument.openApi().read());
        Person anna = Person.stranger();
        for (String operation : RouteSurvey.described(whole)) {
            String method = operation.substring(0, operation.indexOf(' '));
            String path =
                    operation
                            .substring(operation.indexOf(' ') + 1)
                            .replace("{code}", "conflict")
                            .replace("{name}", "JobsDocument")
                            .replace("{id}", anna.user().toString());
            if (path.equals("/api/events")) {
                continue; // never ends; StreamClient holds its answer and its events
            }
            HttpResponse<byte[]> answer =
                    ask(method, path, "Cookie", "__Host-access=" + anna.token());
            assertThat(answer.statusCode()).as(operation).isEqualTo(200);
        }
    }
}
