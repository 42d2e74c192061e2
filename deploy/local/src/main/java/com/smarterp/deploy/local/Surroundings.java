package com.smarterp.deploy.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a part finds around itself. The product's own are plain; a suite may lead the ways through
 * something that it can cut, and set a service's clock.
 */
public interface Surroundings {

    /** Everybody reaches everybody directly. */
    Surroundings PLAIN = (_, _, port) -> port;

    /**
     * The port on 127.0.0.1 at which one part reaches another. Asked once for each way, before the
     * parts start. Kafka tells its clients where it is, so it has one way for all: from {@code
     * services}.
     *
     * @param port on which the other listens
     */
    int way(String from, String to, int port);

    /**
     * Variables of one replica of a service, beyond what the launcher sets. Asked for at each
     * start.
     */
    default Map<String, String> environment(String service, int replica) {
        return Map.of();
    }

    /**
     * The root folder whose build one replica of a service is started from: another version may
     * stand beside the product's own.
     *
     * @param root the product's own
     */
    default Path build(String service, int replica, Path root) {
        return root;
    }
}
