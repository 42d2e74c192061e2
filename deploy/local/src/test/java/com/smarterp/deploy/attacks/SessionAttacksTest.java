package com.smarterp.deploy.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who steals, copies or keeps what signs a person in. */
class SessionAttacksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static void signedOutSoon(Browser browser) {
        await().atMost(Product.SOON).until(() -> browser.get("/api/jobs").status() == 401);
        assertThat(browser.get("/api/auth/me").code()).isEqualTo("signed_out");
    }

    private static void revokedSoon(Listener stream) {
        await().atMost(Product.SOON).until(() -> stream.hears("\"reason\":\"revoked\""));
        await().atMost(Product.SOON).until(stream::ended);
    }

    private static Listener listening(Browser browser) {
        Listener stream = new Listener(browser, "");
        await().atMost(PATIENCE).until(() -> stream.hears("event: hello"));
        return stream;
    }

    /** S1: read the cookies with a script, over plain HTTP, or from another site. */
    @Test
    void cookiesThatOthersCouldRead() {
        Browser ada = new Browser();
        Reply reply = ada.signUp(Browser.email("Ada"), Browser.PASSWORD, "Ada");
        assertThat(reply.all("Set-Cookie")).hasSize(3);
        for (String cookie : reply.all("Set-Cookie")) {
            assertThat(cookie)
                    .contains("; HttpOnly")
                    .contains("; Secure")
                    .contains("; SameSite=Strict")
                    .doesNotContainIgnoringCase("domain=")
                    .contains(cookie.startsWith("__Secure-refresh=") ? "Path=/api/auth" : "Path=/;")
                    .hasSizeLessThan(4096);
        }
        assertThat(ada.cookies.keySet())
                .containsExactlyInAnyOrder(Browser.ACCESS, Browser.REFRESH, Browser.DEVICE);
        reply.headers().remove("Set-Cookie");
        List<Reply> answers = new ArrayList<>(List.of(reply));
        for (String path : List.of("/api/auth/me", "/api/auth/sessions", "/api/auth/members")) {
            answers.add(ada.get(path));
        }
        assertThat(answers).noneMatch(answer -> answer.says(ada.cookies.values()));
    }

    /** S2: plant a session before somebody signs in, and use it afterwards. */
    @Test
    void aSessionThatWasPlanted() {
        Browser victim = Browser.signedUp("Ada");
        Browser thief = victim.copy();
        String planted = victim.session();
        String email = victim.user().get("email").stringValue();
        assertThat(victim.signIn(email, Browser.PASSWORD).status()).isEqualTo(200);
        assertThat(victim.session()).isNotEqualTo(planted);
        signedOutSoon(thief);
        assertThat(thief.call("POST", "/api/auth/refresh", null).code()).isEqualTo("session_ended");
    }

    /** S8: sign out, and replay the copied access cookie, refresh cookie and open stream. */
    @Test
    void cookiesCopiedBeforeSigningOut() {
        Browser ada = Browser.signedUp("Ada");
        Browser thief = ada.copy();
        try (Listener stream = listening(thief)) {
            Reply out = ada.call("POST", "/api/auth/logout", null);
            assertThat(out.status()).isEqualTo(204);
            assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\"");
            assertThat(ada.cookies.keySet()).containsExactly(Browser.DEVICE);
            revokedSoon(stream);
            signedOutSoon(thief);
        }
        assertThat(thief.call("POST", "/api/auth/refresh", null).code()).isEqualTo("session_ended");
    }

    /** S9: use a stolen refresh token after its owner went on, or many at once. */
    @Test
    void refreshTokensThatAreOld() throws Exception {
        Browser ada = Browser.signedUp("Ada");
        Browser first = ada.copy();
        assertThat(ada.call("POST", "/api/auth/refresh", null).status()).isEqualTo(200);
        Browser second = ada.copy();
        // A lost answer: the one before, within its grace, gives the current one and no branch.
        Browser lost = first.copy();
        assertThat(lost.call("POST", "/api/auth/refresh", null).status()).isEqualTo(200);
        assertThat(lost.cookies).containsEntry(Browser.REFRESH, ada.cookies.get(Browser.REFRESH));

        Set<String> live = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            List<Future<Reply>> ten = new ArrayList<>();
            List<Browser> tabs = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                Browser tab = second.copy();
                tabs.add(tab);
                ten.add(threads.submit(() -> tab.call("POST", "/api/auth/refresh", null)));
            }
            for (Future<Reply> one : ten) {
                assertThat(one.get().status()).isEqualTo(200);
            }
            tabs.forEach(tab -> live.add(String.valueOf(tab.cookies.get(Browser.REFRESH))));
        }
        assertThat(live).hasSize(1);

        Reply stolen = first.call("POST", "/api/auth/refresh", null);
        assertThat(stolen.code()).isEqualTo("session_ended");
        assertThat(first.cookies).doesNotContainKey(Browser.REFRESH);
        ada.cookies.put(Browser.REFRESH, live.iterator().next());
        assertThat(ada.call("POST", "/api/auth/refresh", null).code()).isEqualTo("session_ended");
        signedOutSoon(second);
    }

    private static final String REFRESH = "/api/auth/refresh";

    private static void anHourPasses(String session) {
        Product.query(
                "auth",
                "update session set rotated_at = rotated_at - interval '1 hour' where id = ?::uuid",
                session);
    }

    private static void usedSoon(String session, String generation) {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                Product.query(
                                                "auth",
                                                "select used_generation from session where id = ?::uuid",
                                                session)
                                        .equals(List.of(generation)));
    }

    /**
     * S33: lose the answer of a refresh and come back an hour later; use a stolen one after that.
     */
    @Test
    void answersThatWereLostAndTokensThatWereStolen() {
        Browser ada = Browser.signedUp("Ada");
        String session = ada.session();
        usedSoon(session, "1");
        Browser thief = ada.copy();
        Browser lost = ada.copy();
        assertThat(lost.call("POST", REFRESH, null).status()).isEqualTo(200);
        anHourPasses(session);
        assertThat(ada.call("POST", REFRESH, null).status()).isEqualTo(200);
        assertThat(ada.cookies).containsEntry(Browser.REFRESH, lost.cookies.get(Browser.REFRESH));
        assertThat(ada.session()).isEqualTo(session);
        usedSoon(session, "2");
        anHourPasses(session);
        assertThat(thief.call("POST", REFRESH, null).code()).isEqualTo("session_ended");
        signedOutSoon(ada);
    }

    /** S33: use a stolen token while its owner does nothing but listen. */
    @Test
    void aTokenThatWasStolenFromWhoOnlyListens() {
        Browser ada = Browser.signedUp("Ada");
        String session = ada.session();
        Browser thief = ada.copy();
        assertThat(ada.call("POST", REFRESH, null).status()).isEqualTo(200);
        try (Listener stream = listening(ada)) {
            usedSoon(session, "2");
            anHourPasses(session);
            assertThat(thief.call("POST", REFRESH, null).code()).isEqualTo("session_ended");
            revokedSoon(stream);
        }
    }

    /** S33: say in another's name that a token is in use. */
    @Test
    void whoCallsWhatGatewaysCall() {
        Browser ada = Browser.signedUp("Ada");
        Reply reply = ada.call("POST", "/internal/sessions/generation", null);
        assertThat(reply.status()).isIn(404, 405);
    }

    private static Reply with(String method, String target, String... cookieLines) {
        String[] lines = new String[cookieLines.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "Cookie: " + cookieLines[i];
        }
        return new Browser().call(method, target, null, lines);
    }

    private static String cookie(Browser browser, String name) {
        return name + "=" + browser.cookies.get(name);
    }

    /** S34: plant a cookie beside another's own, before it, behind it, in a line of its own. */
    @Test
    void cookiesThatWerePlanted() {
        Browser ada = Browser.signedUp("Ada");
        Browser eve = Browser.signedUp("Eve");
        String id = ada.user().get("id").stringValue();
        String access = cookie(ada, Browser.ACCESS);
        for (String[] doubled :
                List.of(
                        new String[] {cookie(eve, Browser.ACCESS) + "; " + access},
                        new String[] {access, cookie(eve, Browser.ACCESS)},
                        new String[] {Browser.ACCESS + "=junk; " + access},
                        new String[] {access + "; " + Browser.ACCESS + "="})) {
            Reply reply = with("GET", "/api/jobs", doubled);
            assertThat(reply.code()).isEqualTo("signed_out");
            assertThat(reply.all("Set-Cookie")).isEmpty();
        }
        String planted = cookie(eve, Browser.REFRESH);
        String own = cookie(ada, Browser.REFRESH);
        String device = cookie(ada, Browser.DEVICE);
        for (String[] several :
                List.of(
                        new String[] {Browser.REFRESH + "=junk; " + own},
                        new String[] {planted + "; " + own + "; " + device},
                        new String[] {own + "; " + planted, access},
                        new String[] {planted, device, own})) {
            Reply reply = with("POST", REFRESH, several);
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            assertThat(reply.json().at("/user/id").asString()).isEqualTo(id);
        }
        Reply unclear = with("POST", REFRESH, planted + "; " + own);
        assertThat(unclear.status()).isEqualTo(400);
        assertThat(unclear.code()).isEqualTo("malformed");
        assertThat(unclear.all("Set-Cookie")).isEmpty();
        Reply out = with("POST", "/api/auth/logout", planted + "; " + own + "; " + device);
        assertThat(out.status()).isEqualTo(204);
        signedOutSoon(ada);
        assertThat(eve.call("POST", REFRESH, null).status()).isEqualTo(200);
    }

    /** S24: go on with a device that was signed out, an old password, or after being removed. */
    @Test
    void whoWasShutOutGoesOn() {
        Browser laptop = Browser.signedUp("Ada");
        Browser phone = laptop.another();
        try (Listener stream = listening(phone)) {
            String session = phone.session();
            assertThat(laptop.get("/api/auth/sessions").body()).contains(session);
            Reply ended = laptop.call("DELETE", "/api/auth/sessions/" + session, null);
            assertThat(ended.status()).isEqualTo(204);
            revokedSoon(stream);
            signedOutSoon(phone);
        }
        Browser tablet = laptop.another();
        try (Listener stream = listening(tablet)) {
            String change =
                    "{\"current\":\"%s\",\"next\":\"another horse\"}".formatted(Browser.PASSWORD);
            assertThat(laptop.call("PUT", "/api/auth/password", change).status()).isEqualTo(204);
            revokedSoon(stream);
            signedOutSoon(tablet);
        }
        assertThat(laptop.get("/api/jobs").status()).isEqualTo(200);

        Browser bob = laptop.invited("Bob");
        try (Listener stream = listening(bob)) {
            String user = bob.user().get("id").stringValue();
            assertThat(laptop.call("DELETE", "/api/auth/members/" + user, null).status())
                    .isEqualTo(204);
            revokedSoon(stream);
            signedOutSoon(bob);
        }
    }

    private static void goneSoon(Browser browser) {
        await().atMost(Product.SOON).until(() -> browser.get("/api/jobs").status() == 401);
        Reply refresh = browser.call("POST", "/api/auth/refresh", null);
        assertThat(refresh.code()).isEqualTo("session_ended");
        assertThat(refresh.json().path("wipe").asBoolean(false)).isTrue();
    }

    /** S31: sign in, many times at once, while one is removed, and use what was let in. */
    @Test
    void signInsUnderWayWhileTheirMemberIsRemoved() throws Exception {
        Browser owner = Browser.signedUp("Ada");
        try (ExecutorService threads = Executors.newFixedThreadPool(9)) {
            for (int round = 0; round < 5; round++) {
                Browser member = owner.invited("Bob");
                String email = member.user().get("email").stringValue();
                String path = "/api/auth/members/" + member.user().get("id").stringValue();
                CountDownLatch go = new CountDownLatch(1);
                List<Future<Browser>> signIns = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    signIns.add(
                            threads.submit(
                                    () -> {
                                        Browser device = new Browser();
                                        go.await();
                                        device.signIn(email, Browser.PASSWORD);
                                        return device;
                                    }));
                }
                Future<Reply> removal =
                        threads.submit(
                                () -> {
                                    go.await();
                                    return owner.call("DELETE", path, null);
                                });
                go.countDown();
                assertThat(removal.get().status()).isEqualTo(204);
                for (Future<Browser> signIn : signIns) {
                    Browser device = signIn.get();
                    if (device.cookies.containsKey(Browser.REFRESH)) {
                        goneSoon(device);
                    }
                }
                goneSoon(member);
                Reply late = new Browser().signIn(email, Browser.PASSWORD);
                assertThat(late.status()).isEqualTo(403);
                assertThat(late.json().path("wipe").asBoolean(false)).isTrue();
            }
        }
    }

    /** S24: go on with the access token and the stream of a role that one has no more. */
    @Test
    void whoHasAnotherRoleGoesOnWithTheOldToken() {
        Browser owner = Browser.signedUp("Ada");
        Browser bob = owner.invited("Bob");
        Browser old = bob.copy();
        try (Listener stream = listening(bob)) {
            Reply changed =
                    owner.call(
                            "PUT",
                            "/api/auth/members/" + bob.user().get("id").stringValue(),
                            "{\"role\":\"viewer\"}");
            assertThat(changed.status()).isEqualTo(200);
            await().atMost(Product.SOON).until(() -> stream.hears("\"reason\":\"expired\""));
            signedOutSoon(old);
        }
        assertThat(bob.call("POST", "/api/auth/refresh", null).status()).isEqualTo(200);
        assertThat(bob.user().get("role").stringValue()).isEqualTo("viewer");
        assertThat(bob.get("/api/jobs").status()).isEqualTo(200);
        signedOutSoon(old);
        Browser viewer = bob.copy();
        assertThat(
                        owner.call(
                                        "PUT",
                                        "/api/auth/members/" + bob.user().get("id").stringValue(),
                                        "{\"role\":\"member\"}")
                                .status())
                .isEqualTo(200);
        signedOutSoon(viewer);
        signedOutSoon(old); // though the session has the role again that it names
        assertThat(bob.call("POST", "/api/auth/refresh", null).status()).isEqualTo(200);
        assertThat(bob.user().get("role").stringValue()).isEqualTo("member");
    }

    /** S32: come in by invitations that somebody removed made, or that were sent to them. */
    @Test
    void invitationsOfWhoWasRemoved() {
        Browser owner = Browser.signedUp("Ada");
        Browser second = owner.invited("Bob");
        String email = second.user().get("email").stringValue();
        String user = second.user().get("id").stringValue();
        String raise = "{\"role\":\"owner\"}";
        assertThat(owner.call("PUT", "/api/auth/members/" + user, raise).status()).isEqualTo(200);
        assertThat(second.call("POST", "/api/auth/refresh", null).status()).isEqualTo(200);
        String friend = Browser.email("Mallory");
        String made =
                second.call(
                                "POST",
                                "/api/auth/invitations",
                                "{\"email\":\"%s\",\"role\":\"owner\"}".formatted(friend))
                        .json()
                        .get("token")
                        .stringValue();
        assertThat(owner.call("DELETE", "/api/auth/members/" + user, null).status()).isEqualTo(204);
        assertThat(new Browser().get("/api/auth/invitations/preview", "Invitation: " + made).code())
                .isEqualTo("invitation_spent");
        String form =
                "{\"email\":\"%s\",\"password\":\"%s\",\"name\":\"Mallory\",\"invitation\":\"%s\"}"
                        .formatted(friend, Browser.PASSWORD, made);
        assertThat(new Browser().call("POST", "/api/auth/signup", form).status()).isEqualTo(410);
        assertThat(new Browser().signIn(email, Browser.PASSWORD).code()).isEqualTo("no_workspace");
        assertThat(owner.get("/api/auth/members").json().get("items").size()).isEqualTo(1);
        assertThat(owner.get("/api/auth/invitations").json().get("items").size()).isZero();
    }
}
