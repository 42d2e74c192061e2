package com.smarterp.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.collections.Author;
import com.smarterp.kernel.collections.CollectionWriters;
import com.smarterp.kernel.collections.Mutation;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who may do what with employees. */
class EmployeeRulesTest {

    private static final TestService service =
            TestService.start(
                    PeopleApplication.class,
                    Map.of("smarterp.feed.group", "rules-" + UUID.randomUUID()));

    private final Person owner = Person.stranger();
    private final Person member = owner.colleague(Role.MEMBER);

    @AfterAll
    static void end() {
        service.close();
    }

    @Test
    void anOwnerCreatesChangesAndDeletes() {
        Reply made = call(owner, "POST", "", "{\"name\":\"Ann\",\"hiredOn\":\"2026-01-31\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("status").stringValue()).isEqualTo("active");
        String id = "/" + made.json().get("id").stringValue();
        assertThat(call(owner, "PUT", id, "{\"title\":\"Roofer\"}").status()).isEqualTo(200);
        assertThat(service.call(owner, "DELETE", "/api/employees" + id, null).status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"phone\":\"+49 1\"}",
                "{\"email\":\"a@b.example\"}",
                "{\"skills\":[\"roof\",\"ladder\"]}",
                "{\"custom\":{\"shoe\":44}}",
                "{\"phone\":null,\"skills\":[],\"custom\":{\"shoe\":null}}"
            })
    void aMemberKeepsTheirOwnRecordUpToDate(String fields) {
        assertThat(call(member, "PUT", "/" + recordOf(member), fields).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"King\"}",
                "{\"title\":\"Boss\"}",
                "{\"department\":\"x\"}",
                "{\"status\":\"on_leave\"}",
                "{\"hiredOn\":\"2020-01-01\"}",
                "{\"phone\":\"1\",\"name\":\"King\"}"
            })
    void aMemberChangesNothingElseOfIt(String fields) {
        UUID id = recordOf(member);
        Reply refused = call(member, "PUT", "/" + id, fields);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("forbidden");
        Reply now = service.call(member, "GET", "/api/employees/" + id, null);
        assertThat(now.version()).isEqualTo(1);
    }

    @Test
    void aMemberTouchesNoOtherRecord() {
        UUID others = recordOf(owner);
        assertThat(call(member, "PUT", "/" + others, "{\"phone\":\"1\"}").status()).isEqualTo(403);
        assertThat(service.call(member, "DELETE", "/api/employees/" + others, null).status())
                .isEqualTo(403);
        assertThat(
                        service.call(member, "DELETE", "/api/employees/" + recordOf(member), null)
                                .status())
                .isEqualTo(403);
        assertThat(call(member, "POST", "", "{\"name\":\"Ann\"}").status()).isEqualTo(403);
    }

    @Test
    void aViewerKeepsNotEvenTheirOwn() {
        Person viewer = owner.colleague(Role.VIEWER);
        Reply refused = call(viewer, "PUT", "/" + recordOf(viewer), "{\"phone\":\"1\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("forbidden");
    }

    @Test
    void aRecordThatWasNeverThereIsNotFound() {
        Reply reply = call(member, "PUT", "/" + UUID.randomUUID(), "{\"phone\":\"1\"}");
        assertThat(reply.status()).isEqualTo(404);
    }

    @Test
    void nobodyMakesARecordSomebodys() {
        String mine = "{\"name\":\"Ann\",\"userId\":\"" + owner.user() + "\"}";
        assertThat(call(owner, "POST", "", mine).status()).isEqualTo(422);
        Reply refused =
                call(
                        member,
                        "PUT",
                        "/" + recordOf(member),
                        "{\"userId\":\"" + owner.user() + "\"}");
        assertThat(refused.status()).isIn(403, 422);
    }

    private static Reply call(Person person, String method, String path, String body) {
        return service.call(person, method, "/api/employees" + path, body);
    }

    /** The person's own record, as the system makes it. */
    private static UUID recordOf(Person person) {
        UUID id = UUID.randomUUID();
        var made =
                service.bean(CollectionWriters.class)
                        .of(EmployeesCollection.EMPLOYEES)
                        .write(
                                person.workspace(),
                                new Author.Automatic(person.user()),
                                List.of(
                                        new Mutation(
                                                UUID.randomUUID(),
                                                com.smarterp.kernel.collections.Action.CREATE,
                                                id,
                                                null,
                                                List.of(),
                                                JsonNodeFactory.instance
                                                        .objectNode()
                                                        .put("name", "Ann")
                                                        .put("userId", person.user().toString()))),
                                "00-00000000000000000000000000000001-0000000000000001-01")
                        .block();
        assertThat(made).isNotNull();
        return id;
    }
}
