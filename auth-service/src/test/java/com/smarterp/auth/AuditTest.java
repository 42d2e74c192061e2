package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.deploy.parts.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditTest {

    @Test
    void whatHappensIsWrittenDownWithoutTokens() {
        Visitor visitor = Visitor.owner();
        UUID user = visitor.user();
        String email = visitor.email();
        visitor.agent = "Evil\tagent";
        Visitor.anonymous().signIn(email, "wrong password");
        visitor.put("/api/auth/password", Map.of("current", "wrong one", "next", "next password"));
        visitor.put(
                "/api/auth/password", Map.of("current", Visitor.PASSWORD, "next", "next password"));
        visitor.signOut();
        assertThat(
                        AuthSuite.query(
                                "select event from audit where account_id = ? order by seq", user))
                .containsExactly(
                        "signed_up",
                        "sign_in_refused",
                        "password_refused",
                        "password_changed",
                        "signed_out");
        List<String> rows =
                AuthSuite.query("select audit::text from audit where account_id = ?", user);
        assertThat(rows).allMatch(row -> row.matches("(?s).*\\d+\\.\\d+\\.\\d+\\.\\d+.*"));
        assertThat(rows)
                .noneMatch(row -> row.contains("password\"") || row.contains(Visitor.PASSWORD));
        assertThat(rows).noneMatch(row -> row.contains("\t"));
        assertThat(AuthSuite.query("select audit::text from audit"))
                .noneMatch(row -> visitor.cookies.values().stream().anyMatch(row::contains));
    }

    @Test
    void whatHappensToAWorkspacesMembersIsWrittenDown() {
        Visitor owner = Visitor.owner();
        Visitor member = owner.colleague("member");
        String user = member.user().toString();
        String invitations = "/api/auth/invitations/";
        String id = owner.invite(Visitor.randomEmail(), "viewer").json().get("id").stringValue();
        owner.post(invitations + id + "/resend", null);
        owner.delete(invitations + id);
        owner.invite(member.email(), "viewer");
        owner.put("/api/auth/members/" + user, Map.of("role", "manager"));
        owner.put("/api/auth/members/" + owner.user(), Map.of("role", "manager"));
        owner.post("/api/devices/" + member.session() + "/wipe", null);
        owner.delete("/api/auth/members/" + owner.user());
        owner.delete("/api/auth/members/" + user);
        assertThat(
                        AuthSuite.query(
                                "select event from audit where account_id = ? order by seq",
                                owner.user()))
                .containsExactly(
                        "signed_up",
                        "invited",
                        "invited",
                        "invitation_resent",
                        "invitation_withdrawn",
                        "invite_refused",
                        "role_changed",
                        "role_refused",
                        "device_wiped",
                        "removal_refused",
                        "removed");
        assertThat(
                        AuthSuite.query(
                                "select event from audit where account_id = ?::uuid order by seq",
                                user))
                .containsExactly("joined");
    }

    @Test
    void unknownAddressesAreWrittenDownEncoded() {
        String email = Visitor.randomEmail();
        Visitor.anonymous().signIn(email, "whatever it is");
        assertThat(AuthSuite.query("select event from audit where detail like ?", "%" + email))
                .containsExactly("sign_in_refused");
        String forged = "x\r\nsigned_in " + Visitor.randomEmail();
        assertThat(Visitor.anonymous().signIn(forged, "whatever it is").code())
                .isEqualTo("bad_credentials");
        assertThat(AuthSuite.query("select detail from audit where detail like '%signed\\_in %'"))
                .containsExactly("bad_credentials " + forged.replace("\r\n", "\\u000d\\u000a"));
        assertThat(Text.printable("a\r\nb\\c\u202e", 10))
                .isEqualTo("a\\u000d\\u000ab\\u005cc\\u202e");
    }

    @Test
    void theServicesRolesCantReadOrChangeIt() throws SQLException {
        Visitor.owner();
        for (Login login : List.of(AuthSuite.database().app(), AuthSuite.database().relay())) {
            try (Connection connection =
                            DriverManager.getConnection(
                                    AuthSuite.database().jdbcUrl(),
                                    login.username(),
                                    login.password());
                    Statement statement = connection.createStatement()) {
                for (String sql :
                        List.of(
                                "select count(*) from audit",
                                "update audit set event = 'x'",
                                "delete from audit",
                                "truncate audit")) {
                    assertThatThrownBy(() -> statement.execute(sql))
                            .hasMessageContaining("permission denied");
                }
            }
        }
    }
}
