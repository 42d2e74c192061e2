package com.smarterp.gateway.routes;

import com.smarterp.gateway.edge.Forwarded;
import com.smarterp.kernel.requests.PassedOn;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.netty.resources.LoopResources;

/** Which path belongs to which service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RouteSettings.class)
class RouteConfiguration {

    private static final String AUTH = "auth";

    @Bean
    RouteLocator routes(
            RouteLocatorBuilder builder,
            RouteSettings settings,
            Environment environment,
            MeterRegistry meters) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        settings.paths()
                .forEach(
                        (service, paths) -> {
                            Failover failover =
                                    new Failover(
                                            service,
                                            new Replicas(
                                                    urls(environment, service),
                                                    settings.rest(),
                                                    System::nanoTime),
                                            meters);
                            routes.route(
                                    service,
                                    route ->
                                            route.path(paths.toArray(String[]::new))
                                                    .filters(f -> f.filter(failover))
                                                    .uri("http://" + service));
                        });
        return routes.build();
    }

    /** A service's base addresses, one a replica. */
    private static List<URI> urls(Environment environment, String service) {
        return Binder.get(environment)
                .bind("smarterp." + service + ".urls", Bindable.listOf(URI.class))
                .orElse(List.of());
    }

    @Bean
    ServiceAddresses serviceAddresses(RouteSettings settings, Environment environment) {
        Map<String, List<URI>> addresses = new LinkedHashMap<>();
        settings.paths().keySet().forEach(name -> addresses.put(name, urls(environment, name)));
        return new ServiceAddresses(addresses);
    }

    /** Services judge their own parameters; files and the client's pages take any. */
    @Bean
    PassedOn passedOn(RouteSettings settings) {
        List<PathPattern> services =
                settings.paths().values().stream()
                        .flatMap(List::stream)
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList();
        return path -> {
            PathContainer asked = PathContainer.parsePath(path);
            return !path.startsWith("/api/")
                    || services.stream().anyMatch(service -> service.matches(asked));
        };
    }

    @Bean
    OnwardHeaders onwardHeaders(Forwarded forwarded) {
        return new OnwardHeaders(AUTH, forwarded);
    }

    @Bean
    HttpClientCustomizer clientThreads(LoopResources loops, RouteSettings settings) {
        return client -> client.runOn(loops).responseTimeout(settings.responseTimeout());
    }
}
