package com.smarterp.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.deploy.parts.Durability;
import com.smarterp.deploy.parts.PartException;
import com.smarterp.deploy.parts.Ports;
import com.smarterp.deploy.parts.PostgresPart;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole product, started as {@code ./mvnw -Prun} starts it. */
@TestMethodOrder(OrderAnnotation.class)
class LocalStackTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir static Path data = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static LocalStack stack;

    @BeforeAll
    static void start() {
        stack = LocalStack.start(settings(), System.out::println);
    }

    @AfterAll
    static void stop() {
        stack.stop();
    }

    private static Settings settings() {
        return Settings.of(ROOT, data, Ports.free()).with(Durability.PROCESS);
    }

    @Test
    @Order(1)
    void isReadyWhenStartReturnsAndNamesItsProcesses() throws Exception {
        HttpResponse<String> answer = get("/actuator/health/readiness");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        List<RunningProcess> processes = new ProcessFile(data).read();
        assertThat(processes).isEqualTo(stack.processes());
        assertThat(processes.stream().map(RunningProcess::name))
                .containsExactlyInAnyOrder(
                        "postgres",
                        "kafka",
                        "auth-service",
                        "jobs-service",
                        "people-service",
                        "messaging-service",
                        "gateway");
        assertThat(processes)
                .allMatch(
                        process ->
                                ProcessHandle.of(process.pid())
                                        .map(ProcessHandle::isAlive)
                                        .orElse(false));
    }

    @Test
    @Order(2)
    void onlyTheGatewayIsReachedFromOutside() throws IOException {
        Optional<InetAddress> outside = outsideAddress();
        for (RunningProcess process : stack.processes()) {
            assertThat(connects(InetAddress.getLoopbackAddress(), process.port()))
                    .as("%s on loopback", process.name())
                    .isTrue();
            if (outside.isPresent()) {
                assertThat(connects(outside.get(), process.port()))
                        .as("%s at %s", process.name(), outside.get())
                        .isEqualTo(process.name().equals("gateway"));
            }
        }
    }

    @ParameterizedTest
    @Order(3)
    @ValueSource(strings = {"jobs-service", "postgres", "kafka", "gateway"})
    void aPartThatIsKilledServesAgainOnItsPort(String name) {
        RunningProcess before = process(name);
        stack.kill(name);
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            assertThat(process(name).pid()).isNotEqualTo(before.pid());
                            assertThat(stack.part(name).ready()).isTrue();
                            assertThat(get("/actuator/health/readiness").statusCode())
                                    .isEqualTo(200);
                        });
        assertThat(process(name).port()).isEqualTo(before.port());
        assertThat(new ProcessFile(data).read()).isEqualTo(stack.processes());
    }

    @Test
    @Order(4)
    void afterACrashOfEverythingANewStartEndsWhatIsLeftAndGoesOn() {
        List<Long> first = pids();
        stack.crash();
        stack = LocalStack.start(settings(), System.out::println);
        assertThat(stack.part("gateway").ready()).isTrue();
        assertThat(first).noneMatch(LocalStackTest::alive);
    }

    @Test
    @Order(5)
    void aPortThatIsTakenIsNamedBeforeAnythingStarts() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Settings settings = Settings.of(ROOT, data.resolve("second"), taken.getLocalPort());
            assertThatThrownBy(() -> LocalStack.start(settings, _ -> {}))
                    .isInstanceOf(PartException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("SMARTERP_PORT");
        }
        assertThat(data.resolve("second/postgres")).doesNotExist();
    }

    @Test
    @Order(6)
    void aServiceIsToldThatItsDatabaseWasRestored() throws Exception {
        PostgresPart postgres = (PostgresPart) stack.part("postgres");
        try (Connection connection = postgres.connect("jobs");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into scope (collection, scope, epoch) values ('jobs',"
                            + " gen_random_uuid(), '00000000-0000-0000-0000-000000000001')");
            stack.restored("jobs-service");
            try (ResultSet old =
                    statement.executeQuery(
                            "select count(*) from scope where epoch ="
                                    + " '00000000-0000-0000-0000-000000000001'")) {
                old.next();
                assertThat(old.getLong(1)).isZero();
            }
        }
    }

    @Test
    @Order(7)
    void aStopLeavesNoProcess() {
        List<Long> running = pids();
        stack.stop();
        assertThat(running).noneMatch(LocalStackTest::alive);
        assertThat(data.resolve("processes.json")).doesNotExist();
        assertThat(connects(InetAddress.getLoopbackAddress(), stack.settings().port())).isFalse();
    }

    @Test
    @Order(8)
    void anotherNumberOfPartitionsIsRefusedInOneLine() {
        Settings other = settings().withEnvironment(Map.of("SMARTERP_KAFKA_PARTITIONS", "12"));
        assertThatThrownBy(() -> LocalStack.start(other, _ -> {}))
                .isInstanceOf(PartException.class)
                .hasMessageContaining("SMARTERP_KAFKA_PARTITIONS is 12")
                .hasMessageContaining("was made for 4");
    }

    @Test
    @Order(9)
    void aDatabaseOfAnUnreleasedVersionIsRefusedInOneLine() throws Exception {
        stack = LocalStack.start(settings(), System.out::println);
        PostgresPart postgres = (PostgresPart) stack.part("postgres");
        try (Connection connection = postgres.connect("jobs");
                Statement statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set checksum = 1 where version = '1'");
        }
        stack.stop();
        assertThatThrownBy(() -> LocalStack.start(settings(), _ -> {}))
                .isInstanceOf(PartException.class)
                .hasMessageContaining(data + " was made by an earlier, unreleased version")
                .hasMessageContaining("delete it")
                .hasMessageNotContaining("\n");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI uri = stack.uri().resolve(path);
        return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static RunningProcess process(String name) {
        return stack.processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** With all that they have started themselves. */
    private static List<Long> pids() {
        List<Long> pids = new ArrayList<>();
        for (RunningProcess process : stack.processes()) {
            pids.add(process.pid());
            ProcessHandle.of(process.pid())
                    .ifPresent(p -> p.descendants().forEach(child -> pids.add(child.pid())));
        }
        return pids;
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static boolean connects(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<InetAddress> outsideAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
    }
}
