package com.smarterp.kernel.feed;

import com.smarterp.kernel.outbox.KafkaSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;

/** Gives a service the topics it follows, in the group that bears its name. */
public final class Feeds {

    private final String group;
    private final String instance;
    private final KafkaSettings kafka;
    private final FeedSettings settings;
    private final MeterRegistry registry;
    private final ObservationRegistry observations;

    Feeds(
            String group,
            String instance,
            KafkaSettings kafka,
            FeedSettings settings,
            MeterRegistry registry,
            ObservationRegistry observations) {
        this.group = group;
        this.instance = instance;
        this.kafka = kafka;
        this.settings = settings;
        this.registry = registry;
        this.observations = observations;
    }

    /** A feed of these topics; as a bean it runs as long as the service does. */
    public Feed of(FeedReader reader, List<String> topics) {
        return new Feed(
                group,
                instance,
                topics,
                reader,
                kafka,
                settings,
                new FeedMetrics(group, registry, observations));
    }
}
