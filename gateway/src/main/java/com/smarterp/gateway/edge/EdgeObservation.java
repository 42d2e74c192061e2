package com.smarterp.gateway.edge;

import com.smarterp.kernel.observability.ObservabilityConfiguration;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import java.util.Set;
import org.springframework.http.server.reactive.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;

/**
 * Names requests by what they ask for, in few words: {@code /api/jobs} for all of jobs (the service
 * itself tells more), and one word for all that is no API. What clients make up is {@code other}.
 */
final class EdgeObservation extends DefaultServerRequestObservationConvention {

    private static final String API = "/api/";

    private final Set<String> rooms;

    /**
     * @param rooms first words after {@code /api/}
     */
    EdgeObservation(Set<String> rooms) {
        this.rooms = Set.copyOf(rooms);
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(ServerRequestObservationContext context) {
        return super.getLowCardinalityKeyValues(context).and(KeyValue.of("uri", route(context)));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
        String trace =
                context.getCarrier() == null
                        ? null
                        : context.getCarrier().getHeaders().getFirst(ClientTrace.HEADER);
        return trace == null ? KeyValues.empty() : KeyValues.of("client.trace", trace);
    }

    @Override
    public String getContextualName(ServerRequestObservationContext context) {
        return "http "
                + (context.getCarrier() == null ? "" : context.getCarrier().getMethod().name())
                + " "
                + route(context);
    }

    private String route(ServerRequestObservationContext context) {
        String path = ObservabilityConfiguration.path(context);
        if (!path.startsWith(API)) {
            return "page";
        }
        int end = path.indexOf('/', API.length());
        String room = path.substring(API.length(), end < 0 ? path.length() : end);
        return rooms.contains(room) ? API + room : "other";
    }
}
