package com.smarterp.gateway.health;

import com.smarterp.gateway.kafka.TopicTail;
import java.util.List;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;

/**
 * Whether clients may be sent here: the sessions that ended are known, the hub has read back, the
 * services were seen ready once (if that is waited for), and no shutdown has begun.
 *
 * <p>Once ready, trouble behind doesn't make a gateway unready: every other one would have it too.
 */
public final class Readiness {

    private final ApplicationAvailability availability;
    private final List<TopicTail> tails;
    private final ServicesSeen services;

    Readiness(ApplicationAvailability availability, List<TopicTail> tails, ServicesSeen services) {
        this.availability = availability;
        this.tails = List.copyOf(tails);
        this.services = services;
    }

    public boolean isReady() {
        return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
                && tails.stream().allMatch(TopicTail::isCaughtUp)
                && services.all();
    }
}
