package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several cookies of one name: a neighbour host planted one, or a browser kept two. */
class ShownTokensTest {

    private static final String REFRESH = "/api/auth/refresh";

    private static String user(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().get("user").get("id").stringValue();
    }

    private static void assertUnclear(Reply reply) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("malformed");
        assertThat(reply.headers().allValues("Set-Cookie")).isEmpty();
    }

    private static String ended(UUID session) {
        return AuthSuite.query("select ended_at is not null from session where id = ?", session)
                .getFirst();
    }

    @Test
    void junkBesideOnesOwnSignsNobodyOut() {
        Visitor own = Visitor.owner();
        String user = own.user().toString();
        String token = own.cookie(Cookies.REFRESH);
        List<List<String>> all =
                List.of(
                        List.of(Cookies.REFRESH + "=junk; " + token),
                        List.of(token + "; " + Cookies.REFRESH + "=junk"),
                        List.of(Cookies.REFRESH + "=; " + token),
                        List.of(Cookies.REFRESH + "=junk", token),
                        List.of(Cookies.REFRESH + "=\"a b\"; " + Cookies.REFRESH + "=x;" + token),
                        List.of(token + "; " + token),
                        List.of("__secure-refresh=junk; " + token));
        for (List<String> lines : all) {
            assertThat(user(own.postWith(REFRESH, lines))).as("%s", lines).isEqualTo(user);
        }
        assertThat(own.refresh().status()).isEqualTo(200);
    }

    @Test
    void ofTwoSessionsTheOneOfThisDeviceCounts() {
        Visitor own = Visitor.owner();
        Visitor other = Visitor.owner();
        String device = own.cookie(Cookies.DEVICE);
        for (List<String> lines :
                List.of(
                        List.of(
                                other.cookie(Cookies.REFRESH),
                                own.cookie(Cookies.REFRESH) + "; " + device),
                        List.of(
                                own.cookie(Cookies.REFRESH)
                                        + "; "
                                        + other.cookie(Cookies.REFRESH)
                                        + "; "
                                        + device))) {
            assertThat(user(own.postWith(REFRESH, lines))).isEqualTo(own.user().toString());
        }
    }

    @Test
    void ofTwoSessionsTheOneOfTheAccessCookieCounts() {
        Visitor own = Visitor.owner();
        Visitor other = Visitor.owner();
        String both = other.cookie(Cookies.REFRESH) + "; " + own.cookie(Cookies.REFRESH);
        String access = own.cookie(Cookies.ACCESS);
        assertThat(user(own.postWith(REFRESH, List.of(both + "; " + access))))
                .isEqualTo(own.user().toString());
        String strange = Cookies.DEVICE + "=unknown";
        assertThat(user(own.postWith(REFRESH, List.of(both, access, strange))))
                .isEqualTo(own.user().toString());
    }

    @Test
    void ifNothingTellsWhichCountsNothingIsCleared() {
        Visitor own = Visitor.owner();
        Visitor other = Visitor.owner();
        String both = other.cookie(Cookies.REFRESH) + "; " + own.cookie(Cookies.REFRESH);
        assertUnclear(own.postWith(REFRESH, List.of(both)));
        String device = own.cookie(Cookies.DEVICE) + "; " + other.cookie(Cookies.DEVICE);
        String access = own.cookie(Cookies.ACCESS) + "; " + Cookies.ACCESS + "=junk";
        assertUnclear(own.postWith(REFRESH, List.of(both, device, access)));
        assertUnclear(own.postWith(REFRESH, List.of(both, Visitor.owner().cookie(Cookies.ACCESS))));
        assertThat(own.refresh().status()).isEqualTo(200);
        assertThat(other.refresh().status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsOnesOwnSessionAlone() {
        Visitor own = Visitor.owner();
        Visitor other = Visitor.owner();
        UUID session = own.session();
        Reply out =
                own.postWith(
                        "/api/auth/logout",
                        List.of(
                                other.cookie(Cookies.REFRESH) + "; " + own.cookie(Cookies.REFRESH),
                                Cookies.REFRESH + "=junk; " + own.cookie(Cookies.DEVICE)));
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("Max-Age=0"));
        assertThat(ended(session)).isEqualTo("t");
        assertThat(other.refresh().status()).isEqualTo(200);

        Visitor unclear = Visitor.owner();
        Reply nothing =
                unclear.postWith(
                        "/api/auth/logout",
                        List.of(
                                other.cookie(Cookies.REFRESH)
                                        + "; "
                                        + unclear.cookie(Cookies.REFRESH)));
        assertThat(nothing.status()).isEqualTo(204);
        assertThat(other.refresh().status()).isEqualTo(200);
        assertThat(unclear.refresh().status()).isEqualTo(200);
    }
}
