package com.smarterp.messaging.notification;

import static com.smarterp.messaging.notification.Topics.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.messaging.MessagingApplication;
import com.smarterp.messaging.notification.Topics.Published;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The inbox on real topics and a real database; each test has a workspace of its own. */
class InboxTest {

    private static final String GROUP = "inbox-test-" + UUID.randomUUID();
    private static final int NOTIFICATIONS = 10;
    private static final Duration SOON = Duration.ofSeconds(40);

    private static Topics topics = new Topics();
    private static TestService service = start(null);

    private final Person ann = Person.stranger();
    private final Person bob = ann.colleague(Role.MEMBER);
    private final Person cid = ann.colleague(Role.MEMBER);
    private final UUID workspace = ann.workspace();
    private final UUID annsRecord = UUID.randomUUID();
    private final UUID bobsRecord = UUID.randomUUID();
    private final UUID cidsRecord = UUID.randomUUID();

    private static TestService start(@Nullable TestService before) {
        Map<String, Object> settings =
                Map.of(
                        "smarterp.feed.group",
                        GROUP,
                        "smarterp.feed.metadata-age",
                        "500ms",
                        "smarterp.inbox.notifications",
                        NOTIFICATIONS,
                        // What the system makes passes at any quota: a person may have nothing.
                        "smarterp.quota.documents",
                        1,
                        "smarterp.quota.bytes",
                        "1B");
        return before == null
                ? TestService.start(MessagingApplication.class, settings)
                : TestService.start(MessagingApplication.class, before.database(), settings);
    }

    @BeforeAll
    static void begun() {
        assertThat(service.port()).isPositive();
    }

    @AfterAll
    static void end() {
        service.close();
        topics.close();
    }

    @Test
    void anAssignmentIsToldToWhomItIsAssigned() {
        everybody();
        UUID job = UUID.randomUUID();
        topics.send(
                job("create", job, bob, "Roof", List.of(annsRecord, bobsRecord), "assigneeIds"));
        JsonNode told = only(ann);
        assertThat(told.get("kind").stringValue()).isEqualTo("job_assigned");
        assertThat(told.get("title").stringValue()).isEqualTo("Assigned to you: Roof");
        assertThat(told.get("createdBy").stringValue()).isEqualTo(bob.user().toString());
        assertThat(told.get("subject").toString())
                .isEqualTo("{\"collection\":\"jobs\",\"id\":\"" + job + "\"}");
        assertThat(told.get("readAt").isNull()).isTrue();
        topics.send(
                job("update", job, bob, "Roof", List.of(annsRecord, cidsRecord), "assigneeIds"));
        assertThat(kinds(cid, 1)).containsExactly("job_assigned");
        settled();
        assertThat(kinds(ann, 1)).hasSize(1);
        assertThat(inbox(bob)).isEmpty();
    }

    @Test
    void dueDateAndStatusAreToldToAssigneesButNotToWhoeverChangedThem() {
        everybody();
        UUID job = UUID.randomUUID();
        List<UUID> both = List.of(annsRecord, bobsRecord);
        topics.send(job("create", job, ann, "Roof", both, "assigneeIds"));
        ObjectNode fields = jobFields("Roof", both).put("dueAt", "2026-12-01T08:00:00Z");
        topics.send(change("jobs", workspace, "update", job, fields, ann.user(), "dueAt"));
        ObjectNode done = fields.deepCopy().put("status", "done").put("title", "Roof!");
        topics.send(change("jobs", workspace, "update", job, done, ann.user(), "status", "title"));
        // The title alone concerns nobody.
        topics.send(
                change(
                        "jobs",
                        workspace,
                        "update",
                        job,
                        done.deepCopy().put("title", "X"),
                        ann.user(),
                        "title"));
        assertThat(kinds(bob, 3))
                .containsExactlyInAnyOrder("job_assigned", "job_due_changed", "job_status_changed");
        JsonNode status =
                inbox(bob).stream()
                        .filter(n -> n.get("kind").stringValue().equals("job_status_changed"))
                        .findFirst()
                        .orElseThrow();
        assertThat(status.get("body").stringValue()).isEqualTo("draft → done");
        settled();
        assertThat(inbox(ann)).isEmpty();
        assertThat(inbox(bob)).hasSize(3);
    }

