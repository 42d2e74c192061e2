package com.smarterp.deploy.manifests;

import static com.smarterp.deploy.manifests.Manifests.elements;
import static com.smarterp.deploy.manifests.Manifests.name;
import static com.smarterp.deploy.manifests.Manifests.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every pod is and may, how it is asked, and how it leaves. */
class WorkloadsTest {

    private static final String OVERLAYS = "com.smarterp.deploy.manifests.Manifests#overlays";
    private static final String POD = "/spec/template/spec";

    private static List<JsonNode> deployments(String overlay) {
        List<JsonNode> found = Manifests.of(overlay).all("Deployment");
        assertThat(found).hasSize(Manifests.RENDERED ? 5 : 2);
        return found;
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void everyPodIsRestricted(String overlay) {
        Stream.of(
                        deployments(overlay),
                        Manifests.of(overlay).all("Job"),
                        Manifests.of(overlay).all("CronJob").stream()
                                .map(each -> each.at("/spec/jobTemplate"))
                                .toList())
                .flatMap(List::stream)
                .forEach(
                        workload -> {
                            JsonNode pod = workload.at(POD);
                            String as = name(workload);
                            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean())
                                    .as(as)
                                    .isTrue();
                            assertThat(pod.at("/securityContext/runAsUser").asInt())
                                    .as(as)
                                    .isPositive();
                            assertThat(text(pod, "/securityContext/seccompProfile/type"))
                                    .as(as)
                                    .isEqualTo("RuntimeDefault");
                            assertThat(pod.at("/automountServiceAccountToken").asBoolean(true))
                                    .as(as)
                                    .isFalse();
                            assertThat(text(pod, "/serviceAccountName")).as(as).isNotEmpty();
                            assertThat(pod.at("/containers")).as(as).hasSize(1);
                            container(as, pod.at("/containers/0"));
                        });
    }

