package com.smarterp.kernel.health;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imported by every service that keeps data. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean
    HealthRoutes healthRoutes(ApplicationAvailability availability) {
        return new HealthRoutes(
                () -> availability.getLivenessState() == LivenessState.CORRECT,
                () -> availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
    }
}