    /** What a poll brings is learnt from at once as far as that goes, and in order all the same. */
    @Test
    void inTheMiddleOfManyChangesNothingIsMissed() {
        everybody();
        UUID job = UUID.randomUUID();
        topics.send(job("create", job, ann, "T0", List.of(), "title"));
        for (int i = 1; i <= 60; i++) {
            boolean assigned = i == 30;
            List<UUID> assignees = i < 30 ? List.of() : List.of(bobsRecord);
            topics.send(
                    job(
                            "update",
                            job,
                            ann,
                            "T" + i,
                            assignees,
                            assigned ? "assigneeIds" : "title"));
        }
        assertThat(only(bob).get("title").stringValue()).isEqualTo("Assigned to you: T30");
        settled();
        assertThat(inbox(bob)).hasSize(1);
        topics.send(
                change(
                        "jobs",
                        workspace,
                        "update",
                        job,
                        jobFields("T61", List.of(bobsRecord)).put("status", "done"),
                        ann.user(),
                        "status"));
        assertThat(kinds(bob, 2)).containsExactlyInAnyOrder("job_assigned", "job_status_changed");
    }

    @Test
    void whoeverIsNamedInChatIsTold() {
        everybody();
        say("general", "hello @BOB SMITH, write to ann@cid.example", ann);
        assertThat(kinds(bob, 1)).containsExactly("chat_mention");
        assertThat(only(bob).get("body").stringValue()).contains("@BOB SMITH");
        say("general", "and you, @cid?", bob);
        assertThat(kinds(cid, 1)).containsExactly("chat_mention");
        settled();
        assertThat(inbox(ann)).isEmpty();
    }

    @Test
    void anEditTellsOnlyWhomItNamesAnew() {
        everybody();
        UUID id = say("general", "hello @Bob Smith", ann);
        assertThat(kinds(bob, 1)).hasSize(1);
        ObjectNode edited = messageFields("general", "hello @Bob Smith and @Cid");
        topics.send(change("chat", workspace, "update", id, edited, ann.user(), "text"));
        assertThat(kinds(cid, 1)).hasSize(1);
        settled();
        assertThat(inbox(bob)).hasSize(1);
    }

    @Test
    void aReplyIsToldToThoseWhoWroteInTheThread() {
        everybody();
        UUID job = UUID.randomUUID();
        topics.send(job("create", job, ann, "Roof", List.of()));
        say("job:" + job, "who has the ladder?", ann);
        say("job:" + job, "I have", bob);
        UUID first = id(only(ann));
        assertThat(kinds(ann, 1)).containsExactly("chat_reply");
        UUID thanks = say("job:" + job, "thanks, @Bob Smith", cid);
        // The later one replaces the earlier, as long as that is unread.
        await().atMost(SOON).until(() -> !id(only(ann)).equals(first));
        assertThat(kinds(ann, 1)).containsExactly("chat_reply");
        assertThat(params(only(ann)))
                .isEqualTo(
                        Map.of(
                                "by",
                                cid.user().toString(),
                                "job",
                                job.toString(),
                                "conversation",
                                "job:" + job,
                                "message",
                                thanks.toString()));
        // Named and answered: told once.
        assertThat(kinds(bob, 1)).containsExactly("chat_mention");
        say("general", "elsewhere", ann);
        settled();
        assertThat(inbox(cid)).isEmpty();
        assertThat(inbox(bob)).hasSize(1);
    }

    @Test
    void whatConcernsAnEmployeeNotKnownYetWaitsForTheRecord() {
        UUID job = UUID.randomUUID();
        topics.send(job("create", job, ann, "Roof", List.of(bobsRecord), "assigneeIds"));
        say("job:" + job, "the ladder is here", bob);
        say("job:" + job, "good morning, @Cid", ann);
        settled();
        assertThat(inbox(bob)).isEmpty();
        assertThat(inbox(cid)).isEmpty();
        topics.send(employee("create", bobsRecord, bob, "Bob Smith", "active"));
        assertThat(kinds(bob, 2)).containsExactlyInAnyOrder("job_assigned", "chat_reply");
        topics.send(employee("create", cidsRecord, cid, "Cid", "active"));
        assertThat(kinds(cid, 1)).containsExactly("chat_mention");
    }

    @Test
    void whoCameAfterAMentionIsNotMeant() {
        everybody();
        topics.send(
                change(
                                "chat",
                                workspace,
                                "create",
                                UUID.randomUUID(),
                                messageFields("general", "do you remember @Dan?"),
                                ann.user(),
                                "text")
                        .at(Instant.now().minus(Duration.ofHours(5))));
        Person dan = ann.colleague(Role.MEMBER);
        topics.send(employee("create", UUID.randomUUID(), dan, "Dan", "active"));
        settled();
        assertThat(inbox(dan)).isEmpty();
    }

