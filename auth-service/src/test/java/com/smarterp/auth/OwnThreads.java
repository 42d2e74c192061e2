package com.smarterp.auth;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** Replicas in one JVM don't share event loops: the first that stops would stop them for all. */
@Configuration(proxyBeanMethods = false)
class OwnThreads {

    @Bean
    ReactorResourceFactory resources() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        return resources;
    }
}
