package com.smarterp.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.identity.Role;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What each role may do with each document (docs/protocol/accounts.md), all of it tried. */
public interface RoleSuite extends CollectionUnderTest {

    /** What may be asked of a document, one's own or another's. */
    enum Deed {
        CREATE,
        EDIT_OWN,
        EDIT_ANOTHERS,
        DELETE_OWN,
        DELETE_ANOTHERS,
        BRING_BACK_OWN,
        BRING_BACK_ANOTHERS
    }

    /** The least role that may; null: nobody may. */
    @Nullable Role least(Deed deed);

    @TestFactory
    default java.util.stream.Stream<DynamicTest> everyRoleDoesWhatItMayAndNothingElse() {
        return java.util.Arrays.stream(Role.values())
                .flatMap(
                        role ->
                                java.util.Arrays.stream(Deed.values())
                                        .map(
                                                deed ->
                                                        DynamicTest.dynamicTest(
                                                                role + " " + deed,
                                                                () -> tried(role, deed))));
    }

    private void tried(Role role, Deed deed) {
        Person maker = Person.stranger();
        Person own = maker.as(role);
        Person other = maker.colleague(role);
        UUID id = UUID.randomUUID();
        if (deed != Deed.CREATE) {
            assertThat(apply(maker, create(id, 1)).get("status").intValue()).isEqualTo(201);
        }
        if (deed == Deed.BRING_BACK_OWN || deed == Deed.BRING_BACK_ANOTHERS) {
            assertThat(apply(maker, delete(id, null)).get("status").intValue()).isEqualTo(204);
        }
        JsonNode result =
                switch (deed) {
                    case CREATE -> apply(other, create(id, 1));
                    case EDIT_OWN -> apply(own, edit(id, null, "Edited"));
                    case EDIT_ANOTHERS -> apply(other, edit(id, null, "Edited"));
                    case DELETE_OWN -> apply(own, delete(id, null));
                    case DELETE_ANOTHERS -> apply(other, delete(id, null));
                    case BRING_BACK_OWN -> apply(own, create(id, 2));
                    case BRING_BACK_ANOTHERS -> apply(other, create(id, 2));
                };
        Role least = least(deed);
        if (least != null && role.atLeast(least)) {
            assertThat(result.get("status").intValue()).isIn(200, 201, 204);
        } else {
            assertThat(result.get("status").intValue()).isEqualTo(403);
            assertThat(result.get("problem").get("code").stringValue()).isEqualTo("forbidden");
        }
        assertThat(page(other, "").get("version").longValue())
                .as("every role reads, and what was refused changed nothing")
                .isEqualTo(before(deed) + (result.has("problem") ? 0 : 1));
    }

    private static long before(Deed deed) {
        return Map.of(Deed.CREATE, 0L, Deed.BRING_BACK_OWN, 2L, Deed.BRING_BACK_ANOTHERS, 2L)
                .getOrDefault(deed, 1L);
    }

    @org.junit.jupiter.api.Test
    default void whoMayNotIsToldNothingElse() {
        Person viewer = Person.stranger().as(Role.VIEWER);
        ObjectNode bad = JSON.createObjectNode().put("nonsense", 1);
        Reply created = service().call(viewer, "POST", path(), bad);
        assertThat(created.status()).isEqualTo(403);
        assertThat(created.code()).isEqualTo("forbidden");
        for (String method : java.util.List.of("PUT", "DELETE")) {
            Reply reply =
                    service()
                            .call(
                                    viewer,
                                    method,
                                    path() + "/" + UUID.randomUUID(),
                                    method.equals("PUT") ? bad : null);
            assertThat(reply.status()).as(method).isEqualTo(403);
        }
    }

    /** A token of a newer auth-service may name a role that isn't known here. */
    @org.junit.jupiter.api.Test
    default void aRoleThatIsNotKnownReadsOnly() {
        Person owner = Person.stranger();
        apply(owner, create(UUID.randomUUID(), 1));
        Person unknown = owner.as("auditor");
        assertThat(page(unknown, "").get("items").size()).isEqualTo(1);
        assertThat(apply(unknown, create(UUID.randomUUID(), 2)).get("status").intValue())
                .isEqualTo(403);
    }
}
