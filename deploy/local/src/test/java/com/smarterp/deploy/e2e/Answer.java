package com.smarterp.deploy.e2e;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product answered. */
record Answer(int status, HttpHeaders headers, String text) {

    static final JsonMapper JSON = new JsonMapper();

    JsonNode json() {
        return JSON.readTree(text);
    }

    /** The server's own trouble: to be tried again. */
    boolean unsettled() {
        return status >= 500 || status == 429;
    }
}
