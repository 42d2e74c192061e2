package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.PartException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The demo documents of one collection as the body of one batch. {@code demo.json} names documents
 * ({@code #ada}), which become ids, and times by the day they are away ({@code +2 09:00}).
 */
record DemoBatch(String collection, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NAME = Pattern.compile("(job:)?#(\\w+)");
    private static final Pattern TIME = Pattern.compile("([+-]\\d+) (\\d\\d:\\d\\d)");

    /**
     * @param seed gives the ids: the same seed, the same ids
     */
    static List<DemoBatch> all(String seed, Clock clock) {
        List<DemoBatch> batches = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : read().properties()) {
            ObjectNode batch = JSON.createObjectNode();
            ArrayNode mutations = batch.putArray("mutations");
            for (JsonNode document : entry.getValue()) {
                ObjectNode fields = (ObjectNode) resolved(document, seed, LocalDate.now(clock));
                String id = fields.remove("id").asString();
                ObjectNode mutation = mutations.addObject();
                mutation.put("mutation", id(seed, "mutation of " + id));
                mutation.put("op", "create");
                mutation.put("id", id);
                mutation.set("fields", fields);
            }
            batches.add(new DemoBatch(entry.getKey(), JSON.writeValueAsString(batch)));
        }
        return batches;
    }

    private static JsonNode read() {
        try (@Nullable InputStream file = DemoBatch.class.getResourceAsStream("/demo.json")) {
            if (file == null) {
                throw new PartException("demo.json isn't in the launcher's jar");
            }
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new PartException("demo.json can't be read: " + e.getMessage(), e);
        }
    }

    private static JsonNode resolved(JsonNode node, String seed, LocalDate today) {
        if (node.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                object.set(field.getKey(), resolved(field.getValue(), seed, today));
            }
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            for (JsonNode element : node) {
                array.add(resolved(element, seed, today));
            }
            return array;
        }
        if (!node.isString()) {
            return node;
        }
        String text = node.asString();
        Matcher name = NAME.matcher(text);
        if (name.matches()) {
            String prefix = name.group(1) == null ? "" : name.group(1);
            return JSON.getNodeFactory().stringNode(prefix + id(seed, name.group(2)));
        }
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return JSON.getNodeFactory()
                    .stringNode(
                            today.plusDays(Integer.parseInt(time.group(1)))
                                    .atTime(LocalTime.parse(time.group(2)))
                                    .toInstant(ZoneOffset.UTC)
                                    .toString());
        }
        return node;
    }

    private static String id(String seed, String name) {
        return UUID.nameUUIDFromBytes((seed + name).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
