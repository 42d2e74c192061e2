package com.smarterp.kernel.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.netty.channel.Channel;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections beyond a number as soon as they come: beyond that of all, and beyond that of
 * one address. Of IPv6 a whole /64 is one address, since that is what one subscriber is given (RFC
 * 6177).
 */
public final class ConnectionLimit {

    /** Whom connections come from: an IPv4 address, or the first half of an IPv6 address. */
    private record Source(boolean six, long bits) {}

    private final int max;
    private final int perAddress;
    private final Predicate<InetAddress> many;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<Source, Integer> sources = new ConcurrentHashMap<>();
    private final Counter refused;
    private final Counter crowded;

    /** Of a port that isn't for strangers: without a bound for one address. */
    ConnectionLimit(String port, int max, MeterRegistry meters) {
        this(
                meters,
                "smarterp.server.connections",
                "smarterp.server.connections.refused",
                Tags.of("port", port),
                max,
                max,
                _ -> true);
    }

    /**
     * @param name of the metric of open connections
     * @param refusals name of the metric of those that were closed
     * @param tags of both
     * @param max open at once
     * @param perAddress of them from one address
     * @param many addresses that stand for many: proxies, and this machine itself
     */
    public ConnectionLimit(
            MeterRegistry meters,
            String name,
            String refusals,
            Tags tags,
            int max,
            int perAddress,
            Predicate<InetAddress> many) {
        this.max = max;
        this.perAddress = perAddress;
        this.many = many;
        Gauge.builder(name, open, AtomicInteger::get)
                .description("Open connections of clients")
                .tags(tags)
                .register(meters);
        this.refused = refused(refusals, tags, "all", meters);
        this.crowded = refused(refusals, tags, "address", meters);
    }

    private static Counter refused(String name, Tags tags, String bound, MeterRegistry meters) {
        return Counter.builder(name)
                .description("Connections closed because there were too many")
                .tags(tags)
                .tag("bound", bound)
                .register(meters);
    }

    /** Whether it may stay; otherwise it is closed. */
    boolean admit(Channel channel) {
        Source source = source(channel);
        if (open.incrementAndGet() > max) {
            open.decrementAndGet();
            return refuse(channel, refused);
        }
        if (source != null && !enter(source)) {
            open.decrementAndGet();
            return refuse(channel, crowded);
        }
        channel.closeFuture()
                .addListener(
                        _ -> {
                            open.decrementAndGet();
                            if (source != null) {
                                leave(source);
                            }
                        });
        return true;
    }

    private static boolean refuse(Channel channel, Counter counter) {
        counter.increment();
        channel.unsafe().closeForcibly();
        return false;
    }

    private boolean enter(Source source) {
        AtomicBoolean in = new AtomicBoolean();
        sources.compute(
                source,
                (_, now) -> {
                    int count = now == null ? 0 : now;
                    in.set(count < perAddress);
                    return in.get() ? Integer.valueOf(count + 1) : now;
                });
        return in.get();
    }

    private void leave(Source source) {
        sources.computeIfPresent(source, (_, now) -> now > 1 ? now - 1 : null);
    }

    /** Null where the address stands for many. */
    private @Nullable Source source(Channel channel) {
        return channel.remoteAddress() instanceof InetSocketAddress remote
                        && remote.getAddress() != null
                        && !many.test(remote.getAddress())
                ? source(remote.getAddress())
                : null;
    }

    private static Source source(InetAddress address) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return address instanceof Inet6Address
                ? new Source(true, bytes.getLong())
                : new Source(false, bytes.getInt());
    }
}