    private static void container(String as, JsonNode container) {
        JsonNode security = container.at("/securityContext");
        assertThat(security.at("/allowPrivilegeEscalation").asBoolean(true)).as(as).isFalse();
        assertThat(security.at("/readOnlyRootFilesystem").asBoolean(false)).as(as).isTrue();
        assertThat(elements(security, "/capabilities/drop").map(JsonNode::asText))
                .as(as)
                .containsExactly("ALL");
        assertThat(text(container, "/resources/requests/cpu")).as(as).isNotEmpty();
        assertThat(text(container, "/resources/requests/memory"))
                .as(as)
                .isNotEmpty()
                .isEqualTo(text(container, "/resources/limits/memory"));
        assertThat(elements(container, "/volumeMounts").map(mount -> text(mount, "/mountPath")))
                .as(as)
                .contains("/tmp");
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void everyServerIsAskedOnItsManagementPort(String overlay) {
        for (JsonNode deployment : deployments(overlay)) {
            JsonNode server = deployment.at(POD + "/containers/0");
            for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                String as = name(deployment) + " " + probe;
                assertThat(text(server, "/" + probe + "/httpGet/port"))
                        .as(as)
                        .isEqualTo("management");
                // Readiness alone may look beyond the process; a restart mends nothing out there.
                assertThat(text(server, "/" + probe + "/httpGet/path"))
                        .as(as)
                        .isEqualTo(
                                "/actuator/health/"
                                        + (probe.equals("readinessProbe")
                                                ? "readiness"
                                                : "liveness"));
            }
            assertThat(elements(server, "/ports").map(port -> text(port, "/name")))
                    .containsExactlyInAnyOrder("http", "management");
        }
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void aRolloutTakesNobodyAway(String overlay) {
        for (JsonNode deployment : deployments(overlay)) {
            String as = name(deployment);
            assertThat(deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asText())
                    .as(as)
                    .isEqualTo("0");
            assertThat(deployment.at("/spec/strategy/rollingUpdate/maxSurge").asInt())
                    .as(as)
                    .isPositive();
            assertThat(
                            elements(deployment, POD + "/topologySpreadConstraints")
                                    .map(each -> text(each, "/topologyKey")))
                    .as(as)
                    .contains("topology.kubernetes.io/zone", "kubernetes.io/hostname");
            assertThat(deployment.at("/spec/replicas").isMissingNode()).as(as).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void everyServerIsScaledAndProtected(String overlay) {
        Assumptions.assumeTrue(Manifests.RENDERED, "kubectl isn't here: names aren't rendered");
        Manifests manifests = Manifests.of(overlay);
        for (JsonNode deployment : deployments(overlay)) {
            String name = text(deployment, "/metadata/name");
            JsonNode scaler = manifests.one("HorizontalPodAutoscaler", name);
            assertThat(text(scaler, "/spec/scaleTargetRef/name")).isEqualTo(name);
            assertThat(scaler.at("/spec/minReplicas").asInt())
                    .isEqualTo(overlay.equals("production") ? 2 : 1);
            JsonNode budget = manifests.one("PodDisruptionBudget", name);
            assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1);
            assertThat(budget.at("/spec/selector/matchLabels"))
                    .isEqualTo(deployment.at("/spec/selector/matchLabels"));
            JsonNode service = manifests.one("Service", name);
            assertThat(service.at("/spec/selector"))
                    .isEqualTo(deployment.at("/spec/selector/matchLabels"));
            assertThat(text(deployment, POD + "/serviceAccountName")).isEqualTo(name);
            assertThat(
                            manifests
                                    .one("ServiceAccount", name)
                                    .at("/automountServiceAccountToken")
                                    .asBoolean(true))
                    .isFalse();
            String config = text(deployment, POD + "/containers/0/envFrom/0/configMapRef/name");
            assertThat(config).as("named by its content").matches(name + "-[a-z0-9]{10}");
            assertThat(manifests.one("ConfigMap", config)).isNotNull();
        }
        assertThat(
                        elements(
                                        manifests.one("HorizontalPodAutoscaler", "gateway"),
                                        "/spec/metrics")
                                .map(metric -> text(metric, "/pods/metric/name")))
                .contains("smarterp_stream_open");
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void theSchemaIsBroughtUpByAJobAndNotByServers(String overlay) {
        Assumptions.assumeTrue(Manifests.RENDERED, "kubectl isn't here: names aren't rendered");
        Manifests manifests = Manifests.of(overlay);
        for (String service : List.of("auth", "jobs", "people", "messaging")) {
            JsonNode job = manifests.one("Job", service + "-migration");
            JsonNode migration = job.at(POD + "/containers/0");
            JsonNode server =
                    manifests.one("Deployment", service + "-service").at(POD + "/containers/0");
            assertThat(text(migration, "/image")).isEqualTo(text(server, "/image"));
            assertThat(Environment.value(migration, "SPRING_FLYWAY_ENABLED")).isEqualTo("true");
            assertThat(Environment.value(migration, "JAVA_TOOL_OPTIONS"))
                    .isEqualTo("-Dspring.context.exit=onRefresh");
            assertThat(Environment.secret(migration, "SMARTERP_DATABASE_OWNER_PASSWORD"))
                    .isEqualTo(service + "-owner");
            assertThat(Environment.value(server, "SPRING_FLYWAY_ENABLED")).isEqualTo("false");
            assertThat(Environment.secret(server, "SMARTERP_DATABASE_OWNER_PASSWORD")).isEmpty();
            assertThat(Environment.secret(server, "SMARTERP_DATABASE_APP_PASSWORD"))
                    .isEqualTo(service + "-app");
            assertThat(Environment.secret(server, "SMARTERP_DATABASE_RELAY_PASSWORD"))
                    .isEqualTo(service + "-relay");
            assertThat(Environment.secret(server, "SMARTERP_KAFKA_LOGIN_PASSWORD"))
                    .isEqualTo(service + "-kafka");
        }
    }

    /** What runs by itself, or serves, begins no new lives. */
    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void aRestoredDatabaseIsPublishedAgainByAStepThatOneAsksFor(String overlay) {
        Assumptions.assumeTrue(Manifests.RENDERED, "kubectl isn't here: names aren't rendered");
        Manifests manifests = Manifests.of(overlay);
        assertThat(manifests.all("CronJob")).hasSize(3);
        for (String service : List.of("jobs", "people", "messaging")) {
            JsonNode cron = manifests.one("CronJob", service + "-restore");
            assertThat(cron.at("/spec/suspend").asBoolean()).isTrue();
            JsonNode restore = cron.at("/spec/jobTemplate" + POD + "/containers/0");
            JsonNode migration =
                    manifests.one("Job", service + "-migration").at(POD + "/containers/0");
            assertThat(Environment.value(restore, "SMARTERP_COLLECTIONS_RESTORE"))
                    .isEqualTo("true");
            assertThat(Environment.value(migration, "SMARTERP_COLLECTIONS_RESTORE")).isEmpty();
            for (String same : List.of("SPRING_FLYWAY_ENABLED", "JAVA_TOOL_OPTIONS")) {
                assertThat(Environment.value(restore, same))
                        .isEqualTo(Environment.value(migration, same));
            }
            assertThat(Environment.secret(restore, "SMARTERP_DATABASE_OWNER_PASSWORD"))
                    .isEqualTo(service + "-owner");
            assertThat(restore.at("/image")).isEqualTo(migration.at("/image"));
            assertThat(restore.at("/envFrom")).isEqualTo(migration.at("/envFrom"));
        }
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void whoLeavesHasTheTimeItNeeds(String overlay) {
        Assumptions.assumeTrue(Manifests.RENDERED, "kubectl isn't here: settings aren't rendered");
        Manifests manifests = Manifests.of(overlay);
        for (JsonNode deployment : deployments(overlay)) {
            long pause =
                    deployment.at(POD + "/containers/0/lifecycle/preStop/sleep/seconds").asLong();
            long grace = deployment.at(POD + "/terminationGracePeriodSeconds").asLong();
            Environment environment = Environment.of(manifests, deployment);
            long stop = environment.seconds("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE");
            assertThat(pause).as(name(deployment)).isGreaterThanOrEqualTo(5);
            assertThat(grace).as(name(deployment)).isGreaterThan(pause + stop);
            if (name(deployment).endsWith("gateway")) {
                assertThat(stop).isGreaterThan(environment.seconds("SMARTERP_STREAM_DRAIN"));
                assertThat(stop).as("a stream lives as long as its token").isGreaterThan(600);
            }
        }
    }
}
