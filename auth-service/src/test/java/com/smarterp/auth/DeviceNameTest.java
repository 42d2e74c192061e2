package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceNameTest {

    @Test
    void isShortAndReadableWhateverTheAgentSays() {
        assertThat(
                        DeviceName.of(
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0"))
                .isEqualTo("Edge on Windows");
        assertThat(
                        DeviceName.of(
                                "Mozilla/5.0 (Linux; Android 16; Pixel) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"))
                .isEqualTo("Chrome on Android");
        assertThat(DeviceName.of("curl/8.5.0")).isEqualTo("curl");
        assertThat(DeviceName.of("Java-http-client/25")).isEqualTo("Java-http-client");
        assertThat(DeviceName.of("")).isEqualTo("Unknown device");
        assertThat(DeviceName.of("<script>\r\n" + "x".repeat(500))).isEqualTo("script");
        assertThat(DeviceName.of("y".repeat(500))).hasSize(80);
    }
}
