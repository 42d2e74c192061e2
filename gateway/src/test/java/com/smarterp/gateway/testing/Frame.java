package com.smarterp.gateway.testing;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One server-sent event; a comment has neither event nor data. */
public record Frame(@Nullable String id, String event, String data, @Nullable String retry) {

    private static final JsonMapper JSON = new JsonMapper();

    public JsonNode json() {
        return JSON.readTree(data);
    }

    public String collection() {
        return json().get("collection").asString();
    }

    public long version() {
        return json().get("version").longValue();
    }

    public boolean is(String kind) {
        return event.equals(kind);
    }
}
