package com.smarterp.kernel.description;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The headers of answers, each described once. */
final class Headers {

    private static final Map<String, String> KNOWN =
            Map.of(
                    "ETag",
                    "{\"description\":\"Names exactly this content; given back in If-None-Match or, a document's version, in If-Match.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^\\\"[^\\\"]+\\\"$\"}}",
                    "Location",
                    "{\"description\":\"Where the document is.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^/api/\"}}",
                    "Retry-After",
                    "{\"description\":\"Seconds.\",\"schema\":{\"type\":\"string\",\"pattern\":\"^[1-9][0-9]*$\"}}",
                    "Set-Cookie",
                    "{\"description\":\"The new cookies, or those that are cleared.\",\"schema\":{\"type\":\"string\"}}",
                    "Clear-Site-Data",
                    "{\"description\":\"What was kept of the session's answers goes.\",\"schema\":{\"const\":\"\\\"cache\\\"\"}}",
                    "Cache-Control",
                    "{\"description\":\"Who may keep the answer.\",\"schema\":{\"type\":\"string\"}}",
                    "Vary",
                    "{\"description\":\"Another session has another answer.\",\"schema\":{\"type\":\"string\"}}",
                    "X-Accel-Buffering",
                    "{\"description\":\"Nobody between may hold events back.\",\"schema\":{\"const\":\"no\"}}",
                    "Idempotency-Replayed",
                    "{\"description\":\"There, and true, when this is an earlier answer given again.\",\"schema\":{\"const\":\"true\"}}");

    private Headers() {}

    /** A name that ends in {@code ?} may be missing. */
    static ObjectNode of(Part part, String name) {
        String text = KNOWN.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no header " + name);
        }
        ObjectNode header = (ObjectNode) Json.read(text);
        header.put("required", !name.equals("Idempotency-Replayed"));
        part.component("headers", name, header);
        return Json.ref("headers", name);
    }
}
