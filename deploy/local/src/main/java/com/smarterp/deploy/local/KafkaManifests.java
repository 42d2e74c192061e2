package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.PartException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The topics and rights of deploy/kubernetes (Strimzi's {@code KafkaTopic} and {@code KafkaUser}),
 * which are this machine's too: one source, so that a right that is missing in a cluster is missing
 * here, where tests run.
 *
 * @param topics each with its partitions and settings
 * @param rights whose principals are the logins of {@link LocalKafka}
 */
record KafkaManifests(List<Topic> topics, List<AclBinding> rights) {

    /** A topic as a cluster has it. */
    record Topic(String name, int partitions, Map<String, String> config) {}

    private static final String FOLDER = "/kafka-manifests/";

    static KafkaManifests read() {
        List<Topic> topics =
                documents("kafka/topics.yaml").stream().map(KafkaManifests::topic).toList();
        List<AclBinding> rights = new ArrayList<>();
        for (Service service : Service.values()) {
            documents(service.title() + "/kafka-user.yaml")
                    .forEach(user -> rights.addAll(rights(user, service.title())));
        }
        documents("kafka/reader.yaml")
                .forEach(user -> rights.addAll(rights(user, LocalKafka.READER)));
        return new KafkaManifests(topics, List.copyOf(rights));
    }

    private static List<Map<?, ?>> documents(String file) {
        try (@Nullable InputStream text = KafkaManifests.class.getResourceAsStream(FOLDER + file)) {
            if (text == null) {
                throw new PartException(file + " isn't there: was this built whole?");
            }
            List<Map<?, ?>> documents = new ArrayList<>();
            new Yaml(new SafeConstructor(new LoaderOptions()))
                    .loadAll(text)
                    .forEach(document -> documents.add((Map<?, ?>) document));
            return documents;
        } catch (IOException e) {
            throw new PartException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    private static Topic topic(Map<?, ?> document) {
        Map<?, ?> spec = map(document, "spec");
        Map<String, String> config = new HashMap<>();
        map(spec, "config").forEach((key, value) -> config.put(key.toString(), value.toString()));
        return new Topic(
                text(map(document, "metadata"), "name"),
                Integer.parseInt(text(spec, "partitions")),
                Map.copyOf(config));
    }

    private static List<AclBinding> rights(Map<?, ?> user, String login) {
        List<AclBinding> rights = new ArrayList<>();
        List<?> acls = (List<?>) member(map(map(user, "spec"), "authorization"), "acls");
        for (Object each : acls) {
            Map<?, ?> acl = (Map<?, ?>) each;
            ResourcePattern pattern = pattern(map(acl, "resource"));
            for (Object operation : (List<?>) member(acl, "operations")) {
                rights.add(
                        new AclBinding(
                                pattern,
                                new AccessControlEntry(
                                        "User:" + login,
                                        "*",
                                        AclOperation.fromString(constant(operation.toString())),
                                        AclPermissionType.ALLOW)));
            }
        }
        return rights;
    }

    private static ResourcePattern pattern(Map<?, ?> resource) {
        String type =
                switch (text(resource, "type")) {
                    case "transactionalId" -> "TRANSACTIONAL_ID";
                    case String other -> constant(other);
                };
        String pattern = text(resource, "patternType");
        return new ResourcePattern(
                ResourceType.fromString(type),
                text(resource, "name"),
                PatternType.fromString(pattern.equals("prefix") ? "PREFIXED" : constant(pattern)));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static Map<?, ?> map(Map<?, ?> of, String name) {
        return (Map<?, ?>) member(of, name);
    }

    private static String text(Map<?, ?> of, String name) {
        return member(of, name).toString();
    }

    private static Object member(Map<?, ?> of, String name) {
        return Objects.requireNonNull(of.get(name), () -> name + " is missing in " + of);
    }
}
