package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.KafkaPart;
import com.smarterp.deploy.parts.Login;
import com.smarterp.deploy.parts.Ports;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The broker, and who may do what with it: each service has a login of its own with the rights that
 * it has in a cluster, and so has whoever reads the topics.
 */
final class LocalKafka {

    /** Who may do anything: the broker itself, and whoever mends it. */
    static final String OPERATOR = "operator";

    /** Who may read the topics, and nothing else. */
    static final String READER = "reader";

    private static final String PARTITIONS = "SMARTERP_KAFKA_PARTITIONS";
    private static final String USUAL_PARTITIONS = "4";

    private final Settings settings;
    private final KafkaPart part;

    /** Keeps what clients are configured with in the data folder's secrets. */
    LocalKafka(Settings settings, DataFolder folder, Path log) {
        this.settings = settings;
        int port = Ports.free();
        List<Login> guests =
                Stream.concat(
                                Stream.of(READER),
                                Arrays.stream(Service.values()).map(Service::title))
                        .map(folder::kafkaLogin)
                        .toList();
        this.part =
                new KafkaPart(
                        folder.kafka(),
                        log,
                        port,
                        settings.surroundings().way("services", "kafka", port),
                        Ports.free(),
                        folder.kafkaLogin(OPERATOR),
                        guests,
                        List.of());
        folder.keepKafkaClient("kafka.properties", part.client(folder.kafkaLogin(READER)));
        folder.keepKafkaClient("kafka-operator.properties", part.client());
    }

    KafkaPart part() {
        return part;
    }

    /** Makes the topics that are missing and brings all rights to what the manifests say. */
    void grant() {
        KafkaManifests manifests = KafkaManifests.read();
        try (KafkaRights rights = new KafkaRights(part.client())) {
            rights.bring(manifests.rights());
            rights.make(manifests.topics(), partitions(settings));
        }
    }

    /** How many a topic has, as the services are told. */
    static int partitions(Settings settings) {
        String told = settings.environment().get(PARTITIONS);
        if (told == null) {
            told = Objects.requireNonNullElse(System.getenv(PARTITIONS), USUAL_PARTITIONS);
        }
        return Integer.parseInt(told);
    }
}
