package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.PartException;
import com.smarterp.deploy.parts.Ports;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who listens where: chosen once, before anything starts, so that each part knows the others. */
final class Addresses {

    private final Map<Service, List<Integer>> ports = new EnumMap<>(Service.class);

    /**
     * @throws PartException when a gateway's port is taken
     */
    Addresses(int gatewayPort, int replicas) {
        InetAddress anywhere = new InetSocketAddress(0).getAddress();
        for (Service service : Service.values()) {
            List<Integer> chosen = new ArrayList<>();
            for (int replica = 0; replica < replicas; replica++) {
                if (service == Service.GATEWAY) {
                    int port = gatewayPort + replica;
                    if (!Ports.isFree(anywhere, port)) {
                        throw new PartException(
                                "port %d is taken by another program: set SMARTERP_PORT to a free one"
                                        .formatted(port));
                    }
                    chosen.add(port);
                } else {
                    chosen.add(Ports.free());
                }
            }
            ports.put(service, List.copyOf(chosen));
        }
    }

    /**
     * @param replica from 1
     */
    int port(Service service, int replica) {
        return ports.getOrDefault(service, List.of()).get(replica - 1);
    }

    /**
     * The variables that name the services' base URLs to one part, one per replica, comma
     * separated.
     */
    Map<String, String> urls(String from, Surroundings surroundings) {
        Map<String, String> variables = new HashMap<>();
        ports.forEach(
                (service, all) -> {
                    if (service != Service.GATEWAY) {
                        List<String> urls =
                                all.stream()
                                        .map(port -> surroundings.way(from, service.title(), port))
                                        .map(port -> "http://127.0.0.1:" + port)
                                        .toList();
                        variables.put(service.urlsVariable(), String.join(",", urls));
                    }
                });
        return variables;
    }
}
