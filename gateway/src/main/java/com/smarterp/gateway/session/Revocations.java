package com.smarterp.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.smarterp.kernel.changes.ChangeTopic;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sessions that ended while tokens of theirs may still be good. Fed by {@code
 * smarterp.sessions}; a session is forgotten when its last token is dead.
 */
public final class Revocations {

    private static final Logger log = LoggerFactory.getLogger(Revocations.class);
    private static final Set<String> ENDS =
            Set.of("com.smarterp.session.signed_out", "com.smarterp.session.revoked");

    private final Cache<UUID, Boolean> ended;
    private final List<Consumer<Set<UUID>>> listeners = new CopyOnWriteArrayList<>();
    private final Counter counter;

    Revocations(SessionSettings settings, MeterRegistry meters) {
        ended =
                Caffeine.newBuilder()
                        .maximumSize(settings.revoked())
                        .expireAfterWrite(settings.tokenLifetime())
                        .build();
        counter =
                Counter.builder("smarterp.sessions.revocations")
                        .description("Sessions that were told to have ended")
                        .register(meters);
        Gauge.builder("smarterp.sessions.revoked", ended, Cache::estimatedSize)
                .description("Ended sessions remembered")
                .register(meters);
    }

    public boolean isRevoked(UUID session) {
        return ended.getIfPresent(session) != null;
    }

    /** The listener is told of ended sessions, some at a time. */
    public void onRevoked(Consumer<Set<UUID>> listener) {
        listeners.add(listener);
    }

    void take(List<ConsumerRecord<byte[], byte[]>> records) {
        Set<UUID> fresh = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            UUID session = ended(record);
            if (session != null) {
                ended.put(session, true);
                fresh.add(session);
            }
        }
        if (!fresh.isEmpty()) {
            counter.increment(fresh.size());
            listeners.forEach(each -> each.accept(fresh));
        }
    }

    private static @Nullable UUID ended(ConsumerRecord<byte[], byte[]> record) {
        Header type = record.headers().lastHeader(ChangeTopic.TYPE);
        if (type == null || !ENDS.contains(text(type.value()))) {
            return null;
        }
        try {
            return UUID.fromString(text(record.key()));
        } catch (IllegalArgumentException e) {
            log.warn("No session in {}-{}@{}", record.topic(), record.partition(), record.offset());
            return null;
        }
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
