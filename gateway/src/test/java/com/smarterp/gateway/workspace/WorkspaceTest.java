package com.smarterp.gateway.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.gateway.testing.TestGateway;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client as it is built, and as browsers get it. */
class WorkspaceTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");
    private static final String OPENED = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway = TestGateway.start(Map.of());
    }

    @AfterAll
    static void stop() {
        gateway.close();
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

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static List<String> assets() throws Exception {
        return ASSET.matcher(text(ask("GET", "/")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void thePageIsAskedForAgainAndItsAssetsAreKept() throws Exception {
        HttpResponse<byte[]> page = ask("GET", "/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        HttpResponse<byte[]> again = ask("GET", "/", "If-None-Match", header(page, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(assets()).isNotEmpty();
        for (String asset : assets()) {
            HttpResponse<byte[]> answer = ask("GET", asset);
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(header(answer, "Cache-Control"))
                    .isEqualTo("public, max-age=31536000, immutable");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/sw.js,text/javascript; charset=utf-8",
        "/manifest.webmanifest,application/manifest+json",
        "/favicon.svg,image/svg+xml",
        "/icon-192.png,image/png",
        "/icon-512.png,image/png"
    })
    void whatInstallsItIsNeverStale(String path, String type) throws Exception {
        HttpResponse<byte[]> answer = ask("GET", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(answer, "ETag")).isNotEmpty();
    }

    @Test
    void textIsCompressedAndTheHeadIsTheSame() throws Exception {
        String script =
                assets().stream().filter(path -> path.endsWith(".js")).findFirst().orElseThrow();
        HttpResponse<byte[]> plain = ask("GET", script);
        HttpResponse<byte[]> zipped = ask("GET", script, "Accept-Encoding", "gzip, deflate, br");
        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(zipped, "Vary")).contains("Accept-Encoding");
        assertThat(zipped.body().length).isLessThan(plain.body().length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        HttpResponse<byte[]> head = ask("HEAD", script);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(plain, "ETag"));
        assertThat(header(head, "Content-Length")).isEqualTo(header(plain, "Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/jobs", "/jobs/0198f9c0-0000-7000-8000-000000000001", "/apiary", "/a.b"})
    void everyAddressThatIsOpenedIsTheClients(String path) throws Exception {
        HttpResponse<byte[]> opened = ask("GET", path, "Accept", OPENED);
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body()).isEqualTo(ask("GET", "/").body());
        assertThat(header(opened, "Cache-Control")).isEqualTo("no-cache");
        notFound(ask("GET", path, "Accept", "*/*"));
        notFound(ask("POST", path, "Accept", OPENED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/gone-0a1b2c3d.js",
                "/actuator/nothing",
                "/.well-known/nothing",
                "/problems/nothing"
            })
    void whatIsNotTheClientsIsNotFound(String path) throws Exception {
        notFound(ask("GET", path, "Accept", OPENED));
    }

    @Test
    void theApiAsksWhoItIsFirst() throws Exception {
        assertThat(ask("GET", "/api/nothing", "Accept", OPENED).statusCode()).isEqualTo(401);
    }

    private static void notFound(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer)).contains("\"code\":\"not_found\"");
    }

    @Test
    void onlyScriptsOfOurOwnRun() throws Exception {
        HttpResponse<byte[]> page = ask("GET", "/");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("script-src 'self';")
                .contains("connect-src 'self'")
                .contains("worker-src 'self'")
                .contains("manifest-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(text(page)).doesNotContain("http://").doesNotContain("https://");
        assertThat(Pattern.compile("<script(?![^>]* src=)|<style|\\son\\w+=").matcher(text(page)))
                .matches(found -> !found.find());
    }
}
