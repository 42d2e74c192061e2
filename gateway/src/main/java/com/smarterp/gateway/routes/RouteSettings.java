package com.smarterp.gateway.routes;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code smarterp.routes.*}.
 *
 * @param responseTimeout a service's time to begin its answer; then 503
 * @param rest how long a replica that failed is asked last
 * @param paths service name → path patterns; the replicas are {@code smarterp.<service>.urls}
 */
@ConfigurationProperties("smarterp.routes")
public record RouteSettings(
        @DefaultValue("20s") Duration responseTimeout,
        @DefaultValue("2s") Duration rest,
        Map<String, List<String>> paths) {

    public RouteSettings {
        paths = new LinkedHashMap<>(paths);
    }
}
