package com.smarterp.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code smarterp.sessions.*}.
 *
 * @param tokenLifetime of an access token, clock skew included: so long a revoked session is
 *     remembered, and so far {@code smarterp.sessions} is read back at a start
 * @param revoked sessions remembered at most
 */
@ConfigurationProperties("smarterp.sessions")
public record SessionSettings(
        @DefaultValue("12m") Duration tokenLifetime, @DefaultValue("1000000") int revoked) {}
