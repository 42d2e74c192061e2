package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WipeTest {

    private static void erased(Visitor device) {
        Reply reply = device.refresh();
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("session_ended");
        assertThat(reply.json().path("wipe").asBoolean(false)).isTrue();
    }

    private static void kept(Visitor device) {
        Reply reply = device.refresh();
        assertThat(reply.code()).isEqualTo("session_ended");
        assertThat(reply.json().has("wipe")).isFalse();
    }

    private static Reply wipe(Visitor visitor, UUID device) {
        return visitor.post("/api/devices/" + device + "/wipe", null);
    }

    @Test
    void whoIsRemovedIsToldToEraseOnEveryDevice() {
        Visitor owner = Visitor.owner();
        Visitor laptop = owner.colleague("member");
        String email = laptop.email();
        UUID user = laptop.user();
        Visitor phone = laptop.elsewhere();
        Visitor revoked = laptop.elsewhere();
        laptop.delete("/api/auth/sessions/" + revoked.session());
        owner.delete("/api/auth/members/" + user);
        for (Visitor device : List.of(laptop, phone, revoked)) {
            erased(device.copy());
            erased(device); // told again: the first answer may have been lost
            assertThat(device.cookies).doesNotContainKey(Cookies.REFRESH);
        }
        Reply login = Visitor.anonymous().signIn(email, Visitor.PASSWORD);
        assertThat(login.status()).isEqualTo(403);
        assertThat(login.code()).isEqualTo("no_workspace");
        assertThat(login.json().get("wipe").booleanValue()).isTrue();
    }

    @Test
    void whoGoesErasesToo() {
        Visitor owner = Visitor.owner();
        for (String role : List.of("viewer", "member", "manager", "owner")) {
            Visitor visitor = owner.colleague(role);
            UUID user = visitor.user();
            assertThat(visitor.delete("/api/auth/members/" + user).status()).isEqualTo(204);
            erased(visitor);
        }
        assertThat(owner.delete("/api/auth/members/" + owner.user()).code())
                .isEqualTo("last_owner");
        assertThat(owner.get("/api/auth/members").json().get("items").size()).isEqualTo(1);
    }

    @Test
    void whoIsOnlySignedOutKeepsWhatTheyHave() {
        Visitor laptop = Visitor.owner();
        Visitor out = laptop.elsewhere();
        Visitor copy = out.copy();
        out.signOut();
        kept(copy);
        Visitor revoked = laptop.elsewhere();
        laptop.delete("/api/auth/sessions/" + revoked.session());
        kept(revoked);
        Visitor old = laptop.elsewhere();
        laptop.put(
                "/api/auth/password", Map.of("current", Visitor.PASSWORD, "next", "next password"));
        kept(old);
    }

    @Test
    void onesOwnDeviceIsWiped() {
        Visitor laptop = Visitor.owner();
        Visitor phone = laptop.elsewhere();
        UUID device = phone.session();
        assertThat(wipe(laptop, device).status()).isEqualTo(202);
        assertThat(phone.get("/api/auth/me").status()).isEqualTo(401);
        erased(phone);
        assertThat(wipe(laptop, device).status()).as("again").isEqualTo(202);
        assertThat(
                        AuthSuite.query(
                                "select detail from audit where event = 'device_wiped' and account_id = ?",
                                laptop.user()))
                .containsExactly("session " + device);
        assertThat(laptop.get("/api/auth/me").status()).isEqualTo(200);
        assertThat(wipe(laptop, laptop.session()).status()).as("the one in hand").isEqualTo(202);
        erased(laptop);
    }

    @Test
    void aDeviceThatWasSignedOutBeforeIsWipedToo() {
        Visitor laptop = Visitor.owner();
        Visitor phone = laptop.elsewhere();
        UUID device = phone.session();
        laptop.delete("/api/auth/sessions/" + device);
        assertThat(wipe(laptop, device).status()).isEqualTo(202);
        erased(phone);
    }

    @Test
    void othersDevicesAreAnOwners() {
        Visitor owner = Visitor.owner();
        Visitor member = owner.colleague("member");
        UUID device = member.session();
        assertThat(wipe(owner.colleague("manager"), device).code()).isEqualTo("forbidden");
        for (Visitor other :
                List.of(owner.colleague("viewer"), owner.colleague("member"), Visitor.owner())) {
            Reply reply = wipe(other, device);
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.text()).isEqualTo(wipe(other, UUID.randomUUID()).text());
        }
        assertThat(wipe(member, owner.session()).status()).isEqualTo(404);
        assertThat(member.get("/api/auth/me").status()).isEqualTo(200);
        assertThat(wipe(owner, device).status()).isEqualTo(202);
        erased(member);
    }
}
