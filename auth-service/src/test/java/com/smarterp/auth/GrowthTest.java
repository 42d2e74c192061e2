package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.TestService;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever somebody does again and again, what is kept of it is bounded. */
class GrowthTest {

    private static String count(String sql, Object... values) {
        return AuthSuite.query("select count(*) from " + sql, values).getFirst();
    }

    @Test
    void refusalsOfOneAccountAreWrittenSoManyTimes() {
        Visitor owner = Visitor.owner();
        String email = owner.email();
        UUID account = owner.user();
        try (TestService replica =
                AuthSuite.start(
                        "auth-service-refusals",
                        Map.of("smarterp.auth.audit.account-refusals", 3))) {
            for (int i = 0; i < 8; i++) {
                new Visitor(replica).signIn(email, "not this password");
            }
            assertThat(count("audit where account_id = ? and event = 'sign_in_refused'", account))
                    .isEqualTo("3");
            assertThat(
                            replica.bean(MeterRegistry.class)
                                    .get("smarterp.auth.audit.dropped")
                                    .counter()
                                    .count())
                    .isEqualTo(5);
        }
    }

    @Test
    void refusalsFromOneNetworkAreWrittenSoManyTimes() {
        try (TestService replica =
                AuthSuite.start(
                        "auth-service-network-refusals",
                        Map.of("smarterp.auth.audit.network-refusals", 4))) {
            Visitor one = new Visitor(replica);
            for (int i = 0; i < 7; i++) {
                one.signIn(Visitor.randomEmail(), "not this password");
            }
            assertThat(count("audit where address = ?", one.address)).isEqualTo("4");
        }
    }

    @Test
    void theAuditForgetsWhatIsOldEnoughAndNothingElse() {
        UUID account = UUID.randomUUID();
        for (String row :
                new String[] {
                    "'signed_in', now() - interval '401 days'",
                    "'signed_in', now() - interval '399 days'",
                    "'sign_in_refused', now() - interval '91 days'",
                    "'sign_in_refused', now() - interval '89 days'"
                }) {
            AuthSuite.execute(
                    "insert into audit (event, at, account_id, address, agent, detail) values ("
                            + row
                            + ", ?, '', '', '')",
                    account);
        }
        AuthSuite.service().bean(Sweep.class).sweep().block();
        assertThat(
                        AuthSuite.query(
                                "select event from audit where account_id = ? order by event",
                                account))
                .containsExactly("sign_in_refused", "signed_in");
    }

    @Test
    void anAccountHasSoManyKnownDevicesAndEndedSessions() {
        Visitor owner = Visitor.owner();
        String email = owner.email();
        UUID account = owner.user();
        try (TestService replica =
                AuthSuite.start(
                        "auth-service-few",
                        Map.of(
                                "smarterp.auth.device.per-account", 2,
                                "smarterp.auth.session.ended-per-account", 2))) {
            Visitor last = new Visitor(replica);
            for (int i = 0; i < 4; i++) {
                last = new Visitor(replica);
                assertThat(last.signIn(email, Visitor.PASSWORD).status()).isEqualTo(200);
            }
            assertThat(count("device where account_id = ?", account)).isEqualTo("2");
            assertThat(
                            count(
                                    "device where token_hash = ?",
                                    Secrets.hash(
                                            last.cookies.getOrDefault(Cookies.DEVICE, "none"))))
                    .isEqualTo("1");
            AuthSuite.execute(
                    """
                    update session set ended_at = now() - interval '2 days'
                     where account_id = ? and id <> ?
                    """,
                    account,
                    last.session());
            replica.bean(Sweep.class).sweep().block();
            assertThat(count("session where account_id = ?", account)).isEqualTo("3");
        }
    }
}
