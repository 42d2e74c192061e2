package com.smarterp.gateway.docs;

import com.smarterp.gateway.files.Asset;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of documents and changes, each by itself, for whoever generates code from them: those
 * of the AsyncAPI document, with references to each other instead of places within it.
 */
final class Schemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String WITHIN = "#/components/schemas/";
    private static final String TYPE = "application/schema+json";

    private Schemas() {}

    /** By path. */
    static Map<String, Asset> of(JsonMapper json, Asset asyncApi, String root) {
        Map<String, Asset> assets = new HashMap<>();
        JsonNode schemas = json.readTree(asyncApi.bytes()).at("/components/schemas");
        for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
            ObjectNode whole = json.createObjectNode();
            whole.put("$schema", DIALECT);
            whole.put("$id", root + schema.getKey());
            whole.put("title", schema.getKey());
            whole.setAll((ObjectNode) schema.getValue());
            String text = json.writeValueAsString(whole).replace(WITHIN, root);
            assets.put(root + schema.getKey(), Asset.of(TYPE, text));
        }
        return assets;
    }
}
