package com.smarterp.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What fails for some streams of an event loop harms no other. */
class LoopTest {

    private static final int JOBS = 0;
    private static final UUID EPOCH = UUID.randomUUID();
    private static final Standing UNWRITABLE = new Standing(new long[0], new int[0]);

    private final Instant later = Instant.now().plusSeconds(600);
    private final Catalog catalog = new Catalog(Map.of("jobs", Catalog.Kind.WORKSPACE));
    private final StreamSettings settings =
            new Binder(new MapConfigurationPropertySource(Map.of()))
                    .bindOrCreate("smarterp.stream", StreamSettings.class);
    private final StreamMetrics metrics = new StreamMetrics(new SimpleMeterRegistry(), catalog);
    private final Memory memory = new Memory(catalog, settings);
    private final EmbeddedChannel first = new EmbeddedChannel(new ChannelInboundHandlerAdapter());
    private final EmbeddedChannel second = new EmbeddedChannel(new ChannelInboundHandlerAdapter());
    private Loop loop;

    @BeforeEach
    void start() {
        first.freezeTime();
        loop = new Loop(first.eventLoop(), memory, catalog, settings, metrics);
    }

    @AfterEach
    void end() {
        first.finishAndReleaseAll();
        second.finishAndReleaseAll();
    }

    private void open(EmbeddedChannel channel, UUID workspace, Instant expiresAt) {
        UUID user = UUID.randomUUID();
        Caller caller = new Caller(user, workspace, UUID.randomUUID(), Role.OWNER, expiresAt);
        loop.open(caller, Position.none(catalog), channel.pipeline().firstContext());
        assertThat(sent(channel)).contains("event: hello");
    }

    private Published published(UUID workspace, long version) {
        byte[] value = ("{\"version\":" + version + "}").getBytes(StandardCharsets.UTF_8);
        Event event = new Event(JOBS, version, value, 0);
        return memory.publish(List.of(new Arrival(workspace, EPOCH, event))).getFirst();
    }

    private static Published unwritable(Published change) {
        return new Published(change.number(), change.scope(), change.event(), false, UNWRITABLE);
    }

    private static String sent(EmbeddedChannel channel) {
        StringBuilder text = new StringBuilder();
        for (ByteBuf next; (next = channel.readOutbound()) != null; next.release()) {
            text.append(next.toString(StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    @Test
    void a_room_that_fails_is_cut_and_the_others_have_their_changes() {
        UUID failing = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        open(first, failing, later);
        open(second, other, later);
        loop.offer(List.of(unwritable(published(failing, 1)), published(other, 7)));
        first.runPendingTasks();
        assertThat(first.isOpen()).isFalse();
        assertThat(sent(second)).contains("id: jobs:7", "{\"version\":7}");
        assertThat(metrics.open()).isEqualTo(1);
        assertThat(loop.isCongested()).isFalse();

        loop.offer(List.of(published(other, 8)));
        first.runPendingTasks();
        assertThat(sent(second)).contains("{\"version\":8}");
    }

    @Test
    void a_stream_that_fails_by_itself_is_cut_and_the_others_are_looked_after() {
        Instant beyondMilliseconds = Instant.parse("+400000000-01-01T00:00:00Z");
        UUID workspace = UUID.randomUUID();
        open(first, workspace, beyondMilliseconds);
        open(second, workspace, Instant.EPOCH);
        first.advanceTimeBy(1, TimeUnit.SECONDS);
        first.runPendingTasks();
        assertThat(first.isOpen()).isFalse();
        assertThat(sent(second)).contains("\"reason\":\"expired\"");
        assertThat(metrics.open()).isZero();
    }
}
