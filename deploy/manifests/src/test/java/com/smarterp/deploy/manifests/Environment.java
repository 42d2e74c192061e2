package com.smarterp.deploy.manifests;

import static com.smarterp.deploy.manifests.Manifests.elements;
import static com.smarterp.deploy.manifests.Manifests.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.convert.DurationStyle;

/** What a workload's container is told by its environment; where a secret tells, its name. */
record Environment(Map<String, String> variables) {

    static Environment of(Manifests manifests, JsonNode workload) {
        Map<String, String> variables = new TreeMap<>();
        JsonNode container = workload.at("/spec/template/spec/containers/0");
        elements(container, "/envFrom")
                .map(from -> text(from, "/configMapRef/name"))
                .flatMap(name -> manifests.one("ConfigMap", name).at("/data").properties().stream())
                .forEach(entry -> variables.put(entry.getKey(), entry.getValue().asText()));
        elements(container, "/env")
                .forEach(
                        variable ->
                                variables.put(
                                        text(variable, "/name"),
                                        text(variable, "/value")
                                                + text(variable, "/valueFrom/secretKeyRef/name")));
        return new Environment(variables);
    }

    String get(String name) {
        return variables.getOrDefault(name, "");
    }

    long seconds(String name) {
        return DurationStyle.detectAndParse(get(name)).toSeconds();
    }

    /** The value of a variable of its own; empty where there is none. */
    static String value(JsonNode container, String name) {
        return find(container, name, "/value");
    }

    /** The secret of a variable of its own; empty where there is none. */
    static String secret(JsonNode container, String name) {
        return find(container, name, "/valueFrom/secretKeyRef/name");
    }

    private static String find(JsonNode container, String name, String pointer) {
        return elements(container, "/env")
                .filter(variable -> text(variable, "/name").equals(name))
                .map(variable -> text(variable, pointer))
                .findFirst()
                .orElse("");
    }
}
