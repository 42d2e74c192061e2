package com.smarterp.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    private static String key(String typed) {
        return Objects.requireNonNull(EmailAddress.of(typed), typed).key();
    }

    @ParameterizedTest
    @CsvSource({
        "x@müller.example, x@xn--mller-kva.example",
        "x@MÜLLER.example, X@xn--MLLER-kva.EXAMPLE",
        "straße@example.com, STRASSE@example.com",
        "stra\u1e9ee@example.com, strasse@example.com",
        "x@straße.example, x@strasse.example",
        "x@xn--strae-oqa.example, x@STRASSE.example",
        "οδος@example.com, ΟΔΟΣ@example.com",
        "οδοσ@example.com, οδος@example.com",
        "x@βόλος.example, x@ΒΌΛΟΣ.example",
        "x@xn--nxasmm1c.example, x@βόλοσ.example",
        "ﬁx@example.com, fix@example.com",
        "ｘ＠ｅｘａｍｐｌｅ.com, x@example.com",
        "x@例え。example, x@xn--r8jz45g.example",
        "e\u0301@example.com, É@example.com",
        "K@example.com, k@example.com",
        "x@mu\u0308ller.example, x@müller.example"
    })
    void twoSpellingsOfOneAddress(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @Test
    void whatDiffersStaysApart() {
        assertThat(key("ı@example.com")).isNotEqualTo(key("i@example.com"));
        assertThat(key("muller@example.com")).isNotEqualTo(key("müller@example.com"));
        assertThat(key("x@muller.example")).isNotEqualTo(key("x@müller.example"));
        assertThat(key("х@example.com")).as("Cyrillic").isNotEqualTo(key("x@example.com"));
    }

    @Test
    void itIsShownAsItWasTyped() {
        EmailAddress address =
                Objects.requireNonNull(EmailAddress.of(" Grace.Müller@MÜLLER.example "));
        assertThat(address.shown()).isEqualTo("Grace.Müller@MÜLLER.example");
        assertThat(address.key()).isEqualTo("grace.müller@xn--mller-kva.example");
        assertThat(key(address.key())).isEqualTo(address.key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "@example.com",
                "x@",
                "x@ ",
                "a b@example.com",
                "x@exa mple.com",
                "x@-example.com",
                "x@example-.com",
                "x@example..com",
                "x@.example.com",
                "x@example.com.",
                "x@exam_ple.com",
                "x@xn--a.example",
                "x@xn--zzzzzz99999999.example",
                "x@ab--cd.example",
                "x@a\u0301\u202e.example",
                "x@\u0301a.example",
                "x@אa.example",
                "x\u200b@example.com",
                "x\u0000@example.com",
                "x@example.com\u0000",
                "x@y@",
                "\ud800@example.com",
                "x@\ud800.example"
            })
    void whatCanBeNoAddress(String text) {
        assertThat(EmailAddress.of(text)).isNull();
    }

    @Test
    void lengthsAreBounded() {
        String label = "a".repeat(63);
        assertThat(EmailAddress.of("x@" + label + ".example")).isNotNull();
        assertThat(EmailAddress.of("x@" + label + "a.example")).isNull();
        assertThat(EmailAddress.of("x".repeat(65) + "@example.com")).isNull();
        assertThat(EmailAddress.of("x@" + (label + ".").repeat(4) + "example")).isNull();
        assertThat(EmailAddress.of("x@" + "ü".repeat(62) + ".example")).isNull();
    }
}
