package com.smarterp.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who is asked first. */
class ReplicasTest {

    private static final URI A = URI.create("http://10.0.0.1:8082");
    private static final URI B = URI.create("http://10.0.0.2:8082");
    private static final URI C = URI.create("http://10.0.0.3:8082");

    private final AtomicLong clock = new AtomicLong(-1);
    private final Replicas replicas = of(A, B, C);

    private Replicas of(URI... urls) {
        return new Replicas(List.of(urls), Duration.ofNanos(10), clock::get);
    }

    @Test
    void nobody_is_preferred_where_nobody_is_to_meet() {
        Set<URI> first = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            List<URI> order = replicas.order(null);
            assertThat(order).containsExactlyInAnyOrder(A, B, C);
            first.add(order.getFirst());
        }
        assertThat(first).hasSize(3);
    }

    @Test
    void those_who_meet_meet_whatever_the_order_of_the_addresses() {
        Integer[] times = {0, 0, 0};
        for (int i = 0; i < 300; i++) {
            UUID meeting = UUID.randomUUID();
            URI first = replicas.order(meeting).getFirst();
            assertThat(replicas.order(meeting).getFirst()).isEqualTo(first);
            assertThat(of(C, A, B).order(meeting).getFirst()).isEqualTo(first);
            times[List.of(A, B, C).indexOf(first)]++;
        }
        assertThat(times).allMatch(count -> count > 50);
    }

    @Test
    void the_meetings_of_one_that_is_away_are_spread_over_all_others() {
        Set<URI> instead = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            List<URI> order = replicas.order(UUID.randomUUID());
            if (order.getFirst().equals(A)) {
                instead.add(order.get(1));
            }
        }
        assertThat(instead).containsExactlyInAnyOrder(B, C);
    }

    @Test
    void one_that_failed_is_asked_last_and_then_tried_by_one_request() {
        UUID meeting = UUID.randomUUID();
        URI first = replicas.order(meeting).getFirst();
        replicas.failed(first);
        assertThat(replicas.order(meeting).getLast()).isEqualTo(first);
        clock.addAndGet(10);
        assertThat(replicas.order(meeting).getFirst()).isEqualTo(first);
        assertThat(replicas.order(meeting).getLast()).isEqualTo(first);
        clock.addAndGet(10);
        assertThat(replicas.order(meeting).getFirst()).isEqualTo(first);
        replicas.answered(first);
        assertThat(replicas.order(meeting).getFirst()).isEqualTo(first);
        assertThat(replicas.order(meeting).getFirst()).isEqualTo(first);
    }

    @Test
    void whoever_begins_elsewhere_does_not_use_up_the_try() {
        Replicas two = of(A, B);
        assertThat(two.order(null)).containsExactly(A, B);
        two.failed(A);
        clock.addAndGet(10);
        assertThat(two.order(null)).containsExactly(B, A);
        assertThat(two.order(null)).containsExactly(A, B);
        assertThat(two.order(null)).containsExactly(B, A);
        assertThat(two.order(null)).containsExactly(B, A);
    }

    @Test
    void without_replicas_there_is_nobody_to_ask() {
        assertThat(of().order(null)).isEmpty();
        assertThat(of().order(UUID.randomUUID())).isEmpty();
    }
}
