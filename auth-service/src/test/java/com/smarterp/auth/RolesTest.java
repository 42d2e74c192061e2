package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import com.smarterp.kernel.testing.Reply;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static Reply change(Visitor visitor, UUID user, String role) {
        return visitor.put("/api/auth/members/" + user, Map.of("role", role));
    }

    private static String inToken(Visitor visitor) throws ParseException {
        return SignedJWT.parse(Objects.requireNonNull(visitor.cookies.get(Cookies.ACCESS)))
                .getJWTClaimsSet()
                .getStringClaim("role");
    }

    @Test
    void everyRoleIsInUserAndToken() throws ParseException {
        Visitor owner = Visitor.owner();
        for (String role : List.of("viewer", "member", "manager", "owner")) {
            Visitor visitor = owner.colleague(role);
            assertThat(visitor.me().get("user").get("role").stringValue()).isEqualTo(role);
            assertThat(inToken(visitor)).isEqualTo(role);
        }
        assertThat(
                        owner.get("/api/auth/members")
                                .json()
                                .get("items")
                                .valueStream()
                                .map(item -> item.get("user").get("role").stringValue()))
                .containsExactly("owner", "viewer", "member", "manager", "owner");
    }

    @Test
    void aUserTellsWhatIsKnownOfThemAndTheirWorkspace() {
        var user = Visitor.owner().me().get("user");
        assertThat(user.propertyNames())
                .containsExactly(
                        "id",
                        "email",
                        "emailVerified",
                        "name",
                        "role",
                        "locale",
                        "timeZone",
                        "workspace");
        assertThat(user.get("emailVerified").booleanValue()).isFalse();
        assertThat(user.get("workspace").propertyNames())
                .containsExactly("id", "name", "currency", "timeZone", "locale");
    }

    @Test
    void anOwnerChangesARoleAndTheSessionGoesOn() throws ParseException {
        Visitor owner = Visitor.owner();
        Visitor member = owner.colleague("member");
        UUID user = member.user();
        UUID session = member.session();
        Reply reply = change(owner, user, "manager");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("user").get("id").stringValue()).isEqualTo(user.toString());
        assertThat(reply.json().get("user").get("role").stringValue()).isEqualTo("manager");
        assertThat(member.refresh().status()).isEqualTo(200);
        assertThat(member.session()).isEqualTo(session);
        assertThat(inToken(member)).isEqualTo("manager");
        assertThat(change(owner, user, "manager").status()).as("again").isEqualTo(200);
        assertThat(
                        AuthSuite.query(
                                "select detail from audit where event = 'role_changed' and account_id = ?",
                                owner.user()))
                .containsExactly("manager user " + user);
    }

    @Test
    void nobodyElseChangesRoles() {
        Visitor owner = Visitor.owner();
        for (String role : List.of("viewer", "member", "manager")) {
            Visitor other = owner.colleague(role);
            assertThat(change(other, other.user(), "owner").code()).isEqualTo("forbidden");
            assertThat(change(other, owner.user(), "viewer").status()).isEqualTo(403);
        }
        assertThat(change(Visitor.owner(), owner.user(), "viewer").status()).isEqualTo(404);
        assertThat(change(owner, UUID.randomUUID(), "viewer").status()).isEqualTo(404);
        Visitor gone = owner.colleague("member");
        UUID user = gone.user();
        owner.delete("/api/auth/members/" + user);
        assertThat(change(owner, user, "owner").status()).isEqualTo(404);
        for (Map<String, String> body :
                List.of(
                        Map.of("role", "king"),
                        Map.of("role", "Owner"),
                        Map.<String, String>of())) {
            assertThat(owner.put("/api/auth/members/" + owner.user(), body).status())
                    .isEqualTo(422);
        }
    }

    @Test
    void theLastOwnerStaysOwner() {
        Visitor owner = Visitor.owner();
        Reply reply = change(owner, owner.user(), "manager");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("last_owner");
        Visitor second = owner.colleague("owner");
        assertThat(change(owner, owner.user(), "manager").status()).isEqualTo(200);
        assertThat(change(owner, second.user(), "viewer").status())
                .as("no owner any more, whatever the token says")
                .isEqualTo(403);
    }
}