    @Test
    void whoLeftIsToldNothing() {
        everybody();
        UUID job = UUID.randomUUID();
        topics.send(job("create", job, ann, "Roof", List.of(bobsRecord), "assigneeIds"));
        assertThat(kinds(bob, 1)).hasSize(1);
        topics.send(employee("update", bobsRecord, bob, "Bob Smith", "left"));
        settled();
        ObjectNode done = jobFields("Roof", List.of(bobsRecord)).put("status", "done");
        topics.send(change("jobs", workspace, "update", job, done, ann.user(), "status"));
        say("general", "where is @Bob Smith?", ann);
        settled();
        assertThat(inbox(bob)).hasSize(1);
    }

    @Test
    void togglingAStatusLeavesOneNotificationAndBackWhereItBeganNone() {
        everybody();
        UUID job = UUID.randomUUID();
        topics.send(job("create", job, ann, "Roof", List.of(bobsRecord)));
        for (int i = 0; i < 20; i++) {
            status(job, ann, i % 2 == 0 ? "scheduled" : "draft");
        }
        settled();
        assertThat(inbox(bob)).isEmpty();
        status(job, ann, "scheduled");
        UUID first = id(only(bob));
        status(job, cid, "in_progress");
        await().atMost(SOON).until(() -> !id(only(bob)).equals(first));
        JsonNode told = only(bob);
        assertThat(kinds(bob, 1)).containsExactly("job_status_changed");
        assertThat(told.get("body").stringValue()).isEqualTo("draft → in_progress");
        assertThat(params(told))
                .isEqualTo(
                        Map.of(
                                "by",
                                cid.user().toString(),
                                "job",
                                job.toString(),
                                "from",
                                "draft",
                                "to",
                                "in_progress"));
        // What was read is not replaced.
        read(bob);
        status(job, ann, "done");
        assertThat(kinds(bob, 2)).hasSize(2);
        JsonNode last = inbox(bob).getLast();
        assertThat(last.get("params").get("from").stringValue()).isEqualTo("in_progress");
    }

    @Test
    void onlyAnUnassignmentReplacesAnAssignment() {
        everybody();
        UUID job = UUID.randomUUID();
        topics.send(job("create", job, ann, "Roof", List.of(bobsRecord), "assigneeIds"));
        assertThat(kinds(bob, 1)).containsExactly("job_assigned");
        status(job, ann, "scheduled");
        assertThat(kinds(bob, 2)).contains("job_assigned");
        topics.send(job("update", job, ann, "Roof", List.of(), "assigneeIds"));
        await().atMost(SOON).until(() -> inbox(bob).size() == 1);
        assertThat(kinds(bob, 1)).containsExactly("job_status_changed");
        topics.send(job("update", job, ann, "Roof", List.of(bobsRecord), "assigneeIds"));
        assertThat(kinds(bob, 2)).contains("job_assigned");
        read(bob);
        topics.send(job("update", job, ann, "Roof", List.of(cidsRecord), "assigneeIds"));
        assertThat(kinds(bob, 3)).contains("job_unassigned");
        assertThat(inbox(bob).getLast().get("title").stringValue())
                .isEqualTo("No longer assigned to you: Roof");
        topics.send(job("update", job, ann, "Roof", List.of(bobsRecord), "assigneeIds"));
        await().atMost(SOON).until(() -> inbox(bob).size() == 2);
        assertThat(inbox(bob)).allMatch(each -> !each.get("readAt").isNull());
    }

    @Test
    void aDeletedJobIsToldToItsAssigneesAndItsReturnTakesThatBack() {
        everybody();
        UUID job = UUID.randomUUID();
        topics.send(job("create", job, ann, "Roof", List.of(annsRecord, bobsRecord)));
        topics.send(job("delete", job, ann, "Roof", List.of()));
        assertThat(only(bob).get("title").stringValue()).isEqualTo("Deleted: Roof");
        assertThat(kinds(bob, 1)).containsExactly("job_deleted");
        topics.send(job("create", job, ann, "Roof", List.of(bobsRecord), "assigneeIds"));
        await().atMost(SOON).until(() -> inbox(bob).isEmpty());
        settled();
        assertThat(inbox(bob)).isEmpty();
        assertThat(inbox(ann)).isEmpty();
    }

