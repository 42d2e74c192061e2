package com.smarterp.deploy.examples;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many jobs each workspace has in each status, told anew at each change. Folds {@code
 * smarterp.jobs} from its start, which holds the newest change of every job; so nothing has to be
 * kept. docs/consumers.md explains each rule.
 */
public final class JobBoard {

    private static final String TOPIC = "smarterp.jobs";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode DELETION = JSON.createObjectNode().put("op", "delete");

    /** A workspace's jobs, in one life of its counter. */
    private static final class Workspace {

        private String epoch = "";
        private final Map<String, Long> versions = new HashMap<>();
        private final Map<String, String> statuses = new HashMap<>();
    }

    private final Map<String, Workspace> workspaces = new HashMap<>();

    /** Takes a record; true when it says something new. */
    public boolean take(ConsumerRecord<String, byte[]> record) {
        Workspace workspace =
                workspaces.computeIfAbsent(header(record, "ce_scope"), _ -> new Workspace());
        String epoch = header(record, "ce_epoch");
        if (!epoch.equals(workspace.epoch)) {
            // A new life, after a restored backup: what was held may never have been.
            workspace.epoch = epoch;
            workspace.versions.clear();
            workspace.statuses.clear();
        }
        String id = header(record, "ce_subject");
        long version = Long.parseLong(header(record, "ce_version"));
        if (version <= workspace.versions.getOrDefault(id, 0L)) {
            return false; // A repeat.
        }
        workspace.versions.put(id, version);
        // A tombstone removes too: compaction may have taken the deletion before it away.
        JsonNode change = record.value() == null ? DELETION : JSON.readTree(record.value());
        if (change.path("op").asString().equals("delete")) {
            workspace.statuses.remove(id);
        } else {
            // Ignore members that you don't know: later versions add some.
            workspace.statuses.put(id, change.path("document").path("status").asString("unknown"));
        }
        return true;
    }

    /** How many jobs of a workspace have each status. */
    public Map<String, Integer> counts(String workspace) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        Workspace known = workspaces.get(workspace);
        if (known != null) {
            known.statuses.values().forEach(status -> counts.merge(status, 1, Integer::sum));
        }
        return counts;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** The one argument: a file with the settings of a client of Kafka's, its login among them. */
    @SuppressWarnings({"SystemOut", "InfiniteLoop"})
    public static void main(String[] args) throws IOException {
        JobBoard board = new JobBoard();
        Properties config = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(args[0]))) {
            config.load(file);
        }
        config.put("isolation.level", "read_committed");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(TOPIC).stream()
                            .map(info -> new TopicPartition(TOPIC, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (true) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    if (board.take(record)) {
                        String workspace = header(record, "ce_scope");
                        System.out.println(workspace + " " + board.counts(workspace));
                    }
                }
            }
        }
    }
}
