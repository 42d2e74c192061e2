package com.smarterp.gateway.routes;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * The services behind this gateway.
 *
 * @param byService base addresses, one a replica
 */
public record ServiceAddresses(Map<String, List<URI>> byService) {

    public ServiceAddresses {
        byService = Map.copyOf(byService);
    }
}