    @Test
    void whoIsOverruledByADecisionIsToldInWhichField() {
        everybody();
        UUID job = UUID.randomUUID();
        topics.send(job("create", job, ann, "Roof", List.of()));
        topics.send(
                job("update", job, cid, "Roof!", List.of(), "title", "description"),
                Map.of(
                        "ce_overruled",
                        bob.user()
                                + ":title,"
                                + bob.user()
                                + ":description,"
                                + cid.user()
                                + ":tags"));
        assertThat(kinds(bob, 2)).containsExactly("edit_overruled", "edit_overruled");
        assertThat(inbox(bob))
                .extracting(each -> each.get("params").get("field").stringValue())
                .containsExactlyInAnyOrder("title", "description");
        assertThat(params(only(bob)))
                .containsEntry("by", cid.user().toString())
                .containsEntry("job", job.toString());
        settled();
        assertThat(inbox(cid)).isEmpty();
    }

    @Test
    void readingAThreadMarksWhatTellsOfItAlsoWhenThatComesLater() {
        everybody();
        UUID message = say("general", "hello @Bob Smith", ann);
        UUID other = say("elsewhere", "hello @Bob Smith", ann);
        assertThat(kinds(bob, 2)).hasSize(2);
        readMessage("general", message, "hello @Bob Smith", bob);
        await().atMost(SOON).until(() -> unread(bob) == 1);
        assertThat(inbox(bob))
                .filteredOn(each -> each.get("readAt").isNull())
                .extracting(each -> each.get("params").get("message").stringValue())
                .containsExactly(other.toString());
        // Read before the record of whoever is named was known.
        Person eve = ann.colleague(Role.MEMBER);
        UUID early = say("general", "and @Eve Late", ann);
        readMessage("general", early, "and @Eve Late", eve);
        settled();
        topics.send(employee("create", UUID.randomUUID(), eve, "Eve Late", "active"));
        assertThat(only(eve).get("readAt").isNull()).isFalse();
        // What is said after that is news.
        say("general", "again @Eve Late", ann);
        await().atMost(SOON).until(() -> unread(eve) == 1);
    }

    /** They are nobody's quota's, so that nobody misses one; what bounds them is their number. */
    @Test
    void aPersonsNotificationsAreBoundedAndTheOldestGo() {
        everybody();
        List<UUID> jobs = new ArrayList<>();
        for (int i = 0; i < NOTIFICATIONS + 5; i++) {
            jobs.add(UUID.randomUUID());
            topics.send(
                    job("create", jobs.get(i), ann, "J" + i, List.of(bobsRecord), "assigneeIds"));
        }
        settled();
        assertThat(inbox(bob))
                .hasSize(NOTIFICATIONS)
                .extracting(each -> each.get("params").get("job").stringValue())
                .containsExactlyElementsOf(jobs.stream().skip(5).map(UUID::toString).toList());
        // Each has gone with the one that came: 15 made, 5 deleted, and never one more than 10.
        Reply all = service.call(bob, "GET", "/api/notifications?since=0", null);
        assertThat(all.version()).isEqualTo(NOTIFICATIONS + 5 + 5);
        String text = "{\"text\":\"a person has no room\"}";
        assertThat(service.call(bob, "POST", "/api/chat", text).code()).isEqualTo("over_quota");
        read(bob);
        assertThat(unread(bob)).isZero();
        dismiss(bob);
        assertThat(inbox(bob)).isEmpty();
    }

    /** One workspace has much waiting and stands still; another's news comes all the same. */
    @Test
    void whatOneWorkspaceDoesDelaysNoOther() throws SQLException {
        everybody();
        UUID flooded = UUID.randomUUID();
        while (ChangeTopic.partition(flooded, Topics.PARTITIONS)
                != ChangeTopic.partition(workspace, Topics.PARTITIONS)) {
            flooded = UUID.randomUUID();
        }
        List<UUID> strangers = Stream.generate(UUID::randomUUID).limit(50).toList();
        try (Connection database = RealParts.postgres().connect(service.database().name());
                Statement sql = database.createStatement()) {
            sql.execute(
                    "select pg_advisory_lock(hashtextextended('inbox/%s', 0))".formatted(flooded));
            for (int i = 0; i < 100; i++) {
                topics.send(
                        change(
                                "jobs",
                                flooded,
                                "create",
                                UUID.randomUUID(),
                                jobFields("Flood " + i, strangers),
                                UUID.randomUUID(),
                                "assigneeIds"));
            }
            UUID job = UUID.randomUUID();
            topics.send(job("create", job, ann, "Roof", List.of(bobsRecord), "assigneeIds"));
            assertThat(kinds(bob, 1)).containsExactly("job_assigned");
            assertThat(topics.allRead(GROUP)).isFalse();
        }
        settled();
    }

