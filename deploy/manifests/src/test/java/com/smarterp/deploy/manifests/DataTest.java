package com.smarterp.deploy.manifests;

import static com.smarterp.deploy.manifests.Manifests.elements;
import static com.smarterp.deploy.manifests.Manifests.name;
import static com.smarterp.deploy.manifests.Manifests.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where data lies: how often, for how long, and who may touch it. */
class DataTest {

    private static final String OVERLAYS = "com.smarterp.deploy.manifests.Manifests#overlays";
    private static final List<String> SERVICES = List.of("auth", "jobs", "people", "messaging");

    @Test
    void inProductionAWriteIsInTwoPlacesBeforeItIsAcknowledged() {
        Manifests production = Manifests.of("production");
        JsonNode kafka = production.one("Kafka", "smarterp").at("/spec/kafka/config");
        assertThat(kafka.at("/default.replication.factor").asInt()).isEqualTo(3);
        assertThat(kafka.at("/min.insync.replicas").asInt()).isEqualTo(2);
        assertThat(kafka.at("/transaction.state.log.replication.factor").asInt()).isEqualTo(3);
        assertThat(kafka.at("/transaction.state.log.min.isr").asInt()).isEqualTo(2);
        assertThat(kafka.at("/offsets.topic.replication.factor").asInt()).isEqualTo(3);
        assertThat(kafka.at("/auto.create.topics.enable").asBoolean(true)).isFalse();
        assertThat(production.one("KafkaNodePool", "node").at("/spec/replicas").asInt())
                .isEqualTo(3);
        for (JsonNode topic : production.all("KafkaTopic")) {
            assertThat(topic.at("/spec/replicas").asInt()).as(name(topic)).isEqualTo(3);
            assertThat(topic.at("/spec/config/min.insync.replicas").asInt())
                    .as(name(topic))
                    .isEqualTo(2);
        }
        JsonNode postgres = production.one("Cluster", "smarterp-db");
        assertThat(postgres.at("/spec/instances").asInt()).isEqualTo(3);
        assertThat(postgres.at("/spec/postgresql/synchronous/number").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("compacted")
    void theNewestOfEachDocumentIsKeptForGood(String collection) {
        JsonNode topic = Manifests.of("production").one("KafkaTopic", "smarterp." + collection);
        assertThat(text(topic, "/spec/config/cleanup.policy")).isEqualTo("compact");
        assertThat(topic.at("/spec/config/min.compaction.lag.ms").asLong()).isEqualTo(604_800_000);
        assertThat(topic.at("/spec/config/retention.ms").isMissingNode()).isTrue();
        JsonNode letters =
                Manifests.of("production").one("KafkaTopic", "smarterp." + collection + ".dlt");
        assertThat(letters.at("/spec/config/retention.ms").asLong()).isEqualTo(2_592_000_000L);
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void topicsHaveAsManyPartitionsAsServicesSay(String overlay) {
        Assumptions.assumeTrue(Manifests.RENDERED, "kubectl isn't here: settings aren't rendered");
        Manifests manifests = Manifests.of(overlay);
        for (String service : SERVICES) {
            Environment environment =
                    Environment.of(manifests, manifests.one("Deployment", service + "-service"));
            for (JsonNode topic : manifests.all("KafkaTopic")) {
                if (!name(topic).endsWith(".dlt")) {
                    assertThat(topic.at("/spec/partitions").asText())
                            .as(service + " " + name(topic))
                            .isEqualTo(environment.get("SMARTERP_KAFKA_PARTITIONS"));
                    assertThat(topic.at("/spec/replicas").asText())
                            .isEqualTo(environment.get("SMARTERP_KAFKA_REPLICAS"));
                }
            }
        }
    }

    /** A service writes its own topics, and parks what it can't read of those that it follows. */
    private static Map<String, Set<String>> writers() {
        Map<String, Set<String>> writers = new HashMap<>();
        writers.put("auth-kafka", Set.of("smarterp.sessions", "smarterp.accounts"));
        writers.put("jobs-kafka", Set.of());
        writers.put("people-kafka", Set.of("smarterp.accounts.dlt"));
        writers.put(
                "messaging-kafka",
                Set.of("smarterp.jobs.dlt", "smarterp.employees.dlt", "smarterp.chat.dlt"));
        writers.put("gateway-kafka", Set.of());
        writers.put("reader", Set.of());
        collections()
                .properties()
                .forEach(
                        each -> {
                            String owner = each.getValue().get("service").asText();
                            String topic = "smarterp." + each.getKey();
                            add(writers, owner.replace("-service", "-kafka"), topic);
                            add(writers, "gateway-kafka", topic + ".dlt");
                        });
        return writers;
    }

    private static void add(Map<String, Set<String>> writers, String user, String topic) {
        writers.merge(
                user,
                Set.of(topic),
                (some, more) ->
                        Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet()));
    }

    private static JsonNode collections() {
        return Manifests.yaml(Manifests.ROOT.resolve("docs/collections.json"));
    }

    static Stream<String> compacted() {
        return Stream.concat(
                collections().properties().stream().map(Map.Entry::getKey), Stream.of("accounts"));
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void nobodyMayDoMoreWithTopicsThanItDoes(String overlay) {
        Assumptions.assumeTrue(Manifests.RENDERED, "kubectl isn't here: names aren't rendered");
        Map<String, Set<String>> writers = writers();
        List<JsonNode> users = Manifests.of(overlay).all("KafkaUser");
        assertThat(users).hasSize(writers.size());
        for (JsonNode user : users) {
            assertThat(text(user, "/spec/authentication/type")).isEqualTo("scram-sha-512");
            assertThat(text(user, "/spec/authorization/type")).isEqualTo("simple");
            assertThat(granted(user, "Write"))
                    .as(name(user))
                    .isEqualTo(writers.get(text(user, "/metadata/name")));
            assertThat(user.toString()).as(name(user)).doesNotContain("\"All\"", "\"*\"");
        }
        assertThat(
                        text(
                                Manifests.of(overlay).one("Kafka", "smarterp"),
                                "/spec/kafka/authorization/type"))
                .isEqualTo("simple");
        JsonNode listener =
                Manifests.of(overlay).one("Kafka", "smarterp").at("/spec/kafka/listeners/0");
        assertThat(listener.at("/tls").asBoolean()).isTrue();
        assertThat(text(listener, "/authentication/type")).isEqualTo("scram-sha-512");
    }

    private static Set<String> granted(JsonNode user, String operation) {
        return elements(user, "/spec/authorization/acls")
                .filter(acl -> text(acl, "/resource/type").equals("topic"))
                .filter(
                        acl ->
                                elements(acl, "/operations")
                                        .anyMatch(each -> each.asText().equals(operation)))
                .map(acl -> text(acl, "/resource/name"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void eachServiceHasADatabaseAndThreeRolesWithoutPower(String overlay) {
        Manifests manifests = Manifests.of(overlay);
        JsonNode cluster = manifests.one("Cluster", "smarterp-db");
        assertThat(elements(cluster, "/spec/managed/roles").map(role -> text(role, "/name")))
                .containsExactlyInAnyOrderElementsOf(
                        SERVICES.stream()
                                .flatMap(
                                        service ->
                                                Stream.of("owner", "app", "relay")
                                                        .map(role -> service + "_" + role))
                                .toList());
        elements(cluster, "/spec/managed/roles")
                .forEach(
                        role -> {
                            assertThat(text(role, "/passwordSecret/name"))
                                    .isEqualTo(text(role, "/name").replace('_', '-'));
                            for (String power :
                                    List.of("superuser", "bypassrls", "createdb", "createrole")) {
                                assertThat(role.path(power).asBoolean(false))
                                        .as(text(role, "/name"))
                                        .isFalse();
                            }
                            if (Manifests.RENDERED) {
                                assertThat(
                                                manifests.one(
                                                        "ExternalSecret",
                                                        text(role, "/passwordSecret/name")))
                                        .isNotNull();
                            }
                        });
        for (String service : SERVICES) {
            JsonNode database = manifests.one("Database", service);
            assertThat(text(database, "/spec/owner")).isEqualTo(service + "_owner");
            assertThat(text(database, "/spec/databaseReclaimPolicy")).isEqualTo("retain");
        }
        assertThat(elements(cluster, "/spec/postgresql/pg_hba").map(JsonNode::asText))
                .contains("hostnossl all all all reject");
    }

    @Test
    void backupsAreMadeKeptAndWatched() {
        Manifests production = Manifests.of("production");
        JsonNode cluster = production.one("Cluster", "smarterp-db");
        assertThat(cluster.at("/spec/plugins/0/isWALArchiver").asBoolean()).isTrue();
        String store = text(cluster, "/spec/plugins/0/parameters/barmanObjectName");
        assertThat(text(production.one("ObjectStore", store), "/spec/retentionPolicy"))
                .matches("\\d+d");
        JsonNode nightly = production.one("ScheduledBackup", "nightly");
        assertThat(text(nightly, "/spec/cluster/name")).isEqualTo("smarterp-db");
        assertThat(text(nightly, "/spec/pluginConfiguration/name"))
                .isEqualTo(text(cluster, "/spec/plugins/0/name"));
        assertThat(production.one("PrometheusRule", "smarterp").toString())
                .contains("SmartERPBackupOld");
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void noSecretIsWrittenDown(String overlay) {
        assertThat(Manifests.of(overlay).all("Secret")).isEmpty();
        for (JsonNode config : Manifests.of(overlay).all("ConfigMap")) {
            config.at("/data")
                    .fieldNames()
                    .forEachRemaining(
                            key ->
                                    assertThat(key)
                                            .as(name(config))
                                            .doesNotContain("PASSWORD", "SECRET"));
        }
    }
}
