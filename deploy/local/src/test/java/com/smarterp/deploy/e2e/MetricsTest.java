package com.smarterp.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** What the dashboard and the alerts ask for is what the running parts publish. */
class MetricsTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("smarterp.root", "../.."))
                    .resolve("deploy/kubernetes/base/observability");
    private static final List<String> PARTS =
            List.of(
                    "gateway",
                    "auth-service",
                    "jobs-service",
                    "people-service",
                    "messaging-service");

    /** Prometheus's own, and those of other parts' exporters. */
    private static final Pattern FOREIGN = Pattern.compile("up|cnpg_.*|barman_cloud_.*");

    private static final Pattern IDENTIFIER =
            Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\s*\\()\\b");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "by", "without", "on");

    private final Device device = Device.signedUp(Stack.get().uri(), "Mona");

    @Test
    void everyNameInDashboardAndAlertsIsPublished() throws Exception {
        traffic();
        Set<String> wanted = new TreeSet<>();
        expressions().forEach(expression -> wanted.addAll(names(expression)));
        assertThat(wanted).hasSizeGreaterThan(20).contains("smarterp_stream_open");
        wanted.removeIf(name -> FOREIGN.matcher(name).matches());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(published()).containsAll(wanted));
    }

    @Test
    void noLabelHasAValueThatClientsChoose() throws Exception {
        traffic();
        device.call("GET", "/api/jobs/" + UUID.randomUUID(), null);
        device.call("GET", "/api/made-up-by-mona", null);
        device.call("GET", "/mona.php", null);
        String all = scrapes();
        assertThat(all)
                .doesNotContain("made-up-by-mona", "mona.php", device.workspace().toString())
                .doesNotContain(device.user().get("id").stringValue());
        assertThat(all).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-");
    }

    private void traffic() throws IOException {
        try (Events stream = new Events(device.another(), "")) {
            stream.next("hello");
            device.insist("POST", "/api/jobs", "{\"title\":\"counted\"}");
            stream.next("change");
        }
        device.insist("POST", "/api/auth/refresh", null);
    }

    private static List<String> expressions() throws IOException {
        List<String> found =
                new java.util.ArrayList<>(
                        Answer.JSON
                                .readTree(Files.readString(FOLDER.resolve("smarterp.json")))
                                .findValues("expr")
                                .stream()
                                .map(JsonNode::stringValue)
                                .toList());
        Map<String, Object> rules =
                new Yaml().load(Files.readString(FOLDER.resolve("alerts.yaml")));
        JsonNode tree = Answer.JSON.valueToTree(rules);
        found.addAll(tree.findValues("expr").stream().map(JsonNode::stringValue).toList());
        return found;
    }

    /** The metrics of an expression: what is neither function, label, number nor word. */
    private static Set<String> names(String expression) {
        String bare =
                expression
                        .replaceAll("\\{[^}]*}", "")
                        .replaceAll("\\[[^]]*]", "")
                        .replaceAll("\\b(by|without|on)\\s*\\([^)]*\\)", "")
                        .replaceAll("\"[^\"]*\"", "");
        Matcher matcher = IDENTIFIER.matcher(bare);
        return matcher.results()
                .map(java.util.regex.MatchResult::group)
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> published() throws Exception {
        return scrapes()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String scrapes() throws Exception {
        StringBuilder all = new StringBuilder();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String part : PARTS) {
                URI uri =
                        URI.create(
                                "http://127.0.0.1:"
                                        + Stack.get().part(part).managementPort()
                                        + "/actuator/prometheus");
                var answer =
                        http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(part).isEqualTo(200);
                all.append(answer.body()).append('\n');
            }
        }
        return all.toString();
    }
}
