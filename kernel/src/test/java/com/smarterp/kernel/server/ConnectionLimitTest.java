package com.smarterp.kernel.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.channel.embedded.EmbeddedChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionLimitTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ConnectionLimit limit =
            new ConnectionLimit(
                    meters,
                    "connections",
                    "connections.refused",
                    Tags.empty(),
                    10,
                    3,
                    InetAddress::isLoopbackAddress);

    private static EmbeddedChannel from(String address) {
        return new EmbeddedChannel() {
            @Override
            protected SocketAddress remoteAddress0() {
                return new InetSocketAddress(InetAddress.ofLiteral(address), 4711);
            }
        };
    }

    @Test
    void oneAddressHasSoManyAndAnotherHasItsOwn() {
        List<EmbeddedChannel> open = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            open.add(from("192.0.2.1"));
            assertThat(limit.admit(open.get(i))).isTrue();
        }
        assertThat(limit.admit(from("192.0.2.1"))).isFalse();
        assertThat(limit.admit(from("192.0.2.2"))).isTrue();
        var _ = open.getFirst().close();
        assertThat(limit.admit(from("192.0.2.1"))).as("in place of one").isTrue();
        assertThat(meters.get("connections.refused").tag("bound", "address").counter().count())
                .isEqualTo(1);
        assertThat(meters.get("connections").gauge().value()).isEqualTo(4);
    }

    @Test
    void ofIpv6AWhole64IsOneAddress() {
        for (int i = 1; i <= 3; i++) {
            assertThat(limit.admit(from("2001:db8:0:1::" + i))).isTrue();
        }
        assertThat(limit.admit(from("2001:db8:0:1:ffff::9"))).isFalse();
        assertThat(limit.admit(from("2001:db8:0:2::1"))).isTrue();
    }

    @Test
    void whoStandsForManyIsBoundedWithAllOnly() {
        for (int i = 0; i < 10; i++) {
            assertThat(limit.admit(from("127.0.0.1"))).isTrue();
        }
        EmbeddedChannel oneMore = from("127.0.0.1");
        assertThat(limit.admit(oneMore)).isFalse();
        assertThat(oneMore.isOpen()).isFalse();
    }
}
