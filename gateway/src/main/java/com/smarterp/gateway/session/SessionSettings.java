package com.smarterp.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code smarterp.sessions.*}.
 *
 * @param tokenLifetime of an access token, clock skew included: so long a revoked session, or one
 *     with a new role, is remembered, and so far {@code smarterp.sessions} is read back at a start
 * @param revoked sessions of each kind remembered at most
 * @param reportedGenerations sessions remembered at most whose generation was reported to
 *     auth-service; of a forgotten one it is reported again
 * @param waitingReports such reports waiting at most
 * @param concurrentReports such reports under way at most
 * @param reportTimeout for one report to one replica
 */
@ConfigurationProperties("smarterp.sessions")
public record SessionSettings(
        @DefaultValue("12m") Duration tokenLifetime,
        @DefaultValue("1000000") int revoked,
        @DefaultValue("100000") int reportedGenerations,
        @DefaultValue("20000") int waitingReports,
        @DefaultValue("16") int concurrentReports,
        @DefaultValue("2s") Duration reportTimeout) {}
