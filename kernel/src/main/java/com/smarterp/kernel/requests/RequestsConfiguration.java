package com.smarterp.kernel.requests;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imported by every process that answers requests, with the caller's identity. */
@Configuration(proxyBeanMethods = false)
public class RequestsConfiguration {

    @Bean
    SingleHeaders singleHeaders() {
        return new SingleHeaders();
    }

    @Bean
    ParameterFilter parameterFilter(
            ObjectProvider<Parameters> declared, ObjectProvider<PassedOn> passedOn) {
        return new ParameterFilter(
                declared.stream().toList(),
                passedOn.getIfAvailable(() -> RequestsConfiguration::isManagement));
    }

    /** Metrics and health have parameters of their own. */
    private static boolean isManagement(String path) {
        return path.startsWith("/actuator");
    }
}
