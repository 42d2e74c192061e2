package com.smarterp.kernel.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imported by every process, with the caller's identity. */
@Configuration(proxyBeanMethods = false)
public class SettingsConfiguration {

    @Bean
    static SettingsCheck settingsCheck() {
        return new SettingsCheck();
    }
}
