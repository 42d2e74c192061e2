package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code processes.json}: who is who. Replaced in one step, so a reader never meets half of it. */
final class ProcessFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    ProcessFile(Path folder) {
        this.file = folder.resolve("processes.json");
    }

    void write(List<RunningProcess> processes) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode list = root.putArray("processes");
        for (RunningProcess process : processes) {
            ObjectNode node = list.addObject();
            node.put("name", process.name());
            node.put("pid", process.pid());
            node.put("port", process.port());
            if (process.replica() > 1) {
                node.put("replica", process.replica());
            }
            if (process.management() > 0) {
                node.put("management", process.management());
            }
        }
        OwnerOnly.write(file, JSON.writeValueAsString(root) + "\n");
    }

    /** What the file says; nothing when it isn't there or can't be read. */
    List<RunningProcess> read() {
        List<RunningProcess> processes = new ArrayList<>();
        try {
            if (Files.exists(file)) {
                for (JsonNode node : JSON.readTree(Files.readString(file)).path("processes")) {
                    processes.add(
                            new RunningProcess(
                                    node.path("name").asString(""),
                                    node.path("pid").asLong(-1),
                                    node.path("port").asInt(-1),
                                    node.path("replica").asInt(1),
                                    node.path("management").asInt(0)));
                }
            }
        } catch (IOException | JacksonException e) {
            // A file that another hand broke names nobody; ports and locks still tell of leftovers.
            processes.clear();
        }
        return processes;
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
