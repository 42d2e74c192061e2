package com.smarterp.gateway.health;

import com.smarterp.gateway.kafka.TopicTail;
import com.smarterp.gateway.routes.ServiceAddresses;
import com.smarterp.kernel.health.HealthRoutes;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.resources.LoopResources;

/** When clients may come. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    ServicesSeen servicesSeen(
            @Value("${smarterp.readiness.await-services}") boolean wait,
            ServiceAddresses addresses,
            LoopResources loops) {
        return new ServicesSeen(wait, addresses, loops);
    }

    @Bean
    Readiness readiness(
            ApplicationAvailability availability, List<TopicTail> tails, ServicesSeen services) {
        return new Readiness(availability, tails, services);
    }

    @Bean
    HealthRoutes healthRoutes(Readiness readiness) {
        return new HealthRoutes(() -> true, readiness::isReady);
    }
}
