package com.smarterp.kernel.observability;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;

/**
 * A line for each request that failed by the server's own trouble; at level debug one for each.
 * Names the route and not the path: that is the client's text.
 */
final class RequestLog implements ObservationHandler<ServerRequestObservationContext> {

    private static final Logger log = LoggerFactory.getLogger(RequestLog.class);
    private static final String BEGUN = RequestLog.class.getName();

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof ServerRequestObservationContext;
    }

    @Override
    public void onStart(ServerRequestObservationContext context) {
        context.put(BEGUN, System.nanoTime());
    }

    @Override
    public void onStop(ServerRequestObservationContext context) {
        HttpStatusCode status =
                context.getResponse() == null ? null : context.getResponse().getStatusCode();
        Level level = status != null && status.is5xxServerError() ? Level.WARN : Level.DEBUG;
        if (status == null || !log.isEnabledForLevel(level)) {
            return;
        }
        KeyValue route = context.getLowCardinalityKeyValue("uri");
        long begun = context.getOrDefault(BEGUN, System.nanoTime());
        try (LogContext _ = LogContext.of(context.getAttributes())) {
            log.atLevel(level)
                    .log(
                            "{} {}: {} after {} ms",
                            context.getCarrier() == null ? "?" : context.getCarrier().getMethod(),
                            route == null ? "?" : route.getValue(),
                            status.value(),
                            Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
    }
}
