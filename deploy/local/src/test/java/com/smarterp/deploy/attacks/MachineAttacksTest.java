package com.smarterp.deploy.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.deploy.e2e.Stack;
import com.smarterp.deploy.local.RunningProcess;
import com.smarterp.deploy.parts.Secrets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Another user of the machine, and somebody with a login that is for reading. */
class MachineAttacksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SESSIONS = "smarterp.sessions";

    /** What one or another process answers, or might. */
    private static final List<String> OTHERS =
            List.of(
                    "GET /",
                    "GET /index.html",
                    "POST /api/auth/signup",
                    "POST /api/auth/login",
                    "GET /api/auth/me",
                    "GET /.well-known/jwks.json",
                    "GET /api/jobs",
                    "POST /api/jobs",
                    "GET /api/employees",
                    "GET /api/notifications",
                    "GET /api/chat",
                    "GET /api/events",
                    "GET /api/docs/openapi.json",
                    "GET /problems/not_found",
                    "GET /actuator/../api/jobs",
                    "GET /actuator/health/../../api/jobs",
                    "GET /actuator");

    private final Browser ada = Browser.signedUp("Ada");

    /** S40: read the data folder of the running product as another user of the machine. */
    @Test
    void anotherUserReadsTheData() throws IOException {
        assertThat(ada.get("/api/auth/me").status()).isEqualTo(200);
        List<String> open = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(Product.data())) {
            tree.forEach(each -> told(each).ifPresent(open::add));
        }
        assertThat(open).isEmpty();
    }

    private static Optional<String> told(Path each) {
        try {
            Set<PosixFilePermission> most =
                    EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                most.add(PosixFilePermission.OWNER_EXECUTE);
            }
            Set<PosixFilePermission> now =
                    Files.getPosixFilePermissions(each, LinkOption.NOFOLLOW_LINKS);
            return most.containsAll(now) ? Optional.empty() : Optional.of(each + " " + now);
        } catch (NoSuchFileException e) {
            return Optional.empty(); // It came and went: a working product's.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** S40: sign somebody out, or change anything, by a record forged with a reader's login. */
    @Test
    void aReadersLoginWrites() throws Exception {
        Map<String, Object> reader = reader();
        reader.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(reader, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (String topic : List.of(SESSIONS, "smarterp.jobs", "smarterp.jobs.dlt")) {
                assertThatThrownBy(
                                () ->
                                        producer.send(new ProducerRecord<>(topic, forged()))
                                                .get(60, TimeUnit.SECONDS))
                        .as(topic)
                        .hasCauseInstanceOf(TopicAuthorizationException.class);
            }
        }
        try (Admin admin = Admin.create(reader())) {
            refused(admin.createTopics(List.of(new NewTopic("smarterp.x", 1, (short) 1))).all());
            refused(admin.deleteTopics(List.of("smarterp.jobs")).all());
            refused(
                    admin.deleteRecords(
                                    Map.of(
                                            new TopicPartition(SESSIONS, 0),
                                            RecordsToDelete.beforeOffset(-1)))
                            .all());
            refused(admin.describeAcls(AclBindingFilter.ANY).values());
            refused(admin.deleteConsumerGroups(List.of("people-service")).all());
        }
        assertThat(ada.get("/api/auth/me").status()).as("still signed in").isEqualTo(200);
    }

    /** S40: look for what opens more than a service needs in what each process was started with. */
    @Test
    void aServiceKnowsItsOwnersPassword() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/environ")), "no /proc here");
        Secrets secrets = new Secrets(Product.data().resolve("secrets"));
        for (RunningProcess process : Stack.get().processes()) {
            if (!process.name().endsWith("-service") && !process.name().equals("gateway")) {
                continue;
            }
            Path told = Path.of("/proc", Long.toString(process.pid()));
            String all =
                    Files.readString(told.resolve("environ"), StandardCharsets.ISO_8859_1)
                            + Files.readString(
                                    told.resolve("cmdline"), StandardCharsets.ISO_8859_1);
            String database = process.name().replace("-service", "");
            for (String each : Product.DATABASES) {
                assertThat(all)
                        .as(process.name())
                        .doesNotContain(secrets.get(each + "_owner"))
                        .doesNotContain("DATABASE_OWNER_PASSWORD");
                if (!each.equals(database)) {
                    assertThat(all).as(process.name()).doesNotContain(secrets.get(each + "_app"));
                }
            }
            assertThat(all).as(process.name()).doesNotContain(secrets.get("kafka-operator"));
        }
    }

    /** S40: ask a port that is for management for what the process itself answers. */
    @Test
    void managementPortsServeTheApi() {
        for (RunningProcess process : Stack.get().processes()) {
            if (process.management() == 0) {
                continue;
            }
            int port = process.management();
            for (String target : OTHERS) {
                String[] words = target.split(" ", -1);
                for (String as :
                        List.of(
                                "",
                                "Authorization: Bearer "
                                        + ada.cookies.get(Browser.ACCESS)
                                        + "\r\n")) {
                    Reply reply =
                            Line.exchange(port, words[0], Product.direct(words[0], words[1], as));
                    assertThat(reply.status())
                            .as("%s: %s %s", process.name(), target, reply.body())
                            .isIn(400, 404);
                }
            }
            for (String target : List.of("/actuator/health/liveness", "/actuator/prometheus")) {
                assertThat(Line.exchange(port, "GET", Product.direct("GET", target, "")).status())
                        .as("%s: %s", process.name(), target)
                        .isEqualTo(200);
            }
            assertThat(
                            Line.exchange(
                                            port,
                                            "POST",
                                            Product.direct(
                                                    "POST",
                                                    "/actuator/prometheus",
                                                    "Content-Length: 0\r\n"))
                                    .status())
                    .isEqualTo(405);
        }
    }

    /** S40: read metrics, or change how it runs, where a process answers its callers. */
    @Test
    void portsOfTheApiServeManagement() {
        for (RunningProcess process : Stack.get().processes()) {
            if (process.management() == 0) {
                continue;
            }
            String as = "Authorization: Bearer " + ada.cookies.get(Browser.ACCESS) + "\r\n";
            for (String target :
                    List.of("", "/prometheus", "/env", "/loggers", "/heapdump", "/metrics")) {
                Reply reply =
                        Line.exchange(
                                process.port(),
                                "GET",
                                Product.direct("GET", "/actuator" + target, as));
                assertThat(reply.status()).as("%s: %s", process.name(), target).isEqualTo(404);
            }
            assertThat(
                            Line.exchange(
                                            process.port(),
                                            "GET",
                                            Product.direct("GET", "/actuator/health/readiness", ""))
                                    .status())
                    .isEqualTo(200);
        }
    }

    private static byte[] forged() {
        return "{\"type\":\"revoked\"}".getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(KafkaFuture<?> future) {
        assertThatThrownBy(() -> future.get(60, TimeUnit.SECONDS))
                .hasCauseInstanceOf(AuthorizationException.class);
    }

    /** S40: stand in a service's group, and so take its records from it. */
    @Test
    void aReadersLoginJoinsAServicesGroup() throws IOException {
        for (String group : List.of("people-service", "messaging-service", "readers", "mine")) {
            assertThatThrownBy(() -> read(group))
                    .as(group)
                    .isInstanceOf(GroupAuthorizationException.class);
        }
        assertThat(read("reader.attacks")).as("records for a group of its own").isPositive();
    }

    private static int read(String group) throws IOException {
        Map<String, Object> config = reader();
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(SESSIONS));
            int records = 0;
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (records == 0 && System.nanoTime() < end) {
                records = consumer.poll(Duration.ofMillis(200)).count();
            }
            return records;
        }
    }

    private static Map<String, Object> reader() throws IOException {
        Properties properties = new Properties();
        Path file = Product.data().resolve("secrets/kafka.properties");
        try (BufferedReader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        Map<String, Object> config = new HashMap<>();
        properties.forEach((name, value) -> config.put(name.toString(), value));
        return config;
    }
}
