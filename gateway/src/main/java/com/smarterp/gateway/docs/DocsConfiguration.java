package com.smarterp.gateway.docs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What is told to everybody. */
@Configuration(proxyBeanMethods = false)
class DocsConfiguration {

    @Bean
    DocsRoute docsRoute(JsonMapper json) {
        return new DocsRoute(json);
    }
}
