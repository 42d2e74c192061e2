package com.smarterp.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.deploy.parts.KafkaPart;
import com.smarterp.deploy.parts.Login;
import com.smarterp.deploy.parts.Ports;
import com.smarterp.deploy.parts.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaRightsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> SECRET = Set.of("keys", "grants", "vault");

    @TempDir Path folder = Path.of("");

    private final KafkaManifests manifests = KafkaManifests.read();

    @Test
    void eachLoginHasTheRightsOfTheClustersManifestsAndNoOthers() throws Exception {
        Login guest = new Login("jobs-service", Secrets.random());
        int port = Ports.free();
        KafkaPart kafka =
                new KafkaPart(
                        folder.resolve("kafka"),
                        folder.resolve("kafka.log"),
                        port,
                        port,
                        Ports.free(),
                        new Login("operator", Secrets.random()),
                        List.of(guest),
                        List.of());
        kafka.start();
        try {
            kafka.awaitReady(PATIENCE);
            List<AclBinding> more = new ArrayList<>(manifests.rights());
            more.add(
                    new AclBinding(
                            new ResourcePattern(
                                    ResourceType.TOPIC, "smarterp.", PatternType.PREFIXED),
                            manifests.rights().getFirst().entry()));
            bring(kafka, more);
            bring(kafka, manifests.rights());
            try (Admin admin = Admin.create(Map.copyOf(kafka.client()))) {
                assertThat(
                                admin.describeAcls(AclBindingFilter.ANY)
                                        .values()
                                        .get(30, TimeUnit.SECONDS))
                        .containsExactlyInAnyOrderElementsOf(manifests.rights());
                assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS))
                        .containsExactlyInAnyOrderElementsOf(
                                manifests.topics().stream()
                                        .map(KafkaManifests.Topic::name)
                                        .toList());
            }
            try (Admin admin = Admin.create(Map.copyOf(kafka.client(guest)))) {
                assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS))
                        .as("what isn't one's own isn't even seen")
                        .containsExactly("smarterp.jobs");
                assertThatThrownBy(
                                () ->
                                        admin.createTopics(
                                                        List.of(
                                                                new NewTopic(
                                                                        "smarterp.mine",
                                                                        1,
                                                                        (short) 1)))
                                                .all()
                                                .get(30, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(AuthorizationException.class);
            }
        } finally {
            kafka.stop(PATIENCE);
        }
    }

    private void bring(KafkaPart kafka, List<AclBinding> wanted) {
        try (KafkaRights rights = new KafkaRights(kafka.client())) {
            rights.bring(wanted);
            rights.make(manifests.topics(), 2);
        }
    }

    @Test
    void whoeverConsumesReadsAndDescribesAndNothingElse() {
        List<AclBinding> consumers =
                manifests.rights().stream()
                        .filter(right -> right.entry().principal().equals("User:reader"))
                        .toList();
        assertThat(consumers)
                .allMatch(
                        right ->
                                Set.of(AclOperation.READ, AclOperation.DESCRIBE)
                                        .contains(right.entry().operation()));
        Map<ResourceType, Set<String>> names =
                consumers.stream()
                        .map(AclBinding::pattern)
                        .collect(
                                Collectors.groupingBy(
                                        pattern -> pattern.resourceType(),
                                        Collectors.mapping(
                                                pattern -> pattern.name(), Collectors.toSet())));
        assertThat(names.keySet())
                .containsExactlyInAnyOrder(ResourceType.TOPIC, ResourceType.GROUP);
        assertThat(names.get(ResourceType.GROUP)).containsExactly("reader.");
        assertThat(consumers)
                .filteredOn(right -> right.pattern().patternType() == PatternType.PREFIXED)
                .allMatch(right -> right.pattern().resourceType() == ResourceType.GROUP);
        Set<String> readable =
                manifests.topics().stream()
                        .map(KafkaManifests.Topic::name)
                        .filter(name -> SECRET.stream().noneMatch(name::contains))
                        .collect(Collectors.toSet());
        assertThat(names.get(ResourceType.TOPIC))
                .as("all topics but those of keys")
                .containsAll(readable)
                .noneMatch(name -> SECRET.stream().anyMatch(name::contains));
    }
}