    private void status(UUID job, Person by, String status) {
        ObjectNode fields = jobFields("Roof", List.of(bobsRecord)).put("status", status);
        topics.send(change("jobs", workspace, "update", job, fields, by.user(), "status"));
    }

    private void readMessage(String conversation, UUID message, String text, Person reader) {
        ObjectNode fields = messageFields(conversation, text);
        fields.put("createdBy", ann.user().toString());
        fields.putObject("readBy").put(reader.user().toString(), Instant.now().toString());
        topics.send(change("chat", workspace, "update", message, fields, reader.user(), "readBy"));
    }

    private static void read(Person person) {
        for (JsonNode each : inbox(person)) {
            String path = "/api/notifications/" + each.get("id").stringValue() + "/read";
            assertThat(service.call(person, "PUT", path, null).status()).isEqualTo(200);
        }
    }

    private static long unread(Person person) {
        return inbox(person).stream().filter(each -> each.get("readAt").isNull()).count();
    }

    private static UUID id(JsonNode document) {
        return UUID.fromString(document.get("id").stringValue());
    }

    private static Map<String, String> params(JsonNode notification) {
        Map<String, String> params = new HashMap<>();
        notification
                .get("params")
                .properties()
                .forEach(each -> params.put(each.getKey(), each.getValue().stringValue()));
        return params;
    }

    @Test
    void anotherWorkspaceIsNotConcerned() {
        everybody();
        Person stranger = Person.stranger();
        UUID job = UUID.randomUUID();
        // The same ids and names, in another workspace.
        topics.send(
                change(
                        "jobs",
                        stranger.workspace(),
                        "create",
                        job,
                        jobFields("Theirs", List.of(annsRecord, bobsRecord)),
                        stranger.user(),
                        "assigneeIds"));
        topics.send(
                change(
                        "chat",
                        stranger.workspace(),
                        "create",
                        UUID.randomUUID(),
                        messageFields("general", "@Bob Smith @Cid"),
                        stranger.user(),
                        "text"));
        settled();
        assertThat(inbox(ann)).isEmpty();
        assertThat(inbox(bob)).isEmpty();
        assertThat(inbox(cid)).isEmpty();
    }

    @Test
    void readingAllFromTheStartTellsNothingTwice() {
        everybody();
        UUID job = UUID.randomUUID();
        topics.send(
                job("create", job, ann, "Roof", List.of(bobsRecord, cidsRecord), "assigneeIds"));
        say("job:" + job, "hello @Bob Smith", ann);
        assertThat(kinds(bob, 2)).hasSize(2);
        assertThat(kinds(cid, 1)).hasSize(1);
        dismiss(bob);
        assertThat(inbox(bob)).isEmpty();
        settled();
        service.close();
        topics.rewind(GROUP);
        service = start(service);
        settled();
        assertThat(inbox(bob)).isEmpty();
        assertThat(inbox(cid)).hasSize(1);
    }

    @Test
    void aRestoredDatabaseThatPublishesAgainTellsNothingTwice() {
        everybody();
        UUID job = UUID.randomUUID();
        Published assigned =
                job("create", job, ann, "Roof", List.of(bobsRecord), "assigneeIds", "title");
        topics.send(assigned);
        ObjectNode done = jobFields("Roof", List.of(bobsRecord)).put("status", "done");
        topics.send(change("jobs", workspace, "update", job, done, ann.user(), "status"));
        assertThat(kinds(bob, 2)).hasSize(2);
        dismiss(bob);
        // The backup was older: the last edit is lost, and all is published again.
        topics.restore("jobs", workspace, 0);
        topics.send(assigned);
        settled();
        assertThat(inbox(bob)).isEmpty();
        topics.send(change("jobs", workspace, "update", job, done, ann.user(), "status"));
        assertThat(kinds(bob, 1)).containsExactly("job_status_changed");
    }

