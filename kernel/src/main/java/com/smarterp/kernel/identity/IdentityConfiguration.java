package com.smarterp.kernel.identity;

import com.smarterp.kernel.requests.RequestsConfiguration;
import com.smarterp.kernel.settings.SettingsConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Imported by every process that asks who is asking: its {@link TokenVerifier} and, unless {@code
 * smarterp.identity.filter} is false, its {@link CallerFilter}.
 *
 * <p>Keys come from the process's own {@link KeySource}, if it has one, otherwise from {@code
 * smarterp.auth.urls}: auth-service's base addresses, one a replica.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
@Import({RequestsConfiguration.class, SettingsConfiguration.class})
public class IdentityConfiguration {

    @Bean
    TokenVerifier tokenVerifier(
            ObjectProvider<KeySource> own,
            Environment environment,
            IdentitySettings settings,
            MeterRegistry meters) {
        KeySource keys =
                own.getIfAvailable(
                        () ->
                                new KeySet(
                                        services(environment),
                                        settings,
                                        WebClient.builder(),
                                        meters));
        return new TokenVerifier(keys, settings, Clock.systemUTC(), meters);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "smarterp.identity.filter", matchIfMissing = true)
    CallerFilter callerFilter(
            TokenVerifier verifier, IdentitySettings settings, ApplicationContext own) {
        return new CallerFilter(verifier, settings.openPaths(), own);
    }

    private static List<URI> services(Environment environment) {
        return Binder.get(environment)
                .bind("smarterp.auth.urls", Bindable.listOf(URI.class))
                .orElse(List.of());
    }
}
