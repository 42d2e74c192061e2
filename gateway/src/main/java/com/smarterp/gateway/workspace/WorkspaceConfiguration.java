package com.smarterp.gateway.workspace;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people see at the origin. */
@Configuration(proxyBeanMethods = false)
class WorkspaceConfiguration {

    @Bean
    WorkspaceRoute workspaceRoute() throws IOException {
        return new WorkspaceRoute(BuiltFiles.read());
    }
}
