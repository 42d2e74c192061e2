package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationsTest {

    private static final String INVITATIONS = "/api/auth/invitations";

    private static String token(Reply invited) {
        return invited.json().get("token").stringValue();
    }

    private static String id(Reply invited) {
        return invited.json().get("id").stringValue();
    }

    private static List<String> listed(Visitor visitor) {
        Reply reply = visitor.get(INVITATIONS);
        assertThat(reply.status()).isEqualTo(200);
        return reply.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("id").stringValue())
                .toList();
    }

    private static Reply preview(String... headers) {
        return AuthSuite.service().call(null, "GET", INVITATIONS + "/preview", null, headers);
    }

    private static void spent(String email, String token) {
        assertThat(preview("Invitation", token).code()).isEqualTo("invitation_spent");
        Reply reply = Visitor.anonymous().join(email, token);
        assertThat(reply.status()).isEqualTo(410);
        assertThat(reply.code()).isEqualTo("invitation_spent");
    }

    @Test
    void aManagerInvitesMembersAndViewersAlone() {
        Visitor owner = Visitor.owner();
        Visitor manager = owner.colleague("manager");
        for (String role : List.of("viewer", "member")) {
            assertThat(manager.invite(Visitor.randomEmail(), role).status()).isEqualTo(201);
        }
        for (String role : List.of("manager", "owner")) {
            Reply reply = manager.invite(Visitor.randomEmail(), role);
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.code()).isEqualTo("forbidden");
        }
        for (String role : List.of("member", "viewer")) {
            Visitor other = owner.colleague(role);
            assertThat(other.invite(Visitor.randomEmail(), "viewer").status()).isEqualTo(403);
            assertThat(other.get(INVITATIONS).status()).isEqualTo(403);
            assertThat(other.delete(INVITATIONS + "/" + UUID.randomUUID()).status()).isEqualTo(403);
        }
        for (String role : List.of("king", "OWNER", "")) {
            assertThat(owner.invite(Visitor.randomEmail(), role).status()).isEqualTo(422);
        }
    }

    @Test
    void managersNeitherSeeNorFindWhatTheyCouldNotHaveMade() {
        Visitor owner = Visitor.owner();
        Visitor manager = owner.colleague("manager");
        Reply high = owner.invite(Visitor.randomEmail(), "manager");
        Reply low = owner.invite(Visitor.randomEmail(), "viewer");
        assertThat(listed(owner)).containsExactly(id(low), id(high));
        assertThat(listed(manager)).containsExactly(id(low));
        String nothing = manager.delete(INVITATIONS + "/" + UUID.randomUUID()).text();
        for (Visitor other : List.of(manager, Visitor.owner())) {
            Reply delete = other.delete(INVITATIONS + "/" + id(high));
            assertThat(delete.status()).isEqualTo(404);
            assertThat(delete.text()).isEqualTo(nothing);
            assertThat(other.post(INVITATIONS + "/" + id(high) + "/resend", null).status())
                    .isEqualTo(404);
        }
        assertThat(listed(owner)).hasSize(2);
        assertThat(manager.delete(INVITATIONS + "/" + id(low)).status()).isEqualTo(204);
        assertThat(listed(owner)).containsExactly(id(high));
    }

    @Test
    void theListTellsWhoInvitedWhomAsWhat() {
        Visitor owner = Visitor.owner();
        String email = Visitor.randomEmail();
        owner.invite(email, "viewer");
        var item = owner.get(INVITATIONS).json().get("items").get(0);
        assertThat(item.propertyNames())
                .containsExactly("id", "email", "role", "by", "createdAt", "expiresAt");
        assertThat(item.get("email").stringValue()).isEqualTo(email);
        assertThat(item.get("role").stringValue()).isEqualTo("viewer");
        assertThat(item.get("by").stringValue()).isEqualTo(owner.user().toString());
        AuthSuite.execute(
                "update invitation set expires_at = now() - interval '1 s' where email = ?", email);
        assertThat(listed(owner)).as("expired").isEmpty();
        AuthSuite.service().bean(Sweep.class).sweep().block();
        assertThat(AuthSuite.query("select 1 from invitation where email = ?", email)).isEmpty();
    }

    @Test
    void aPresentMemberIsNotInvited() {
        Visitor owner = Visitor.owner();
        Visitor member = owner.colleague("member");
        String email = member.email();
        for (String same : List.of(email, email.toUpperCase(Locale.ROOT), owner.email())) {
            Reply reply = owner.invite(same, "member");
            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.code()).isEqualTo("already_member");
        }
        assertThat(Visitor.owner().invite(email, "member").status())
                .as("another workspace is told nothing")
                .isEqualTo(201);
        owner.delete("/api/auth/members/" + member.user());
        assertThat(owner.invite(email, "member").status()).isEqualTo(201);
    }

    @Test
    void removalSpendsWhatWasSentToThem() {
        Visitor owner = Visitor.owner();
        Visitor member = owner.colleague("owner");
        String email = member.email();
        UUID user = member.user();
        Reply elsewhere = Visitor.owner().invite(email, "member");
        owner.delete("/api/auth/members/" + user);
        Reply one = owner.invite(email, "owner");
        Reply two = owner.invite(email, "owner");
        assertThat(Visitor.anonymous().join(email, token(one)).status()).isEqualTo(201);
        assertThat(listed(owner)).as("who is in needs no other").isEmpty();
        // As if it had been made at the same moment.
        AuthSuite.execute(
                """
                insert into invitation (id, workspace_id, email, role, token_hash, invited_by, sent_by, expires_at)
                select gen_random_uuid(), workspace_id, ?, 'owner', ?, account_id, account_id, now() + interval '1 d'
                  from member where account_id = ?
                """,
                email,
                Secrets.hash(token(two)),
                owner.user());
        assertThat(owner.delete("/api/auth/members/" + user).status()).isEqualTo(204);
        spent(email, token(one));
        spent(email, token(two));
        assertThat(preview("Invitation", token(elsewhere)).status())
                .as("another workspace's is its own")
                .isEqualTo(200);
    }

    @Test
    void removalSpendsAllThatTheyMade() {
        Visitor owner = Visitor.owner();
        Visitor second = owner.colleague("owner");
        String mine = Visitor.randomEmail();
        String theirs = Visitor.randomEmail();
        String resent = Visitor.randomEmail();
        Reply kept = owner.invite(mine, "member");
        Reply gone = second.invite(theirs, "owner");
        Reply again =
                owner.post(
                        INVITATIONS + "/" + id(second.invite(resent, "owner")) + "/resend", null);
        assertThat(owner.delete("/api/auth/members/" + second.user()).status()).isEqualTo(204);
        spent(theirs, token(gone));
        spent(resent, token(again));
        assertThat(listed(owner)).containsExactly(id(kept));
        assertThat(Visitor.anonymous().join(mine, token(kept)).status()).isEqualTo(201);
    }

    @Test
    void aRoleChangeSpendsWhatTheyMayNoLongerMake() {
        Visitor owner = Visitor.owner();
        Visitor second = owner.colleague("owner");
        String user = "/api/auth/members/" + second.user();
        String high = Visitor.randomEmail();
        String low = Visitor.randomEmail();
        Reply manager = second.invite(high, "manager");
        Reply viewer = second.invite(low, "viewer");
        owner.put(user, Map.of("role", "manager"));
        spent(high, token(manager));
        assertThat(listed(owner)).containsExactly(id(viewer));
        owner.put(user, Map.of("role", "member"));
        spent(low, token(viewer));
        assertThat(listed(owner)).isEmpty();
    }

    @Test
    void whoMadeItMustStillBeAllowedTo() {
        Visitor owner = Visitor.owner();
        Visitor second = owner.colleague("owner");
        UUID user = second.user();
        String email = Visitor.randomEmail();
        String token = token(second.invite(email, "manager"));
        // Past the service, so that the invitation stays.
        AuthSuite.execute("update member set role = 'manager' where account_id = ?", user);
        assertThat(Visitor.anonymous().join(email, token).code()).isEqualTo("invitation_spent");
        AuthSuite.execute("update member set removed_at = now() where account_id = ?", user);
        assertThat(Visitor.anonymous().join(email, token).code()).isEqualTo("invitation_spent");
        AuthSuite.execute(
                "update member set removed_at = null, role = 'owner' where account_id = ?", user);
        assertThat(Visitor.anonymous().join(email, token).status()).isEqualTo(201);
    }

    @Test
    void sentAgainItHasAnotherTokenAndTheOldOneIsSpent() {
        Visitor owner = Visitor.owner();
        String email = Visitor.randomEmail();
        Reply first = owner.invite(email, "member");
        AuthSuite.execute(
                "update invitation set expires_at = now() + interval '1 d' where email = ?", email);
        Reply again = owner.post(INVITATIONS + "/" + id(first) + "/resend", null);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().propertyNames())
                .containsExactly("id", "token", "link", "expiresAt");
        assertThat(again.json().get("link").stringValue()).endsWith("/#invitation=" + token(again));
        assertThat(
                        AuthSuite.query(
                                "select expires_at > now() + interval '6 d' from invitation where email = ?",
                                email))
                .containsExactly("t");
        spent(email, token(first));
        assertThat(Visitor.anonymous().join(email, token(again)).status()).isEqualTo(201);
        assertThat(owner.post(INVITATIONS + "/" + id(first) + "/resend", null).status())
                .as("used")
                .isEqualTo(404);
    }

    @Test
    void withdrawnItIsSpent() {
        Visitor owner = Visitor.owner();
        String email = Visitor.randomEmail();
        Reply invited = owner.invite(email, "member");
        assertThat(owner.delete(INVITATIONS + "/" + id(invited)).status()).isEqualTo(204);
        spent(email, token(invited));
    }

    @Test
    void thePreviewTellsWhoeverHoldsTheTokenAndNobodyElse() {
        Visitor owner = Visitor.owner();
        String email = Visitor.randomEmail();
        String token = token(owner.invite(email, "viewer"));
        Reply reply = preview("Invitation", token);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.json().propertyNames())
                .containsExactly("email", "workspace", "by", "role");
        assertThat(reply.json().get("email").stringValue()).isEqualTo(email);
        assertThat(reply.json().get("workspace").stringValue())
                .isEqualTo("Ada Lovelace's workspace");
        assertThat(reply.json().get("by").stringValue()).isEqualTo("Ada Lovelace");
        assertThat(reply.json().get("role").stringValue()).isEqualTo("viewer");
        for (int i = 0; i < 20; i++) {
            Reply guess = preview("Invitation", Secrets.random());
            assertThat(guess.status()).isEqualTo(410);
            assertThat(guess.code()).isEqualTo("invitation_spent");
        }
        assertThat(preview().code()).isEqualTo("malformed");
        assertThat(preview("Invitation", token, "Invitation", token).code()).isEqualTo("malformed");
        assertThat(Visitor.anonymous().join(email, token).status())
                .as("looking spends nothing")
                .isEqualTo(201);
        spent(email, token);
    }

    @Test
    void openOnesOfAWorkspaceAreBounded() {
        Visitor owner = Visitor.owner();
        Reply first = owner.invite(Visitor.randomEmail(), "member");
        AuthSuite.execute(
                """
                insert into invitation (id, workspace_id, email, role, token_hash, invited_by, sent_by, expires_at)
                select gen_random_uuid(), workspace_id, n || '@example.com', 'member', gen_random_uuid(),
                       account_id, account_id, now() + interval '1 d'
                  from member, generate_series(1, 999) n where account_id = ?
                """,
                owner.user());
        Reply full = owner.invite(Visitor.randomEmail(), "member");
        assertThat(full.status()).isEqualTo(429);
        assertThat(full.code()).isEqualTo("too_many");
        assertThat(full.header("Retry-After")).isNotNull();
        assertThat(Visitor.owner().invite(Visitor.randomEmail(), "member").status())
                .as("another workspace's")
                .isEqualTo(201);
        owner.delete(INVITATIONS + "/" + id(first));
        assertThat(owner.invite(Visitor.randomEmail(), "member").status()).isEqualTo(201);
    }

    @Test
    void theEmployeeRecordIsAnId() {
        Visitor owner = Visitor.owner();
        for (String bad : List.of("1-1-1-1-1", "x", "")) {
            Reply reply =
                    owner.post(
                            INVITATIONS, Map.of("email", Visitor.randomEmail(), "employeeId", bad));
            assertThat(reply.status()).isEqualTo(422);
            assertThat(
                            Objects.requireNonNull(reply.json().get("errors"))
                                    .get(0)
                                    .get("field")
                                    .stringValue())
                    .isEqualTo("employeeId");
        }
    }
}
