package com.smarterp.deploy.faults;

import com.smarterp.deploy.local.Surroundings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** A wire on every way between two parts; they outlive the parts. */
final class Wires implements Surroundings, AutoCloseable {

    private final Map<String, Wire> wires = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> environments = new ConcurrentHashMap<>();
    private final Optional<Path> previous;

    /**
     * @param previous root folder of an earlier version, built, from which the second replicas are
     *     started (F25)
     */
    Wires(Optional<Path> previous) {
        this.previous = previous;
    }

    @Override
    public synchronized int way(String from, String to, int port) {
        String name = from + " → " + to;
        return wires.computeIfAbsent(name + ":" + port, _ -> new Wire(name, port)).port();
    }

    @Override
    public Map<String, String> environment(String service, int replica) {
        Map<String, String> variables =
                environments.getOrDefault(service + " " + replica, Map.of());
        return replica == 2 && previous.isPresent() ? tolerant(variables) : variables;
    }

    /** Versions didn't start after a later one's migrations before they had this themselves. */
    private static Map<String, String> tolerant(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("SPRING_FLYWAY_IGNOREMIGRATIONPATTERNS", "*:missing,*:future");
        return all;
    }

    @Override
    public Path build(String service, int replica, Path root) {
        return replica == 2 ? previous.orElse(root) : root;
    }

    void environment(String service, int replica, Map<String, String> variables) {
        environments.put(service + " " + replica, variables);
    }

    /** The wires of this name: one a replica that is reached. */
    List<Wire> named(String name) {
        return having(wire -> wire.name().equals(name));
    }

    List<Wire> having(Predicate<Wire> which) {
        List<Wire> found = new ArrayList<>(wires.values());
        found.removeIf(which.negate());
        return found;
    }

    void fair() {
        wires.values().forEach(wire -> wire.weather(Weather.FAIR));
    }

    @Override
    public void close() {
        wires.values().forEach(Wire::close);
    }
}
