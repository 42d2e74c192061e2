package com.smarterp.gateway.stream;

import com.smarterp.gateway.edge.SecurityHeaders;
import com.smarterp.gateway.kafka.Beginning;
import com.smarterp.gateway.kafka.KafkaAddress;
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
    Catalog catalog(Environment environment) {
        return new Catalog(
                Binder.get(environment)
                        .bind(
                                "smarterp.stream.collections",
                                Bindable.mapOf(String.class, Catalog.Kind.class))
                        .orElseGet(LinkedHashMap::new));
    }

    @Bean
    Parameters streamParameters() {
        return Parameters.none().with("/api/events", "since");
    }

    @Bean
    StreamMetrics streamMetrics(MeterRegistry meters, Catalog catalog) {
        return new StreamMetrics(meters, catalog);
    }

    @Bean
    ParkingQueue parking(
            Catalog catalog, KafkaAddress kafka, StreamSettings settings, MeterRegistry meters) {
        DeadLetters letters =
                new DeadLetters(
                        kafka.client(), 1, BROKERS_REPLICAS, settings.deadLetterRetention());
        List<String> topics = catalog.names().stream().map(ChangeTopic::of).toList();
        return new ParkingQueue(letters, topics, settings.deadLetters(), meters);
    }

    @Bean
    Hub hub(
            Catalog catalog,
            StreamSettings settings,
            StreamMetrics metrics,
            ParkingQueue parking,
            Revocations revocations) {
        Hub hub = new Hub(catalog, settings, metrics, parking);
        revocations.onRevoked(hub::revoke);
        revocations.onRoleChanged(hub::expire);
        return hub;
    }

    @Bean
    TopicTail changes(Hub hub, Catalog catalog, KafkaAddress kafka, StreamSettings settings) {
        return new TopicTail(
                "gateway-changes",
                kafka,
                catalog.names().stream().map(ChangeTopic::of).toList(),
                Beginning.last(settings.readBack()),
                hub::take);
    }

    @Bean
    EventRoute eventRoute(
            Hub hub, Revocations revocations, SecurityHeaders security, StreamMetrics metrics) {
        return new EventRoute(hub, revocations, security, metrics);
    }
}
