package com.smarterp.kernel.server;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/**
 * The bounds of one port.
 *
 * @param maxUri bytes; longer: 414
 * @param maxHeader bytes of all header fields; more: 431
 * @param headTimeout from a request's first byte to its head's end
 * @param bodyTimeout for the rest of the request
 * @param idleTimeout how long a connection may be silent between requests
 */
public record ServerBounds(
        DataSize maxUri,
        DataSize maxHeader,
        Duration headTimeout,
        Duration bodyTimeout,
        Duration idleTimeout) {}