    @Test
    void oldHistoryIsNoNews() {
        everybody();
        Published old =
                job("create", UUID.randomUUID(), ann, "Old", List.of(bobsRecord), "assigneeIds")
                        .at(Instant.now().minus(Duration.ofDays(40)));
        topics.send(old);
        settled();
        assertThat(inbox(bob)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsParkedAndLaterRecordsCome() {
        everybody();
        String jobs = ChangeTopic.of("jobs");
        UUID id = UUID.randomUUID();
        String key = ChangeTopic.key(workspace, id);
        Map<String, String> headers =
                Map.of(
                        ChangeTopic.TYPE, "com.smarterp.job.created",
                        ChangeTopic.SCOPE, workspace.toString(),
                        ChangeTopic.SUBJECT, id.toString(),
                        ChangeTopic.EPOCH, UUID.randomUUID().toString(),
                        ChangeTopic.VERSION, "1",
                        ChangeTopic.TIME, Instant.now().toString());
        topics.raw(jobs, workspace, key, headers, "{no json");
        topics.raw(jobs, workspace, null, headers, "{}");
        topics.raw(
                jobs, workspace, key, Map.of(ChangeTopic.TYPE, "com.smarterp.job.painted"), "{}");
        topics.send(job("create", id, ann, "Roof", List.of(bobsRecord), "assigneeIds"));
        assertThat(kinds(bob, 1)).hasSize(1);
        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThat(
                                                topics.read(jobs + ".dlt").stream()
                                                        .filter(
                                                                record ->
                                                                        record.key() == null
                                                                                || record.key()
                                                                                        .equals(
                                                                                                key))
                                                        .map(
                                                                record ->
                                                                        String.valueOf(
                                                                                record.value())))
                                        .contains("{no json", "{}"));
        double parked =
                service.bean(io.micrometer.core.instrument.MeterRegistry.class)
                        .counter("smarterp.feed.dead.letters", "group", GROUP, "topic", jobs)
                        .count();
        assertThat(parked).isGreaterThanOrEqualTo(3);
    }

    private void everybody() {
        topics.send(employee("create", annsRecord, ann, "Ann Miller", "active"));
        topics.send(employee("create", bobsRecord, bob, "Bob Smith", "active"));
        topics.send(employee("create", cidsRecord, cid, "Cid", "active"));
        settled();
    }

    private Published employee(String op, UUID id, Person person, String name, String status) {
        ObjectNode fields = Topics.JSON.createObjectNode();
        fields.put("userId", person.user().toString()).put("name", name).put("status", status);
        return change("employees", workspace, op, id, fields, person.user(), "name", "status");
    }

    private static ObjectNode jobFields(String title, List<UUID> assignees) {
        ObjectNode fields = Topics.JSON.createObjectNode();
        fields.put("title", title).put("status", "draft").putNull("dueAt");
        assignees.forEach(id -> fields.withArray("assigneeIds").add(id.toString()));
        return fields;
    }

    private Published job(
            String op, UUID id, Person by, String title, List<UUID> assignees, String... set) {
        return change("jobs", workspace, op, id, jobFields(title, assignees), by.user(), set);
    }

    private static ObjectNode messageFields(String conversation, String text) {
        return Topics.JSON.createObjectNode().put("conversation", conversation).put("text", text);
    }

    private UUID say(String conversation, String text, Person by) {
        UUID id = UUID.randomUUID();
        topics.send(
                change(
                        "chat",
                        workspace,
                        "create",
                        id,
                        messageFields(conversation, text),
                        by.user(),
                        "conversation",
                        "text"));
        return id;
    }

    private static List<JsonNode> inbox(Person person) {
        return service.call(person, "GET", "/api/notifications", null)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private static JsonNode only(Person person) {
        kinds(person, 1);
        return inbox(person).getFirst();
    }

    /** The kinds of a person's notifications, once there are so many. */
    private static List<String> kinds(Person person, int count) {
        await().atMost(SOON).until(() -> inbox(person).size() >= count);
        return inbox(person).stream().map(each -> each.get("kind").stringValue()).toList();
    }

    private static void dismiss(Person person) {
        for (JsonNode each : inbox(person)) {
            String path = "/api/notifications/" + each.get("id").stringValue();
            assertThat(service.call(person, "DELETE", path, null).status()).isEqualTo(204);
        }
    }

    /** Everything sent so far has been read. */
    private static void settled() {
        await().atMost(SOON).until(() -> topics.allRead(GROUP));
    }
}
