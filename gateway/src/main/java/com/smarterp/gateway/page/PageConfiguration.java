package com.smarterp.gateway.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Something to look at until the workspace takes its place. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    Page page() {
        return new Page();
    }
}
