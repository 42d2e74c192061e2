package com.smarterp.deploy.e2e;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product answered. */
public record Answer(int status, HttpHeaders headers, String text) {

    public static final JsonMapper JSON = new JsonMapper();

    public JsonNode json() {
        return JSON.readTree(text);
    }

    /** The server's own trouble: to be tried again. */
    public boolean unsettled() {
        return status >= 500 || status == 429;
    }

    /** A problem's {@code code}; empty where there is none. */
    public String code() {
        return status >= 400 && text.startsWith("{") ? json().path("code").asString("") : "";
    }
}
