package com.smarterp.gateway.session;

import com.smarterp.gateway.edge.Forwarded;
import com.smarterp.gateway.kafka.Beginning;
import com.smarterp.gateway.kafka.KafkaAddress;
import com.smarterp.gateway.kafka.TopicTail;
import com.smarterp.kernel.identity.IdentityConfiguration;
import com.smarterp.kernel.identity.TokenVerifier;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

/** Who may come in. */
@Configuration(proxyBeanMethods = false)
@Import(IdentityConfiguration.class)
@EnableConfigurationProperties({SessionSettings.class, KafkaAddress.class})
class SessionConfiguration {

    private static final String TOPIC = "smarterp.sessions";

    @Bean
    Revocations revocations(SessionSettings settings, MeterRegistry meters) {
        return new Revocations(settings, meters);
    }

    @Bean
    TopicTail sessions(Revocations revocations, KafkaAddress kafka, SessionSettings settings) {
        return new TopicTail(
                "gateway-sessions",
                kafka,
                List.of(TOPIC),
                Beginning.ago(settings.tokenLifetime(), Clock.systemUTC()),
                revocations::take);
    }

    @Bean
    CrossSiteGuard crossSiteGuard(
            @Value("${smarterp.origin:}") String origin, Forwarded forwarded) {
        return new CrossSiteGuard(origin, forwarded);
    }

    @Bean
    GenerationReports generationReports(
            Environment environment, SessionSettings settings, MeterRegistry meters) {
        List<URI> services =
                Binder.get(environment)
                        .bind("smarterp.auth.urls", Bindable.listOf(URI.class))
                        .orElse(List.of());
        return new GenerationReports(services, settings, WebClient.builder(), meters);
    }

    @Bean
    SessionFilter sessionFilter(
            TokenVerifier verifier, Revocations revocations, GenerationReports reports) {
        return new SessionFilter(verifier, revocations, reports);
    }
}
