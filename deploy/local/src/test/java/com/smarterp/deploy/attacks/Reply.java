package com.smarterp.deploy.attacks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param status 0: nothing, and the connection is closed
 * @param headers whatever the case of their names
 */
record Reply(int status, Map<String, List<String>> headers, String body) {

    static final JsonMapper JSON = new JsonMapper();
    static final Reply CLOSED = new Reply(0, Map.of(), "");

    static Reply of(String statusLine, String head, String body) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : head.lines().toList()) {
            String[] pair = line.split(":", 2);
            headers.computeIfAbsent(pair[0], _ -> new ArrayList<>())
                    .add(pair.length > 1 ? pair[1].strip() : "");
        }
        return new Reply(Integer.parseInt(statusLine, 9, 12, 10), headers, body);
    }

    Reply with(String text) {
        return new Reply(status, headers, text);
    }

    /** The first of this name; empty without it. */
    String header(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    /** The problem's code; empty when it is none. */
    String code() {
        return header("Content-Type").startsWith("application/problem+json")
                ? json().path("code").asString("")
                : "";
    }

    boolean says(Collection<String> any) {
        return any.stream()
                .anyMatch(text -> body.contains(text) || headers.toString().contains(text));
    }
}
