package com.smarterp.kernel.identity;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code smarterp.identity.*}.
 *
 * @param filter whether {@link CallerFilter} guards this process; the gateway guards by itself
 * @param openPaths exact paths besides health that ask for no token
 * @param refetchInterval keys are fetched at most once in this time because of an unknown key id
 * @param retryInterval after a fetch that failed, the next one waits so long
 * @param refreshInterval keys older than this are fetched anew in the background, so that a
 *     withdrawn one goes
 * @param requestTimeout for one fetch from one address
 * @param cachedTokens how many verified tokens are remembered
 * @param clockSkew how far clocks may be apart: at most 60 s
 */
@ConfigurationProperties("smarterp.identity")
public record IdentitySettings(
        @DefaultValue("true") boolean filter,
        @DefaultValue List<String> openPaths,
        @DefaultValue("30s") Duration refetchInterval,
        @DefaultValue("1s") Duration retryInterval,
        @DefaultValue("5m") Duration refreshInterval,
        @DefaultValue("2s") Duration requestTimeout,
        @DefaultValue("20000") int cachedTokens,
        @DefaultValue("10s") Duration clockSkew) {

    private static final Duration MAX_SKEW = Duration.ofSeconds(60);

    public IdentitySettings {
        openPaths = List.copyOf(openPaths);
        if (clockSkew.isNegative() || clockSkew.compareTo(MAX_SKEW) > 0) {
            throw new IllegalArgumentException(
                    "smarterp.identity.clock-skew: " + clockSkew + " (expected: 0 s to 60 s)");
        }
    }
}
