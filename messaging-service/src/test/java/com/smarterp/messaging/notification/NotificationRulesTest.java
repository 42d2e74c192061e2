package com.smarterp.messaging.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Author;
import com.smarterp.kernel.collections.CollectionWriters;
import com.smarterp.kernel.collections.Mutation;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.observability.Traceparent;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.messaging.MessagingApplication;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a person can do with notifications: read them and be done with them. */
class NotificationRulesTest {

    private static final TestService service =
            TestService.start(
                    MessagingApplication.class,
                    Map.of("smarterp.feed.group", "notification-rules-" + UUID.randomUUID()));

    private final Person ann = Person.stranger();

    @AfterAll
    static void end() {
        service.close();
    }

    @Test
    void theFirstReadingCounts() {
        String path = "/" + told(ann);
        Reply read = call(ann, "PUT", path + "/read", null);
        assertThat(read.status()).isEqualTo(200);
        String at = read.json().get("readAt").stringValue();
        assertThat(at).endsWith("Z");
        Reply again = call(ann, "PUT", path + "/read", null);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(read.json());
        assertThat(call(ann, "DELETE", path, null).status()).isEqualTo(204);
        assertThat(call(ann, "DELETE", path, null).status()).isEqualTo(204);
        assertThat(call(ann, "GET", path, null).status()).isEqualTo(404);
    }

    @Test
    void nobodyMakesOrEditsThem() {
        String path = "/" + told(ann);
        for (Reply refused :
                List.of(
                        call(ann, "POST", "", "{\"kind\":\"job_assigned\",\"title\":\"x\"}"),
                        call(ann, "PUT", path, "{\"title\":\"x\"}"))) {
            assertThat(refused.status()).isEqualTo(405);
            assertThat(refused.code()).isEqualTo("method_not_allowed");
        }
        JsonNode result =
                call(
                                ann,
                                "POST",
                                "/batch",
                                "{\"mutations\":[{\"mutation\":\""
                                        + UUID.randomUUID()
                                        + "\",\"op\":\"create\",\"id\":\""
                                        + UUID.randomUUID()
                                        + "\",\"fields\":{\"title\":\"x\"}}]}")
                        .json()
                        .get("results")
                        .get(0);
        assertThat(result.get("status").intValue()).isEqualTo(405);
    }

    @Test
    void everyRoleReadsAndDismissesItsOwn() {
        for (Role role : Role.values()) {
            Person reader = ann.colleague(role);
            String path = "/" + told(reader);
            assertThat(call(reader, "PUT", path + "/read", null).status()).isEqualTo(200);
            assertThat(call(reader, "DELETE", path, null).status()).isEqualTo(204);
        }
    }

    @Test
    void theyAreTheUsersOwn() {
        String path = "/" + told(ann);
        Person bob = ann.colleague(Role.MEMBER);
        assertThat(call(bob, "GET", path, null).status()).isEqualTo(404);
        assertThat(call(bob, "PUT", path + "/read", null).status()).isEqualTo(404);
        assertThat(call(bob, "DELETE", path, null).status()).isEqualTo(404);
    }

    private static UUID told(Person person) {
        UUID id = UUID.randomUUID();
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("kind", Kind.JOB_ASSIGNED.word()).put("title", "News");
        var written =
                service.bean(CollectionWriters.class)
                        .of(NotificationsCollection.NOTIFICATIONS)
                        .write(
                                person.user(),
                                new Author.Automatic(person.user()),
                                List.of(
                                        new Mutation(
                                                UUID.randomUUID(),
                                                Action.CREATE,
                                                id,
                                                null,
                                                List.of(),
                                                fields)),
                                Traceparent.of(null))
                        .block();
        assertThat(written).isNotNull();
        return id;
    }

    private static Reply call(Person person, String method, String path, @Nullable String body) {
        return service.call(person, method, "/api/notifications" + path, body);
    }
}
