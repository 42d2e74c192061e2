package com.smarterp.gateway.edge;

import com.smarterp.kernel.problems.ProblemsConfiguration;
import com.smarterp.kernel.threads.EventLoopConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
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
            MeterRegistry meters,
            JsonMapper json) {
        ConnectionLimit limit = new ConnectionLimit(settings.connections(), meters);
        return factory ->
                factory.addServerCustomizers(new ServerTuning(settings, security, limit, json));
    }
}
