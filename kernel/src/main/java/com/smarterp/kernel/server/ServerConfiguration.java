package com.smarterp.kernel.server;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Imported by every service: the bounds of its own port. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServerSettings.class)
public class ServerConfiguration {

    @Bean
    BodyLimit requestBodyLimit(ServerSettings settings) {
        return new BodyLimit(settings.maxBody().toBytes());
    }

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> serverBounds(
            ServerSettings settings, MeterRegistry meters, JsonMapper json) {
        ConnectionLimit limit = new ConnectionLimit("api", settings.connections(), meters);
        return factory ->
                factory.addServerCustomizers(
                        new ServerTuning(settings.bounds(), limit, Map.of(), json));
    }
}
