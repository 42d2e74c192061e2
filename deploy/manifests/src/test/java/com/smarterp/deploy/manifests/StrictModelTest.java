package com.smarterp.deploy.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every field of every object is one that its kind has: Kubernetes takes a misspelt one without a
 * word, or leaves a whole object out.
 */
class StrictModelTest {

    private static final Map<String, Class<?>> MODELS =
            Map.ofEntries(
                    Map.entry("v1 Namespace", Namespace.class),
                    Map.entry("v1 Service", Service.class),
                    Map.entry("v1 ServiceAccount", ServiceAccount.class),
                    Map.entry("v1 ConfigMap", ConfigMap.class),
                    Map.entry("apps/v1 Deployment", Deployment.class),
                    Map.entry("batch/v1 Job", Job.class),
                    Map.entry("batch/v1 CronJob", CronJob.class),
                    Map.entry(
                            "autoscaling/v2 HorizontalPodAutoscaler",
                            HorizontalPodAutoscaler.class),
                    Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
                    Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
                    Map.entry("gateway.networking.k8s.io/v1 HTTPRoute", HTTPRoute.class),
                    Map.entry("kafka.strimzi.io/v1 Kafka", Kafka.class),
                    Map.entry("kafka.strimzi.io/v1 KafkaNodePool", KafkaNodePool.class),
                    Map.entry("kafka.strimzi.io/v1 KafkaTopic", KafkaTopic.class),
                    Map.entry("kafka.strimzi.io/v1 KafkaUser", KafkaUser.class));

    /** Fields of kinds that have no Java model, of those that are used here. */
    private static final Set<String> FIELDS = fields();

    /** The models keep unknown fields for whoever sends them on; here they are errors. */
    private static final ObjectMapper STRICT =
            JsonMapper.builder()
                    .annotationIntrospector(
                            new JacksonAnnotationIntrospector() {
                                @Override
                                public Boolean hasAnySetter(Annotated annotated) {
                                    return false;
                                }
                            })
                    .build();

    @ParameterizedTest
    @MethodSource("com.smarterp.deploy.manifests.Manifests#overlays")
    void everyFieldIsKnown(String overlay) throws IOException {
        assertThat(Manifests.of(overlay).all()).hasSizeGreaterThan(40);
        for (JsonNode object : Manifests.of(overlay).all()) {
            check(object);
        }
    }

    @Test
    void aMisspeltFieldIsFound() {
        for (String kind : Set.of("Deployment", "KafkaTopic", "Cluster", "PrometheusRule")) {
            ObjectNode object = Manifests.of("production").all(kind).getFirst().deepCopy();
            ((ObjectNode) object.get("spec")).put("replicaz", 3);
            assertThatThrownBy(() -> check(object)).as(kind).hasMessageContaining("replicaz");
        }
    }

    private static void check(JsonNode object) throws IOException {
        String kind = Manifests.text(object, "/apiVersion") + " " + Manifests.text(object, "/kind");
        Class<?> model = MODELS.get(kind);
        if (model != null) {
            STRICT.treeToValue(object, model);
            return;
        }
        Set<String> unknown = new TreeSet<>();
        for (Map.Entry<String, JsonNode> part : object.properties()) {
            if (!Set.of("apiVersion", "kind", "metadata").contains(part.getKey())) {
                collect(kind + " " + part.getKey(), part.getValue(), unknown);
            }
        }
        unknown.removeIf(
                path ->
                        FIELDS.contains(path)
                                || FIELDS.stream()
                                        .anyMatch(
                                                known ->
                                                        known.endsWith(".*")
                                                                && path.startsWith(
                                                                        known.substring(
                                                                                0,
                                                                                known.length()
                                                                                        - 1))));
        assertThat(unknown).as("fields that %s doesn't have", kind).isEmpty();
    }

    private static void collect(String path, JsonNode node, Set<String> leaves) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties()
                    .forEach(part -> collect(path + "." + part.getKey(), part.getValue(), leaves));
        } else if (node.isArray() && !node.isEmpty()) {
            node.forEach(element -> collect(path + "[]", element, leaves));
        } else {
            leaves.add(path);
        }
    }

    private static Set<String> fields() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/crd-fields.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
