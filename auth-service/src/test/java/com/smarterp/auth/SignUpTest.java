package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SignUpTest {

    @Test
    void makesAnAccountWithItsOwnWorkspaceAndSignsItIn() {
        Visitor visitor = Visitor.anonymous();
        String email = Visitor.randomEmail();
        Reply reply =
                visitor.post(
                        "/api/auth/signup",
                        Map.of(
                                "email",
                                " " + email.toUpperCase(java.util.Locale.ROOT),
                                "password",
                                Visitor.PASSWORD,
                                "name",
                                "Grace",
                                "workspace",
                                "Cobol & Co"));
        assertThat(reply.status()).isEqualTo(201);
        JsonNode user = reply.json().get("user");
        assertThat(user.get("email").stringValue())
                .isEqualTo(email.toUpperCase(java.util.Locale.ROOT));
        assertThat(user.get("name").stringValue()).isEqualTo("Grace");
        assertThat(user.get("role").stringValue()).isEqualTo("owner");
        assertThat(user.get("workspace").get("name").stringValue()).isEqualTo("Cobol & Co");
        assertThat(reply.json().get("expiresAt").stringValue()).endsWith("Z");
        assertThat(visitor.me().get("user")).isEqualTo(user);
    }

    @Test
    void cookiesAreHardAndTheOnlyPlaceOfTokens() {
        Visitor visitor = Visitor.anonymous();
        Reply reply = visitor.signUp(Visitor.randomEmail(), Visitor.PASSWORD);
        List<String> cookies = reply.headers().allValues("Set-Cookie");
        assertThat(cookies).hasSize(3);
        assertThat(cookies)
                .allSatisfy(
                        cookie -> {
                            assertThat(cookie)
                                    .contains("HttpOnly")
                                    .contains("Secure")
                                    .contains("SameSite=Strict")
                                    .doesNotContain("Domain");
                            assertThat(cookie.length()).isLessThan(4096);
                        });
        assertThat(cookies).anyMatch(c -> c.startsWith("__Host-access=") && c.contains("Path=/;"));
        assertThat(cookies)
                .anyMatch(c -> c.startsWith("__Secure-refresh=") && c.contains("Path=/api/auth;"));
        assertThat(cookies).anyMatch(c -> c.startsWith("__Host-device=") && c.contains("Path=/;"));
        assertThat(visitor.cookies.values()).noneMatch(reply.text()::contains);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anAddressIsTakenInWhateverCase() {
        Visitor first = Visitor.owner();
        Reply reply =
                Visitor.anonymous()
                        .signUp(first.email().toUpperCase(java.util.Locale.ROOT), Visitor.PASSWORD);
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("email_taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zq8!kfW2", "ключ от квартиры", "  spaces  ", "🔑🔑🔑🔑🔑🔑🔑🔑"})
    void takesPasswordsOfAnyCharacters(String password) {
        Visitor visitor = Visitor.anonymous();
        String email = Visitor.randomEmail();
        assertThat(visitor.signUp(email, password).status()).isEqualTo(201);
        assertThat(Visitor.anonymous().signIn(email, password).status()).isEqualTo(200);
    }

    @Test
    void takesLongPasswordsAndTellsThemApart() {
        assertThat(Visitor.anonymous().signUp(Visitor.randomEmail(), "x9".repeat(64)).status())
                .isEqualTo(201);
        String email = Visitor.randomEmail();
        String password = "k".repeat(74) + "a" + "k".repeat(5);
        assertThat(Visitor.anonymous().signUp(email, password).status()).isEqualTo(201);
        assertThat(Visitor.anonymous().signIn(email, password.replace('a', 'b')).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven77",
                "password",
                "PASSWORD1",
                "iloveyou",
                "qwertyuiop",
                "12345678",
                "sunshine",
                "princess",
                "football",
                "SmartERP",
                "smarterp2026!"
            })
    void refusesShortAndCommonPasswords(String password) {
        Reply reply = Visitor.anonymous().signUp(Visitor.randomEmail(), password);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("invalid");
        assertThat(reply.json().get("errors").get(0).get("field").stringValue())
                .isEqualTo("password");
    }

    @Test
    void namesAllThatIsWrong() {
        Reply reply =
                Visitor.anonymous()
                        .post(
                                "/api/auth/signup",
                                "{\"email\":\"nobody\",\"name\":\" \",\"role\":\"owner\",\"password\":\"x\"}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().get("errors").valueStream().map(e -> e.get("field").stringValue()))
                .containsExactlyInAnyOrder("email", "name", "role", "password");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"text\"",
                "{\"email\":5,\"password\":\"x\"}",
                "{\"email\":{}}",
                "{\"email\":\"a\",\"email\":\"b\"}",
                "{} {}"
            })
    void whatIsNoObjectOfTextsIsMalformed(String body) {
        Reply reply = Visitor.anonymous().post("/api/auth/login", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("malformed");
    }

    @Test
    void oddTextsAreNoServerError() {
        for (String name : List.of("\\u0000", "\\ud800", "a\\u0007")) {
            Reply reply =
                    Visitor.anonymous()
                            .post(
                                    "/api/auth/signup",
                                    "{\"email\":\"a@example.com\",\"password\":\"%s\",\"name\":\"%s\"}"
                                            .formatted(Visitor.PASSWORD, name));
            assertThat(reply.status()).isEqualTo(422);
        }
        assertThat(Visitor.anonymous().post("/api/auth/login", "[".repeat(2000)).status())
                .isEqualTo(400);
        Reply large = Visitor.anonymous().post("/api/auth/login", "\"" + "x".repeat(20_000) + "\"");
        assertThat(large.status()).isEqualTo(413);
    }

    @Test
    void onlyJsonAndOnlyTheRightMethod() {
        Reply text =
                AuthSuite.service()
                        .call(null, "POST", "/api/auth/login", null, "Content-Type", "text/plain");
        assertThat(text.status()).isEqualTo(415);
        assertThat(text.code()).isEqualTo("unsupported_type");
        Reply get = Visitor.anonymous().get("/api/auth/login");
        assertThat(get.status()).isEqualTo(405);
        assertThat(get.header("Allow")).isEqualTo("POST");
        assertThat(Visitor.owner().get("/api/auth/nothing").status()).isEqualTo(404);
    }

    @Test
    void twoSpellingsOfAnAddressAreOneAccount() {
        String local = UUID.randomUUID().toString().substring(0, 8) + "ß";
        String typed = local + "@Müller.example";
        assertThat(Visitor.anonymous().signUp(typed, Visitor.PASSWORD).status()).isEqualTo(201);
        for (String other :
                List.of(
                        local + "@xn--mller-kva.example",
                        local.replace("ß", "SS") + "@MÜLLER.example",
                        local.replace("ß", "ẞ") + "@mu\u0308ller.EXAMPLE")) {
            assertThat(Visitor.anonymous().signIn(other, Visitor.PASSWORD).status())
                    .as(other)
                    .isEqualTo(200);
            assertThat(Visitor.anonymous().signUp(other, Visitor.PASSWORD).code())
                    .as(other)
                    .isEqualTo("email_taken");
        }
    }

    /**
     * It is compared by its key, and shown as it was typed: nobody meets an address in Punycode.
     */
    @Test
    void anAddressIsShownAsItWasTyped() {
        String local = "Ada." + UUID.randomUUID().toString().substring(0, 8);
        String typed = local + "@Müller.Example";
        Visitor owner = Visitor.anonymous();
        Reply signedUp = owner.signUp("  " + typed + " ", Visitor.PASSWORD);
        assertThat(signedUp.status()).isEqualTo(201);
        Visitor again = Visitor.anonymous();
        Reply signedIn = again.signIn(local + "@xn--mller-kva.example", Visitor.PASSWORD);
        for (Reply each : List.of(signedUp, signedIn, owner.get("/api/auth/me"))) {
            assertThat(each.json().get("user").get("email").stringValue()).isEqualTo(typed);
        }
        assertThat(
                        owner.get("/api/auth/members")
                                .json()
                                .get("items")
                                .get(0)
                                .get("user")
                                .get("email")
                                .stringValue())
                .isEqualTo(typed);
        // Whoever comes back is shown as before.
        Visitor other = Visitor.owner();
        String friend = "Bob." + UUID.randomUUID() + "@Example.com";
        Visitor bob = Visitor.anonymous();
        bob.join(friend, token(other, friend));
        other.delete("/api/auth/members/" + bob.user());
        Visitor back = Visitor.anonymous();
        assertThat(back.join(friend.toUpperCase(Locale.ROOT), token(other, friend)).status())
                .isEqualTo(201);
        assertThat(back.email()).isEqualTo(friend);
    }

    private static String token(Visitor owner, String email) {
        return owner.invite(email, "member").json().get("token").stringValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x@xn--a.example", "x@-a.example", "x@a..example", "x@ab--c.example"})
    void aDomainThatCantBeOneIsInvalid(String email) {
        Reply reply = Visitor.anonymous().signUp(email, Visitor.PASSWORD);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().get("errors").get(0).get("field").stringValue()).isEqualTo("email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00a0", "\u200b", "\u2800", "\u3164", "\u0301", "Ada\u202eadA", "\u2066x"})
    void namesThatPoseAreInvalid(String name) {
        for (String field : List.of("name", "workspace")) {
            Map<String, String> form =
                    new HashMap<>(
                            Map.of(
                                    "email",
                                    Visitor.randomEmail(),
                                    "password",
                                    Visitor.PASSWORD,
                                    "name",
                                    "Ada"));
            form.put(field, name);
            Reply reply = Visitor.anonymous().post("/api/auth/signup", form);
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.json().get("errors").get(0).get("field").stringValue())
                    .isEqualTo(field);
        }
    }
}
