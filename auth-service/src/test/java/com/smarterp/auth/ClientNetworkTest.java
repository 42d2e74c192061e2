package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {

    @Test
    void anIpv6CustomerIsOneHoweverManyAddressesTheyHave() {
        assertThat(ClientNetwork.of("2001:db8:1:2::1"))
                .isEqualTo(ClientNetwork.of("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(ClientNetwork.of("2001:db8:1:3::1"));
    }

    @Test
    void anIpv4AddressIsOneHoweverItIsWritten() {
        assertThat(ClientNetwork.of("::ffff:192.0.2.1")).isEqualTo(ClientNetwork.of("192.0.2.1"));
        assertThat(ClientNetwork.of("192.0.2.1")).isNotEqualTo(ClientNetwork.of("192.0.2.2"));
        assertThat(ClientNetwork.of("unknown")).isEqualTo("unknown");
    }

    @Test
    void thisMachineIsShared() {
        assertThat(ClientNetwork.isLoopback("127.0.0.1")).isTrue();
        assertThat(ClientNetwork.isLoopback("127.9.9.9")).isTrue();
        assertThat(ClientNetwork.isLoopback("::1")).isTrue();
        assertThat(ClientNetwork.isLoopback("10.0.0.1")).isFalse();
        assertThat(ClientNetwork.isLoopback("x")).isFalse();
    }
}
