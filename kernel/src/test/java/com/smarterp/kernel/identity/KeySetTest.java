package com.smarterp.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class KeySetTest {

    static final IdentitySettings SETTINGS =
            new IdentitySettings(
                    true,
                    List.of(),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(5),
                    Duration.ofSeconds(2),
                    100,
                    Duration.ofSeconds(10));
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    private final PublishedKeys published = new PublishedKeys();
    private final AtomicLong nanos = new AtomicLong();
    private final KeySet keys = keys(published.url());

    private KeySet keys(URI... addresses) {
        return new KeySet(
                List.of(addresses),
                SETTINGS,
                WebClient.builder(),
                new SimpleMeterRegistry(),
                nanos::get);
    }

    @AfterEach
    void close() {
        published.close();
    }

    private void passes(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static void assertUnavailable(Mono<ECPublicKey> key) {
        StepVerifier.create(key)
                .expectErrorSatisfies(
                        e ->
                                assertThat(((ProblemException) e).problem().code())
                                        .isEqualTo(ProblemCode.UNAVAILABLE))
                .verify();
    }

    @Test
    void aThousandUnknownIdsFetchOnce() {
        published.publish("a");
        Long found =
                Flux.range(0, 1000)
                        .flatMap(_ -> keys.key(UUID.randomUUID().toString()), 50)
                        .count()
                        .block();
        assertThat(found).isZero();
        assertThat(published.fetches).hasValue(1);
        passes(Duration.ofSeconds(31));
        assertThat(keys.key("b").block()).isNull();
        assertThat(published.fetches).hasValue(2);
    }

    @Test
    void aNewKeyIsFoundAndKnownOnesGoOnWithoutTheirSource() {
        published.publish("old");
        assertThat(keys.key("old").block()).isNotNull();
        published.publish("new");
        passes(Duration.ofSeconds(30));
        assertThat(keys.key("new").block()).isNotNull();
        published.close();
        passes(Duration.ofHours(1));
        assertThat(keys.key("old").block()).isNotNull();
        assertThat(keys.key("new").block()).isNotNull();
    }

    @Test
    void withoutAnyKeyNobodyCanBeTold() {
        published.status = 503;
        assertUnavailable(keys.key("a"));
        assertUnavailable(keys.key("b"));
        assertThat(published.fetches).hasValue(1);
        published.status = 200;
        published.publish("a");
        passes(Duration.ofSeconds(1));
        assertThat(keys.key("a").block()).isNotNull();
    }

    @Test
    void anUnknownIdIsNoLieWhileTheSourceIsAway() {
        published.publish("a");
        assertThat(keys.key("a").block()).isNotNull();
        published.status = 500;
        passes(Duration.ofSeconds(31));
        assertUnavailable(keys.key("b"));
        assertThat(keys.key("a").block()).isNotNull();
    }

    @Test
    void asksTheNextReplica() {
        published.publish("a");
        assertThat(keys(NOBODY, published.url()).key("a").block()).isNotNull();
    }

    @Test
    void aWithdrawnKeyGoesInTheBackground() {
        published.publish("a");
        published.publish("b");
        assertThat(keys.key("b").block()).isNotNull();
        published.keys.removeLast();
        passes(Duration.ofMinutes(6));
        assertThat(keys.key("a").block()).isNotNull();
        Awaitility.await().untilAsserted(() -> assertThat(keys.key("b").block()).isNull());
    }
}
