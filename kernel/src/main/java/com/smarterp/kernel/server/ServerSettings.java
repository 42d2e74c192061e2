package com.smarterp.kernel.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code smarterp.server.*}: what one connection and one request may cost at a service's port and
 * at every management port. The gateway's public port has its own: {@code smarterp.edge.*}.
 *
 * @param connections open at once at a service's port; more are closed when they come
 * @param managementConnections the same for a management port
 * @param maxUri bytes; longer: 414
 * @param maxHeader bytes of all header fields; more: 431
 * @param maxBody bytes; more: 413
 * @param headTimeout from a request's first byte to its head's end
 * @param bodyTimeout for the rest of the request
 * @param idleTimeout how long a connection may be silent between requests
 */
@ConfigurationProperties("smarterp.server")
record ServerSettings(
        @DefaultValue("4000") int connections,
        @DefaultValue("100") int managementConnections,
        @DefaultValue("8KB") DataSize maxUri,
        @DefaultValue("16KB") DataSize maxHeader,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("10s") Duration headTimeout,
        @DefaultValue("30s") Duration bodyTimeout,
        @DefaultValue("60s") Duration idleTimeout) {

    ServerBounds bounds() {
        return new ServerBounds(maxUri, maxHeader, headTimeout, bodyTimeout, idleTimeout);
    }
}
