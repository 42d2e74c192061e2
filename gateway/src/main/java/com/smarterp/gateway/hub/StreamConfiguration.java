package com.smarterp.gateway.hub;

import com.smarterp.gateway.edge.SecurityHeaders;
import com.smarterp.gateway.kafka.KafkaAddress;
import com.smarterp.gateway.kafka.StartOffset;
import com.smarterp.gateway.kafka.TopicTail;
import com.smarterp.gateway.session.Revocations;
import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.deadletters.DeadLetters;
import com.smarterp.kernel.requests.Parameters;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The hub, what feeds it, and the way in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamSettings.class)
class StreamConfiguration {

    private static final int BROKERS_REPLICAS = -1;

    @Bean
    StreamedCollections collections(Environment environment) {
        return new StreamedCollections(
                Binder.get(environment)
                        .bind(
                                "smarterp.stream.collections",
                                Bindable.mapOf(String.class, StreamedCollections.Kind.class))
                        .orElseGet(LinkedHashMap::new));
    }

    @Bean
    Parameters streamParameters() {
        return Parameters.none().with("/api/events", "since");
    }

    @Bean
    StreamMetrics streamMetrics(MeterRegistry meters, StreamedCollections collections) {
        return new StreamMetrics(meters, collections);
    }

    @Bean
    DeadLetterQueue deadLetters(
            StreamedCollections collections,
            KafkaAddress kafka,
            StreamSettings settings,
            MeterRegistry meters) {
        DeadLetters letters =
                new DeadLetters(
                        kafka.client(), 1, BROKERS_REPLICAS, settings.deadLetterRetention());
        List<String> topics = collections.names().stream().map(ChangeTopic::of).toList();
        return new DeadLetterQueue(letters, topics, settings.deadLetters(), meters);
    }

    @Bean
    Hub hub(
            StreamedCollections collections,
            StreamSettings settings,
            StreamMetrics metrics,
            DeadLetterQueue deadLetters,
            Revocations revocations) {
        Hub hub = new Hub(collections, settings, metrics, deadLetters);
        revocations.onRevoked(hub::revoke);
        revocations.onRoleChanged(hub::expire);
        return hub;
    }

    @Bean
    TopicTail changes(
            Hub hub, StreamedCollections collections, KafkaAddress kafka, StreamSettings settings) {
        return new TopicTail(
                "gateway-changes",
                kafka,
                collections.names().stream().map(ChangeTopic::of).toList(),
                StartOffset.last(settings.readBack()),
                hub::take);
    }

    @Bean
    StreamRoute eventRoute(
            Hub hub, Revocations revocations, SecurityHeaders security, StreamMetrics metrics) {
        return new StreamRoute(hub, revocations, security, metrics);
    }
}
