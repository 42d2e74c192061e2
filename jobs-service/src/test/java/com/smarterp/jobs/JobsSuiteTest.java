package com.smarterp.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.CollectionSuite;
import com.smarterp.kernel.testing.EditingSuite;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.RoleSuite;
import com.smarterp.kernel.testing.TestService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class JobsSuiteTest implements CollectionSuite, EditingSuite, RoleSuite {

    private final TestService service = TestService.start(JobsApplication.class, Map.of());

    @Override
    public TestService service() {
        return service;
    }

    @Override
    public String collection() {
        return "jobs";
    }

    @Override
    public ObjectNode fields(int n) {
        ObjectNode fields = JSON.createObjectNode();
        fields.put("title", "Job " + n);
        fields.putArray("tags").add("a").add("b");
        return fields;
    }

    @Override
    public String textField() {
        return "title";
    }

    @Override
    public @Nullable Role least(Deed deed) {
        return switch (deed) {
            case DELETE_ANOTHERS -> Role.MANAGER;
            default -> Role.MEMBER;
        };
    }

    /** S37: ask little, be answered with much. */
    @Test
    void smallBatchesWithLargeAnswersAreCut() {
        Person person = Person.stranger();
        List<ObjectNode> edits = new ArrayList<>();
        List<ObjectNode> stale = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            UUID id = UUID.randomUUID();
            ObjectNode large = create(id, i);
            ((ObjectNode) large.get("fields")).put("description", "x".repeat(60_000));
            assertThat(apply(person, large).get("status").intValue()).isEqualTo(201);
            edits.add(edit(id, null, "small " + i));
            stale.add(edit(id, 1L, "stale " + i));
        }
        for (List<ObjectNode> queue : List.of(edits, edits, stale, stale)) {
            ObjectNode body = JSON.createObjectNode();
            queue.forEach(body.putArray("mutations")::add);
            Reply reply = service().call(person, "POST", path() + "/batch", body);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text().getBytes(StandardCharsets.UTF_8).length)
                    .isBetween(1_900_000, 2_300_000);
            List<JsonNode> results = new ArrayList<>(reply.json().get("results").values());
            for (JsonNode result : results) {
                boolean told = result.has("document") || result.path("problem").has("current");
                assertThat(result.has("omitted")).isNotEqualTo(told);
                assertThat(result.has("version") || result.has("problem")).isTrue();
            }
            assertThat(results).anyMatch(result -> result.has("omitted"));
        }
    }

    @Test
    void whoseValueADecisionReplacesStandsInTheRecord() {
        Person ada = Person.stranger();
        Person bob = ada.colleague(Role.MEMBER);
        UUID id = UUID.randomUUID();
        apply(ada, create(id, 1));
        apply(bob, edit(id, 1L, "bob's"));
        String refused = UUID.randomUUID().toString();
        String mine = "{\"title\":\"ada's\"}";
        Reply conflict =
                service.call(
                        ada,
                        "PUT",
                        path() + "/" + id,
                        mine,
                        "If-Match",
                        "\"1\"",
                        "Idempotency-Key",
                        refused);
        assertThat(conflict.status()).isEqualTo(409);
        Reply decision =
                service.call(
                        ada,
                        "PUT",
                        path() + "/" + id,
                        mine,
                        "If-Match",
                        "\"2\"",
                        "Decides",
                        refused);
        assertThat(decision.status()).isEqualTo(200);
        assertThat(header(ada, 3)).isEqualTo(bob.user() + ":title");
        assertThat(header(ada, 2)).isNull();
        ObjectNode late = delete(id, 2L);
        assertThat(apply(bob, late).get("status").intValue()).isEqualTo(403);
        Person manager = ada.colleague(Role.MANAGER);
        assertThat(apply(manager, late).get("status").intValue()).isEqualTo(409);
        ObjectNode decided = delete(id, 3L);
        decided.set("decides", late.get("mutation"));
        assertThat(apply(manager, decided).get("status").intValue()).isEqualTo(204);
        assertThat(header(ada, 4)).isEqualTo(ada.user() + ":*");
    }
}
