package com.smarterp.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.gateway.testing.EchoService;
import com.smarterp.gateway.testing.Raw;
import com.smarterp.gateway.testing.TestGateway;
import com.smarterp.kernel.testing.Person;
import java.io.IOException;
import java.io.InputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody whom nobody knows says of host, way and trace, in a cluster, too. */
@SuppressWarnings("NullAway.Init")
class StrangerTest {

    private static final Person ANNA = Person.stranger();
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private static TestGateway gateway;
    private static TestGateway named;
    private static EchoService service;

    @BeforeAll
    static void start() {
        service = new EchoService();
        gateway =
                TestGateway.start(
                        Map.of(
                                "smarterp.jobs.urls", service.url(),
                                "server.address", "0.0.0.0",
                                "spring.main.cloud-platform", "kubernetes",
                                "smarterp.edge.connections-per-address", "5"));
        named =
                TestGateway.start(
                        Map.of(
                                "smarterp.jobs.urls",
                                service.url(),
                                "smarterp.origin",
                                "https://erp.example.com"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        named.close();
        service.close();
    }

    private static Raw.Answer ask(TestGateway whom, String host, String... lines) {
        StringBuilder text = new StringBuilder("GET /api/jobs HTTP/1.1\r\nHost: " + host + "\r\n");
        text.append("Cookie: __Host-access=").append(ANNA.token()).append("\r\n");
        for (String line : lines) {
            text.append(line).append("\r\n");
        }
        return Raw.exchange(whom.port(), text + "Connection: close\r\n\r\n");
    }

    private static JsonNode heard(Raw.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new JsonMapper()
                .readTree(answer.text().substring(answer.text().indexOf("\r\n\r\n") + 4))
                .get("headers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:1",
                "localhost.:8080",
                "erp.localhost:8080",
                "127.0.0.1",
                "127.0.0.1:8080",
                "127.1.2.3",
                "[::1]:8080"
            })
    void names_of_the_loopback_are_known(String host) {
        assertThat(ask(gateway, host).status()).isEqualTo(200);
        assertThat(ask(named, host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "localhost:80:80",
                "user@localhost",
                "6.6.6.6",
                "0.0.0.0",
                "[2001:db8::1]",
                "127.0.0.1.evil.example",
                "erp.example.com.evil.example",
                "xerp.example.com",
                "[::1",
                "local host"
            })
    void any_other_host_is_not_answered(String host) {
        for (TestGateway each : List.of(gateway, named)) {
            Raw.Answer answer = ask(each, host);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.text()).contains("\"code\":\"malformed\"");
            Raw.Answer page =
                    Raw.exchange(
                            each.port(),
                            "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(page.status()).as(page.text()).isEqualTo(400);
        }
    }

    @Test
    void the_origin_that_is_set_is_known_and_an_address_of_this_machine_where_none_is()
            throws Exception {
        assertThat(ask(named, "erp.example.com").status()).isEqualTo(200);
        assertThat(ask(named, "ERP.example.com:443").status()).isEqualTo(200);
        assertThat(ask(gateway, "erp.example.com").status()).isEqualTo(400);
        Optional<InetAddress> own = outside();
        Assumptions.assumeTrue(own.isPresent(), "this machine has no address but its loopback");
        assertThat(ask(gateway, own.orElseThrow().getHostAddress() + ":8080").status())
                .isEqualTo(200);
        assertThat(ask(named, own.orElseThrow().getHostAddress()).status()).isEqualTo(400);
    }

    @Test
    void two_hosts_are_none() {
        assertThat(ask(gateway, "localhost", "Host: localhost").status()).isEqualTo(400);
    }

    @Test
    void a_probe_of_health_may_call_a_pod_by_any_address() {
        String probe =
                "GET /actuator/health/readiness HTTP/1.1\r\nHost: 10.1.2.3:8080\r\nConnection: close\r\n\r\n";
        assertThat(Raw.exchange(named.port(), probe).status()).isEqualTo(200);
        assertThat(Raw.exchange(named.managementPort(), probe).status()).isEqualTo(200);
    }

    @Test
    void what_a_stranger_says_of_the_way_has_no_effect_in_a_cluster_either() {
        JsonNode heard =
                heard(
                        ask(
                                gateway,
                                "localhost:8080",
                                "X-Forwarded-For: 6.6.6.6",
                                "X-Forwarded-Host: evil.example",
                                "X-Forwarded-Proto: https",
                                "X-Forwarded-Port: 1",
                                "X-Forwarded-Prefix: /evil",
                                "Forwarded: for=6.6.6.6;host=evil.example;proto=https"));
        assertThat(heard.toString()).doesNotContain("evil", "6.6.6.6");
        assertThat(heard.at("/X-forwarded-for/0").asString()).isEqualTo("127.0.0.1");
        assertThat(heard.at("/X-forwarded-host/0").asString()).isEqualTo("localhost:8080");
        assertThat(heard.at("/X-forwarded-proto/0").asString()).isEqualTo("http");
    }

    @Test
    void a_new_trace_begins_here_whatever_a_stranger_says_of_theirs() {
        for (int i = 0; i < 20; i++) {
            JsonNode heard =
                    heard(
                            ask(
                                    gateway,
                                    "localhost",
                                    "traceparent: 00-" + TRACE + "-b7ad6b7169203331-01",
                                    "tracestate: vendor=evil",
                                    "baggage: user=evil",
                                    "smarterp-client-trace: evil",
                                    "b3: " + TRACE + "-b7ad6b7169203331-1"));
            assertThat(heard.toString()).doesNotContain(TRACE, "evil", "b7ad6b7169203331");
            assertThat(heard.at("/Traceparent").size()).isEqualTo(1);
            assertThat(heard.at("/Traceparent/0").asString())
                    .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
        }
    }

    @Test
    void nobody_is_called_by_the_name_of_our_own_client() {
        assertThat(heard(ask(gateway, "localhost")).toString()).doesNotContain("Reactor");
        assertThat(
                        heard(ask(gateway, "localhost", "User-Agent: Browser/1"))
                                .at("/User-agent")
                                .toString())
                .isEqualTo("[\"Browser/1\"]");
    }

    @Test
    void one_address_has_so_many_connections_and_others_have_theirs() throws Exception {
        Optional<InetAddress> own = outside();
        Assumptions.assumeTrue(own.isPresent(), "this machine has no address but its loopback");
        List<Socket> flood = new ArrayList<>();
        try {
            for (int i = 0; i < 10; i++) {
                Socket socket = new Socket();
                flood.add(socket);
                socket.connect(new InetSocketAddress(own.orElseThrow(), gateway.port()), 10_000);
            }
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> flood.stream().filter(StrangerTest::isClosed).count() == 5);
            assertThat(ask(gateway, "localhost").status()).as("from the loopback").isEqualTo(200);
        } finally {
            for (Socket socket : flood) {
                socket.close();
            }
        }
    }

    private static boolean isClosed(Socket socket) {
        try {
            socket.setSoTimeout(20);
            InputStream in = socket.getInputStream();
            return in.read() < 0;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static Optional<InetAddress> outside() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress())
                .findFirst();
    }
}
