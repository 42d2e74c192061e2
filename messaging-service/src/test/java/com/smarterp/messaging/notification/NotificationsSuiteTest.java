package com.smarterp.messaging.notification;

import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Answer;
import com.smarterp.kernel.collections.Author;
import com.smarterp.kernel.collections.CollectionWriter;
import com.smarterp.kernel.collections.CollectionWriters;
import com.smarterp.kernel.collections.Mutation;
import com.smarterp.kernel.observability.Traceparent;
import com.smarterp.kernel.testing.CollectionSuite;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.messaging.MessagingApplication;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Persons can't make notifications, so the suites write them as the system does. */
class NotificationsSuiteTest implements CollectionSuite {

    private final TestService service =
            TestService.start(
                    MessagingApplication.class,
                    Map.of("smarterp.feed.group", "suite-" + UUID.randomUUID()));

    private final CollectionWriter<Notification> writer =
            service.bean(CollectionWriters.class).of(NotificationsCollection.NOTIFICATIONS);

    @Override
    public TestService service() {
        return service;
    }

    @Override
    public String collection() {
        return "notifications";
    }

    @Override
    public ObjectNode fields(int n) {
        ObjectNode fields = JSON.createObjectNode();
        fields.put("kind", Kind.JOB_ASSIGNED.word()).put("title", "News " + n);
        fields.putObject("subject").put("collection", "jobs").put("id", new UUID(0, n).toString());
        return fields;
    }

    @Override
    public String textField() {
        return "title";
    }

    @Override
    public UUID scope(Person person) {
        return person.user();
    }

    @Override
    public List<JsonNode> batch(Person person, List<ObjectNode> mutations) {
        var written =
                writer.write(
                                person.user(),
                                new Author.Automatic(person.user()),
                                mutations.stream().map(NotificationsSuiteTest::mutation).toList(),
                                Traceparent.of(null))
                        .block();
        return Objects.requireNonNull(written).answers().stream()
                .map(NotificationsSuiteTest::result)
                .toList();
    }

    private static Mutation mutation(ObjectNode json) {
        return new Mutation(
                UUID.fromString(json.get("mutation").stringValue()),
                Action.valueOf(json.get("op").stringValue().toUpperCase(Locale.ROOT)),
                UUID.fromString(json.get("id").stringValue()),
                json.has("base") ? json.get("base").longValue() : null,
                json.path("after")
                        .valueStream()
                        .map(each -> UUID.fromString(each.stringValue()))
                        .toList(),
                json.has("fields") ? (ObjectNode) json.get("fields") : JSON.createObjectNode());
    }

    /** As a batch tells it. */
    private static JsonNode result(Answer answer) {
        ObjectNode result = JSON.createObjectNode();
        result.put("mutation", answer.mutation().toString()).put("status", answer.status());
        if (answer.version() != null) {
            result.put("version", answer.version());
        }
        if (answer.document() != null) {
            result.set("document", JSON.readTree(answer.document()));
        }
        if (answer.problem() != null) {
            result.set("problem", JSON.readTree(answer.problem()));
        }
        if (answer.replayed()) {
            result.put("replayed", true);
        }
        return result;
    }
}
