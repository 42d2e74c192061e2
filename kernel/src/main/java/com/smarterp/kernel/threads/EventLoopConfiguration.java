package com.smarterp.kernel.threads;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import reactor.netty.resources.LoopResources;

/**
 * One small set of threads for clients, services and the database alike: a request changes threads
 * as seldom as can be. Each change costs a wake-up, which is more than much of the work between.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EventLoopSettings.class)
public class EventLoopConfiguration {

    @Bean(destroyMethod = "dispose")
    LoopResources eventLoops(
            EventLoopSettings settings, @Value("${spring.application.name}") String service) {
        return LoopResources.create(service, settings.count(), true);
    }

    @Bean
    ReactorResourceFactory reactorResourceFactory(LoopResources loops) {
        ReactorResourceFactory factory = new ReactorResourceFactory();
        factory.setUseGlobalResources(false);
        factory.setLoopResources(loops);
        return factory;
    }
}
