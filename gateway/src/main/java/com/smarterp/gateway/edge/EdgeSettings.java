package com.smarterp.gateway.edge;

import com.smarterp.kernel.server.ServerBounds;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code smarterp.edge.*}: what one connection and one request may cost.
 *
 * @param connections open at once; more are closed when they come
 * @param connectionsPerAddress of them from one address, of IPv6 one /64; trusted proxies and this
 *     machine's own programs stand for many and are let be
 * @param maxUri bytes; longer: 414
 * @param maxHeader bytes of all header fields; more: 431
 * @param maxBody bytes; more: 413
 * @param headTimeout from a request's first byte to its head's end
 * @param bodyTimeout for the rest of the request
 * @param idleTimeout how long a connection may be silent between requests
 * @param sendBuffer the kernel's, for one connection: a reader that doesn't read hides here
 * @param lowMark bytes of unsent output below which a connection takes more again
 * @param highMark bytes of unsent output above which it takes no more
 * @param unackedTimeout how long sent bytes may stay unacknowledged: a half-open stream is found so
 *     long after its next heartbeat
 * @param contentSecurityPolicy the header; styles may stand inline, since the workspace's
 *     components write the variables of the chosen colours into the page as they are drawn; scripts
 *     may not
 */
@ConfigurationProperties("smarterp.edge")
public record EdgeSettings(
        @DefaultValue("18000") int connections,
        @DefaultValue("1000") int connectionsPerAddress,
        @DefaultValue("4KB") DataSize maxUri,
        @DefaultValue("8KB") DataSize maxHeader,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("10s") Duration headTimeout,
        @DefaultValue("30s") Duration bodyTimeout,
        @DefaultValue("60s") Duration idleTimeout,
        @DefaultValue("96KB") DataSize sendBuffer,
        @DefaultValue("32KB") DataSize lowMark,
        @DefaultValue("128KB") DataSize highMark,
        @DefaultValue("20s") Duration unackedTimeout,
        @DefaultValue(
                        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                                + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
                                + " worker-src 'self'; base-uri 'none'; form-action 'self';"
                                + " frame-ancestors 'none'")
                String contentSecurityPolicy) {

    ServerBounds bounds() {
        return new ServerBounds(maxUri, maxHeader, headTimeout, bodyTimeout, idleTimeout);
    }
}
