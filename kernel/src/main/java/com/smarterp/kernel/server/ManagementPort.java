package com.smarterp.kernel.server;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/**
 * The management port of every process, a context of its own beneath the process's: it finds all
 * routes and filters of its parent, so what it serves is said here, and has none of the bounds of
 * its parent's server, so they are set here.
 */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
@EnableConfigurationProperties(ServerSettings.class)
class ManagementPort {

    @Bean
    ManagementOnly managementOnly() {
        return new ManagementOnly();
    }

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> managementBounds(
            ServerSettings settings, MeterRegistry meters, JsonMapper json) {
        ConnectionLimit limit =
                new ConnectionLimit("management", settings.managementConnections(), meters);
        return factory ->
                factory.addServerCustomizers(
                        new ServerTuning(settings.bounds(), limit, Map.of(), json));
    }
}
