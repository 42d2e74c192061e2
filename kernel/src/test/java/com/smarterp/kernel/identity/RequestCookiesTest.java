package com.smarterp.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class RequestCookiesTest {

    private static final String NAME = "__Host-access";

    private static HttpHeaders headers(String... lines) {
        HttpHeaders headers = new HttpHeaders();
        for (String line : lines) {
            headers.add(HttpHeaders.COOKIE, line);
        }
        return headers;
    }

    @Test
    void theOnlyOneCounts() {
        assertThat(RequestCookies.only(headers("theme=dark; __Host-access=a.b-c_"), NAME))
                .isEqualTo("a.b-c_");
        assertThat(RequestCookies.only(headers("__Host-access=\"quoted\""), NAME))
                .isEqualTo("quoted");
        assertThat(RequestCookies.only(headers("x=1", "y=2;__Host-access=c="), NAME))
                .isEqualTo("c=");
    }

    @Test
    void ofTwoNoneCounts() {
        for (HttpHeaders doubled :
                new HttpHeaders[] {
                    headers("__Host-access=a; __Host-access=b"),
                    headers("__Host-access=a; __Host-access=a"),
                    headers("__Host-access=a;__Host-access=b"),
                    headers("__Host-access=a", "__Host-access=b"),
                    headers("__Host-access=a; x=\"; __Host-access=b\""),
                    headers("__Host-access=; __Host-access=b"),
                    headers("__Host-access =a; \t__Host-access= b")
                }) {
            assertThat(RequestCookies.only(doubled, NAME)).isNull();
        }
    }

    @Test
    void anotherNameIsAnother() {
        HttpHeaders others =
                headers("__host-access=a; __HOST-ACCESS=b; x__Host-access=c; __Host-access; =d");
        assertThat(RequestCookies.values(others, NAME)).isEmpty();
        assertThat(RequestCookies.only(headers("__host-access=a; __Host-access=b"), NAME))
                .isEqualTo("b");
        assertThat(RequestCookies.only(headers("__Host-access="), NAME)).isNull();
        assertThat(RequestCookies.only(headers(), NAME)).isNull();
    }
}
