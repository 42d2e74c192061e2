package com.smarterp.house;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The declared collections in Kafka: topics, and who may write and read them. These are parts of
 * manifests whose rest is written by hand: they lie between two comments.
 */
final class CollectionTopics {

    private static final String BEGIN = "# <collections> made from docs/collections.json";
    private static final String END = "# </collections>";

    private static final String TOPIC =
            """
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaTopic
            metadata:
              name: %s
              labels:
                strimzi.io/cluster: smarterp
            spec:
              partitions: 12
              replicas: 3
              config:
                cleanup.policy: compact
                min.compaction.lag.ms: 604800000
                delete.retention.ms: 604800000
                min.insync.replicas: 2
            ---
            """;

    private static final String DEAD_LETTERS =
            """
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaTopic
            metadata:
              name: %s
              labels:
                strimzi.io/cluster: smarterp
            spec:
              partitions: 1
              replicas: 3
              config:
                cleanup.policy: delete
                retention.ms: 2592000000
                min.insync.replicas: 2
            ---
            """;

    private static final String RIGHT =
            """
                  - resource: {type: topic, name: %s, patternType: literal}
                    operations: [%s, Describe]
            """;

    private CollectionTopics() {}

    /** The file with its part made anew. */
    static String replace(String file, String part) {
        int begin = file.indexOf(BEGIN);
        int end = file.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new AssertionError("no '" + BEGIN + "' … '" + END + "'");
        }
        int lineAfter = file.indexOf('\n', begin) + 1;
        int endLine = file.lastIndexOf('\n', end) + 1;
        return file.substring(0, lineAfter) + part + file.substring(endLine);
    }

    static String topics(List<DeclaredCollection> collections) {
        return Stream.concat(
                        collections.stream().map(each -> TOPIC.formatted(each.topic())),
                        collections.stream()
                                .map(each -> DEAD_LETTERS.formatted(each.deadLetters())))
                .collect(Collectors.joining());
    }

    /** A service publishes its own. */
    static String publisher(List<DeclaredCollection> collections, String service) {
        return rights(
                collections.stream()
                        .filter(each -> each.service().equals(service))
                        .map(DeclaredCollection::topic),
                "Write");
    }

    /** The gateway reads all, and parks what it can't read. */
    static String gateway(List<DeclaredCollection> collections) {
        return rights(collections.stream().map(DeclaredCollection::topic), "Read")
                + rights(collections.stream().map(DeclaredCollection::deadLetters), "Write");
    }

    /** Consumers read all. */
    static String reader(List<DeclaredCollection> collections) {
        return rights(collections.stream().map(DeclaredCollection::topic), "Read")
                + rights(collections.stream().map(DeclaredCollection::deadLetters), "Read");
    }

    private static String rights(Stream<String> topics, String operation) {
        return topics.map(topic -> RIGHT.formatted(topic, operation)).collect(Collectors.joining());
    }
}
