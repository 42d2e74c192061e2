package com.smarterp.gateway.edge;

import com.smarterp.kernel.problems.ProblemsConfiguration;
import com.smarterp.kernel.server.BodyLimit;
import com.smarterp.kernel.server.ConnectionLimit;
import com.smarterp.kernel.server.ServerTuning;
import com.smarterp.kernel.threads.EventLoopConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** The server's outer side: bounds, shape, headers. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemsConfiguration.class, EventLoopConfiguration.class})
@EnableConfigurationProperties(EdgeSettings.class)
class EdgeConfiguration {

    @Bean
    SecurityHeaders securityHeaders(EdgeSettings settings) {
        return new SecurityHeaders(settings.contentSecurityPolicy());
    }

    @Bean
    RequestShape requestShape(EdgeSettings settings) {
        return new RequestShape(settings.maxUri().toBytes());
    }

    @Bean
    KnownHosts knownHosts(@Value("${smarterp.origin:}") String origin, Forwarded forwarded) {
        return new KnownHosts(origin, forwarded);
    }

    @Bean
    BodyLimit bodyLimitFilter(EdgeSettings settings) {
        return new BodyLimit(settings.maxBody().toBytes());
    }

    @Bean
    Forwarded forwarded(Environment environment) {
        return new Forwarded(
                Binder.get(environment)
                        .bind("smarterp.trusted-proxies", Bindable.listOf(String.class))
                        .orElse(List.of()));
    }

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> serverTuning(
            EdgeSettings settings,
            SecurityHeaders security,
            Forwarded forwarded,
            MeterRegistry meters,
            JsonMapper json) {
        ConnectionLimit limit =
                new ConnectionLimit(
                        meters,
                        "smarterp.edge.connections",
                        "smarterp.edge.connections.refused",
                        Tags.empty(),
                        settings.connections(),
                        settings.connectionsPerAddress(),
                        forwarded::isMany);
        ServerTuning bounds = new ServerTuning(settings.bounds(), limit, security.all(), json);
        return factory -> factory.addServerCustomizers(new EdgeTuning(settings, bounds));
    }
}
