package com.smarterp.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.identity.Caller;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sessions that ended, or have another role, while tokens of theirs may still be good. Fed by
 * {@code smarterp.sessions}; a session is forgotten when its last such token is dead.
 *
 * <p>After a change of role a token is told by its generation: one that was refreshed meanwhile is
 * let in, whatever the clocks say, and none from before comes back with its role.
 */
public final class Revocations {

    private static final Logger log = LoggerFactory.getLogger(Revocations.class);
    private static final Set<String> ENDS =
            Set.of("com.smarterp.session.signed_out", "com.smarterp.session.revoked");
    private static final String ROLE_CHANGED = "com.smarterp.session.role_changed";
    private static final JsonMapper JSON = new JsonMapper();

    private final Cache<UUID, Boolean> ended;
    private final Cache<UUID, Long> outdated;
    private final List<Consumer<Set<UUID>>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Map<UUID, Long>>> roleListeners = new CopyOnWriteArrayList<>();
    private final Counter counter;

    Revocations(SessionSettings settings, MeterRegistry meters) {
        ended = remembered(settings);
        outdated = remembered(settings);
        counter =
                Counter.builder("smarterp.sessions.revocations")
                        .description("Sessions that were told to have ended")
                        .register(meters);
        Gauge.builder("smarterp.sessions.revoked", ended, Cache::estimatedSize)
                .description("Ended sessions remembered")
                .register(meters);
        Gauge.builder("smarterp.sessions.roles", outdated, Cache::estimatedSize)
                .description("Sessions remembered whose role was changed")
                .register(meters);
    }

    private static <T> Cache<UUID, T> remembered(SessionSettings settings) {
        return Caffeine.newBuilder()
                .maximumSize(settings.revoked())
                .expireAfterWrite(settings.tokenLifetime())
                .build();
    }

    public boolean isRevoked(UUID session) {
        return ended.getIfPresent(session) != null;
    }

    /** Whether the caller's token was made before the session got another role. */
    public boolean isOutdated(Caller caller) {
        Long last = outdated.getIfPresent(caller.session());
        return last != null && caller.generation() <= last;
    }

    /**
     * The listener is told of sessions whose role was changed, some at a time, each with the last
     * generation of tokens that was made before.
     */
    public void onRoleChanged(Consumer<Map<UUID, Long>> listener) {
        roleListeners.add(listener);
    }

    /** The listener is told of ended sessions, some at a time. */
    public void onRevoked(Consumer<Set<UUID>> listener) {
        listeners.add(listener);
    }

    void take(List<ConsumerRecord<byte[], byte[]>> records) {
        Set<UUID> fresh = new HashSet<>();
        Map<UUID, Long> changed = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            String type = type(record);
            if (!ENDS.contains(type) && !type.equals(ROLE_CHANGED)) {
                continue;
            }
            try {
                UUID session = UUID.fromString(text(record.key()));
                if (ENDS.contains(type)) {
                    ended.put(session, true);
                    fresh.add(session);
                } else {
                    long last = generation(record.value());
                    // An older record may come again.
                    outdated.asMap().merge(session, last, Math::max);
                    changed.merge(session, last, Math::max);
                }
            } catch (IllegalArgumentException | JacksonException e) {
                log.warn(
                        "Ignoring record {}-{}@{}, which names no session: {}",
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        e.toString());
            }
        }
        if (!changed.isEmpty()) {
            roleListeners.forEach(each -> each.accept(changed));
        }
        if (!fresh.isEmpty()) {
            counter.increment(fresh.size());
            listeners.forEach(each -> each.accept(fresh));
        }
    }

    private static String type(ConsumerRecord<byte[], byte[]> record) {
        Header type = record.headers().lastHeader(ChangeTopic.TYPE);
        return type == null ? "" : text(type.value());
    }

    private static long generation(byte @Nullable [] event) {
        JsonNode generation = JSON.readTree(text(event)).path("generation");
        if (!generation.isIntegralNumber()) {
            throw new IllegalArgumentException("no generation");
        }
        return generation.longValue();
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
