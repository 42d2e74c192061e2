package com.smarterp.kernel.observability;

import io.micrometer.observation.ObservationPredicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;

/** Imported, with {@code observability.yaml}, by every process that answers requests. */
@Configuration(proxyBeanMethods = false)
public class ObservabilityConfiguration {

    @Bean
    RequestLog requestLog() {
        return new RequestLog();
    }

    /** Probes and scrapes are no requests of anybody's. */
    @Bean
    ObservationPredicate requestsOnly() {
        return (_, context) -> !path(context).startsWith("/actuator");
    }

    /** The path of the request that is observed; empty when it is something else. */
    public static String path(io.micrometer.observation.Observation.Context context) {
        ServerHttpRequest request =
                context instanceof ServerRequestObservationContext server
                        ? server.getCarrier()
                        : null;
        return request == null ? "" : request.getPath().value();
    }
}
