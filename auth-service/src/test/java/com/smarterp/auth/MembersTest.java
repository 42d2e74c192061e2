package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MembersTest {

    private static String invite(Visitor owner, String email, String role) {
        Reply reply = owner.post("/api/auth/invitations", Map.of("email", email, "role", role));
        assertThat(reply.status()).isEqualTo(201);
        JsonNode json = reply.json();
        String token = json.get("token").stringValue();
        assertThat(json.get("link").stringValue()).endsWith("/#invitation=" + token);
        assertThat(json.get("expiresAt").stringValue()).endsWith("Z");
        return token;
    }

    private static Reply join(Visitor visitor, String email, String invitation) {
        return visitor.post(
                "/api/auth/signup",
                Map.of(
                        "email",
                        email,
                        "password",
                        Visitor.PASSWORD,
                        "name",
                        "Joan",
                        "invitation",
                        invitation));
    }

    private static Visitor joined(Visitor owner, String role) {
        String email = Visitor.randomEmail();
        Visitor visitor = Visitor.anonymous();
        assertThat(join(visitor, email, invite(owner, email, role)).status()).isEqualTo(201);
        return visitor;
    }

    @Test
    void anInvitationIsForOneAddressAndOneUse() {
        Visitor owner = Visitor.owner();
        String email = Visitor.randomEmail();
        String token = invite(owner, email.toUpperCase(java.util.Locale.ROOT), "member");
        Reply other = join(Visitor.anonymous(), Visitor.randomEmail(), token);
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.code()).isEqualTo("forbidden");
        Visitor member = Visitor.anonymous();
        Reply joined = join(member, email, token);
        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.json().get("user").get("role").stringValue()).isEqualTo("member");
        assertThat(joined.json().get("user").get("workspace"))
                .isEqualTo(owner.me().get("user").get("workspace"));
        for (String again : List.of(email, Visitor.randomEmail())) {
            Reply spent = join(Visitor.anonymous(), again, token);
            assertThat(spent.status()).isEqualTo(410);
            assertThat(spent.code()).isEqualTo("invitation_spent");
        }
        assertThat(join(Visitor.anonymous(), Visitor.randomEmail(), "nonsense").status())
                .isEqualTo(410);
    }

    @Test
    void anInvitationExpires() {
        Visitor owner = Visitor.owner();
        String email = Visitor.randomEmail();
        String token = invite(owner, email, "member");
        AuthSuite.execute(
                "update invitation set expires_at = now() - interval '1 s' where email = ?", email);
        assertThat(join(Visitor.anonymous(), email, token).code()).isEqualTo("invitation_spent");
    }

    @Test
    void ofTwoAtOnceOneJoins() throws Exception {
        Visitor owner = Visitor.owner();
        String email = Visitor.randomEmail();
        String token = invite(owner, email, "member");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> all =
                    List.of(1, 2, 3, 4).stream()
                            .map(
                                    _ ->
                                            threads.submit(
                                                    () ->
                                                            join(Visitor.anonymous(), email, token)
                                                                    .status()))
                            .toList();
            int created = 0;
            for (Future<Integer> one : all) {
                assertThat(one.get()).isIn(201, 409, 410);
                created += one.get() == 201 ? 1 : 0;
            }
            assertThat(created).isEqualTo(1);
        }
    }

    @Test
    void linksFollowTheAddressThatTheGatewaySaw() {
        Visitor owner = Visitor.owner();
        Reply reply =
                AuthSuite.service()
                        .call(
                                null,
                                "POST",
                                "/api/auth/invitations",
                                "{\"email\":\"x@example.com\"}",
                                "Authorization",
                                "Bearer "
                                        + Objects.requireNonNull(owner.cookies.get(Cookies.ACCESS)),
                                "X-Forwarded-Host",
                                "erp.example.com",
                                "X-Forwarded-Proto",
                                "https");
        assertThat(reply.json().get("link").stringValue())
                .startsWith("https://erp.example.com/#invitation=");
    }

    @Test
    void ownersAloneInviteAndRemove() {
        Visitor owner = Visitor.owner();
        Visitor member = joined(owner, "member");
        Reply invite = member.post("/api/auth/invitations", Map.of("email", Visitor.randomEmail()));
        assertThat(invite.status()).isEqualTo(403);
        assertThat(invite.code()).isEqualTo("forbidden");
        assertThat(member.delete("/api/auth/members/" + owner.user()).status()).isEqualTo(403);
        Reply members = member.get("/api/auth/members");
        assertThat(
                        members.json()
                                .get("items")
                                .valueStream()
                                .map(item -> item.get("user").get("id").stringValue()))
                .containsExactly(owner.user().toString(), member.user().toString());
        assertThat(
                        owner.post(
                                        "/api/auth/invitations",
                                        Map.of("email", "nobody", "role", "king"))
                                .json()
                                .get("errors")
                                .size())
                .isEqualTo(2);
    }

    @Test
    void whoIsRemovedIsSignedOutAndStaysOut() {
        Visitor owner = Visitor.owner();
        Visitor member = joined(owner, "member");
        String email = member.email();
        UUID user = member.user();
        assertThat(owner.delete("/api/auth/members/" + user).status()).isEqualTo(204);
        assertThat(member.get("/api/auth/me").status()).isEqualTo(401);
        assertThat(member.refresh().code()).isEqualTo("session_ended");
        Reply login = Visitor.anonymous().signIn(email, Visitor.PASSWORD);
        assertThat(login.status()).isEqualTo(403);
        assertThat(login.code()).isEqualTo("no_workspace");
        assertThat(Visitor.anonymous().signIn(email, "wrong password").code())
                .isEqualTo("bad_credentials");
        assertThat(owner.delete("/api/auth/members/" + user).status()).isEqualTo(204);
        assertThat(owner.get("/api/auth/members").json().get("items").size()).isEqualTo(1);
    }

    @Test
    void theLastOwnerStays() throws Exception {
        Visitor owner = Visitor.owner();
        Reply reply = owner.delete("/api/auth/members/" + owner.user());
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("last_owner");

        Visitor second = joined(owner, "owner");
        UUID first = owner.user();
        UUID other = second.user();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Reply> one = threads.submit(() -> owner.delete("/api/auth/members/" + other));
            Future<Reply> two = threads.submit(() -> second.delete("/api/auth/members/" + first));
            assertThat(List.of(one.get().status(), two.get().status())).contains(204);
        }
        assertThat(
                        AuthSuite.query(
                                "select count(*) from member where account_id in (?, ?) and removed_at is null",
                                first,
                                other))
                .containsExactly("1");
    }

    @Test
    void anotherWorkspacesMembersAreNotThere() {
        Visitor victim = Visitor.owner();
        Visitor owner = Visitor.owner();
        assertThat(owner.delete("/api/auth/members/" + victim.user()).status()).isEqualTo(404);
        assertThat(owner.get("/api/auth/members").json().get("items").size()).isEqualTo(1);
        assertThat(victim.get("/api/auth/me").status()).isEqualTo(200);
    }

    /** Removed, and invited again by this owner. */
    private static String invitedAgain(Visitor owner, Visitor former, String email) {
        owner.delete("/api/auth/members/" + former.user());
        return invite(owner, email, "member");
    }

    @Test
    void whoWasRemovedComesBackWithTheirPassword() {
        Visitor owner = Visitor.owner();
        Visitor member = joined(owner, "owner");
        UUID user = member.user();
        String email = member.email();
        String token = invitedAgain(owner, member, email);
        Visitor back = Visitor.anonymous();
        Reply joined = join(back, email, token);
        assertThat(joined.status()).isEqualTo(201);
        assertThat(back.user()).isEqualTo(user);
        assertThat(joined.json().get("user").get("role").stringValue()).isEqualTo("member");
        assertThat(owner.get("/api/auth/members").json().get("items").size()).isEqualTo(2);
        assertThat(Visitor.anonymous().signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
        assertThat(member.refresh().code())
                .as("old sessions stay ended")
                .isEqualTo("session_ended");
        assertThat(join(Visitor.anonymous(), email, token).code()).isEqualTo("invitation_spent");
    }

    @Test
    void elsewhereTheyAreSomebodyNew() {
        Visitor first = Visitor.owner();
        Visitor member = joined(first, "member");
        UUID user = member.user();
        String email = member.email();
        first.delete("/api/auth/members/" + user);
        Visitor second = Visitor.owner();
        Visitor moved = Visitor.anonymous();
        assertThat(join(moved, email, invite(second, email, "member")).status()).isEqualTo(201);
        assertThat(moved.user()).isNotEqualTo(user);
        assertThat(moved.me().get("user").get("workspace"))
                .isEqualTo(second.me().get("user").get("workspace"));
        assertThat(Visitor.anonymous().signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
        // The first workspace sees nothing of that, and can't take them back meanwhile.
        assertThat(first.delete("/api/auth/members/" + user).status()).isEqualTo(204);
        assertThat(first.delete("/api/auth/members/" + moved.user()).status()).isEqualTo(404);
        assertThat(join(Visitor.anonymous(), email, invite(first, email, "member")).code())
                .isEqualTo("email_taken");
    }

    @Test
    void anInvitationAloneTakesNoAccountOver() {
        Visitor owner = Visitor.owner();
        Visitor member = joined(owner, "member");
        String email = member.email();
        assertThat(
                        join(Visitor.anonymous(), email, invite(Visitor.owner(), email, "member"))
                                .code())
                .as("who is in a workspace")
                .isEqualTo("email_taken");
        String token = invitedAgain(owner, member, email);
        Visitor thief = Visitor.anonymous();
        for (int i = 0; i < 10; i++) {
            Map<String, String> form =
                    Map.of(
                            "email",
                            email,
                            "password",
                            "guess number " + i,
                            "name",
                            "Mallory",
                            "invitation",
                            token);
            Reply guess = thief.post("/api/auth/signup", form);
            assertThat(guess.status()).isEqualTo(409);
            assertThat(guess.code()).isEqualTo("email_taken");
        }
        assertThat(join(thief, email, token).status()).as("guesses are counted").isEqualTo(429);
        assertThat(Visitor.anonymous().signUp(email, Visitor.PASSWORD).code())
                .as("without an invitation")
                .isEqualTo("email_taken");
    }

    @Test
    void ofTwoInvitationsAtOnceOneCounts() throws Exception {
        Visitor first = Visitor.owner();
        Visitor second = Visitor.owner();
        Visitor member = joined(first, "member");
        String email = member.email();
        String here = invitedAgain(first, member, email);
        String there = invite(second, email, "member");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Reply> one = threads.submit(() -> join(Visitor.anonymous(), email, here));
            Future<Reply> two = threads.submit(() -> join(Visitor.anonymous(), email, there));
            assertThat(List.of(one.get().status(), two.get().status()))
                    .containsExactlyInAnyOrder(201, 409);
        }
        assertThat(
                        AuthSuite.query(
                                """
                                select count(*) from member join account on id = account_id
                                 where email = ? and removed_at is null
                                """,
                                email))
                .containsExactly("1");
    }
}
