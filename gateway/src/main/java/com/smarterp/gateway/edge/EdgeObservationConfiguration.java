package com.smarterp.gateway.edge;

import com.smarterp.kernel.observability.ObservabilityConfiguration;
import io.micrometer.observation.ObservationPredicate;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;

/** How requests are counted and traced where they come in. */
@Configuration(proxyBeanMethods = false)
class EdgeObservationConfiguration {

    /** Each trace begins here ({@link ClientTrace}), so whether it is kept is chosen here. */
    @Bean
    Sampler sampler(@Value("${management.tracing.sampling.probability}") double share) {
        return Sampler.traceIdRatioBased(share);
    }

    @Bean
    EdgeObservation edgeObservation(Environment environment) {
        Map<String, List<String>> paths =
                Binder.get(environment)
                        .bind(
                                "smarterp.routes.paths",
                                Bindable.<Map<String, List<String>>>of(
                                        ResolvableType.forClassWithGenerics(
                                                Map.class,
                                                ResolvableType.forClass(String.class),
                                                ResolvableType.forClassWithGenerics(
                                                        List.class, String.class))))
                        .orElse(Map.of());
        return new EdgeObservation(
                paths.values().stream()
                        .flatMap(List::stream)
                        .map(path -> path.split("/", -1))
                        .filter(words -> words.length > 2 && words[1].equals("api"))
                        .map(words -> words[2])
                        .collect(Collectors.toSet()));
    }

    /** A stream is no request that takes hours: it is counted by itself, and holds no span. */
    @Bean
    ObservationPredicate noStreams() {
        return (_, context) -> !ObservabilityConfiguration.path(context).startsWith("/api/events");
    }
}
