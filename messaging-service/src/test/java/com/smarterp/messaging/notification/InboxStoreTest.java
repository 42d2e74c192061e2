package com.smarterp.messaging.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Op;
import com.smarterp.kernel.feed.Poison;
import com.smarterp.kernel.feed.ScopeDatabase;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.messaging.MessagingApplication;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Readers of different topics of one workspace, on a real database. */
class InboxStoreTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int POSITIONS = 2;
    private static final int WAITING = 20;
    private static final TestService SERVICE =
            TestService.start(
                    MessagingApplication.class,
                    Map.of("smarterp.feed.group", "store-" + UUID.randomUUID()));

    private static final InboxSettings SETTINGS =
            new InboxSettings(
                    Duration.ofDays(30),
                    Duration.ofDays(30),
                    Duration.ofHours(1),
                    POSITIONS,
                    WAITING,
                    10,
                    5,
                    10,
                    4);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ScopeDatabase database = SERVICE.bean(ScopeDatabase.class);
    private final Lessons lessons = new Lessons(Duration.ofDays(30));
    private UUID workspace = UUID.randomUUID();
    private UUID epoch = UUID.randomUUID();

    @BeforeEach
    void anotherWorkspace() {
        workspace = UUID.randomUUID();
        epoch = UUID.randomUUID();
    }

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void aMentionAndTheRecordThatItNamesMeetHoweverCloseTheyCome() {
        int meetings = 200;
        for (int i = 0; i < meetings; i++) {
            anotherWorkspace();
            UUID cid = UUID.randomUUID();
            Change mention = message(1, "where is @Cid?");
            Mono<List<Due>> one = reader(mention);
            Mono<List<Due>> other = reader(employee(1, cid, "Cid"));
            Set<UUID> told = new HashSet<>();
            Mono.zip(one, other)
                    .blockOptional(SOON)
                    .orElseThrow()
                    .forEach(due -> told.addAll(recipients((List<?>) due)));
            assertThat(told).as("meeting %s", i).containsExactly(cid);
            // What was delivered again is known, and due until it is told.
            assertThat(recipients(learn(mention))).containsExactly(cid);
        }
    }

    @Test
    void anAssignmentAndTheRecordThatItWaitsForMeetToo() {
        for (int i = 0; i < 100; i++) {
            anotherWorkspace();
            UUID cid = UUID.randomUUID();
            UUID cidsRecord = UUID.randomUUID();
            Set<UUID> told = new HashSet<>();
            Mono.zip(
                            reader(job(1, UUID.randomUUID(), cidsRecord, "Roof")),
                            reader(employee(1, cidsRecord, cid, "Cid")))
                    .blockOptional(SOON)
                    .orElseThrow()
                    .forEach(due -> told.addAll(recipients((List<?>) due)));
            assertThat(told).as("meeting %s", i).containsExactly(cid);
        }
    }

    @Test
    void whatFollowsFromWhatIsNoLongerAllIsNotLearnt() {
        UUID cid = UUID.randomUUID();
        JsonNode recalled =
                json("select inbox_recall($1, $2::jsonb)", workspace, new Wanted(cid, null).json());
        learn(employee(1, cid, "Cid"));
        Learnt old = new Learnt().employeeGone(cid).from(recalled.get("stamp").stringValue());
        assertThat(keep("chat", 1, old).isNull()).isTrue();
        // Neither is it kept how far: the same change still teaches.
        assertThat(recipients(learn(message(1, "@Cid!")))).containsExactly(cid);
    }

    @Test
    void whatDependsOnNothingIsLearntWhateverElseIs() {
        learn(employee(1, UUID.randomUUID(), "Cid"));
        assertThat(keep("chat", 1, new Learnt()).isNull()).isFalse();
    }

    @Test
    void whatIsToldIsForgotten() {
        learn(employee(1, UUID.randomUUID(), "Cid"));
        Change mention = message(1, "@Cid!");
        List<Due> due = learn(mention);
        assertThat(due).hasSize(1);
        store().told(workspace, due).block(SOON);
        assertThat(learn(mention)).isEmpty();
    }

    @Test
    void whatTheDatabaseWillNeverTakeIsPoison() {
        Change job = job(1, UUID.randomUUID(), UUID.randomUUID(), "Ro\0of");
        assertThatThrownBy(() -> learn(job)).isInstanceOf(Poison.class);
    }

    @Test
    void whatLiesBeforeTheLastChangeIsPassed() {
        InboxStore store = store();
        assertThat(isPast(store, message(1, "a"))).isFalse();
        learn(store, message(1, "a"));
        learn(store, message(5, "b"));
        assertThat(isPast(store, message(4, "?"))).isTrue();
        // The last one may not have been told yet.
        assertThat(isPast(store, message(5, "b"))).isFalse();
        assertThat(isPast(store, message(6, "c"))).isFalse();
        learn(store, message(6, "c"));
        assertThat(isPast(store, message(5, "b"))).isTrue();
        // Collections and replicas are asked of each by itself.
        assertThat(isPast(store, employee(1, UUID.randomUUID(), "Cid"))).isFalse();
        assertThat(isPast(store(), message(5, "b"))).isTrue();
    }

    @Test
    void severalChangesAreLearntAtOnceAndKnownThen() {
        InboxStore store = store();
        Change first = message(1, "a");
        Change last = message(3, "b");
        Change later = message(4, "c");
        anotherWorkspace();
        Change other = message(7, "d");
        store.learn(List.of(taught(first), taught(last), taught(other))).block(SOON);
        // What was never asked for is: the database may know of more.
        assertThat(List.of(first, last, other)).noneMatch(store::isKnown);
        assertThat(isPast(store, first)).isTrue();
        assertThat(isPast(store, other)).isFalse();
        store.learn(List.of(taught(last), taught(other))).block(SOON);
        assertThat(List.of(first, last, other)).allMatch(store::isKnown);
        assertThat(store.isKnown(later)).isFalse();
        assertThat(isPast(store(), last)).isFalse();
        // Who comes later with less changes nothing.
        store().learn(List.of(taught(first))).block(SOON);
        assertThat(isPast(store, last)).isTrue();
    }

    @Test
    void whatIsDueIsStillToldAfterSeveralChangesWereLearntAtOnce() {
        UUID cid = UUID.randomUUID();
        InboxStore store = store();
        learn(store, employee(1, cid, "Cid"));
        learn(store, message(1, "@Cid!"));
        Change next = job(1, UUID.randomUUID(), cid, "Roof");
        store.learn(List.of(taught(next))).block(SOON);
        assertThat(isPast(store, next)).isFalse();
        assertThat(recipients(learn(next))).containsExactly(cid);
    }

    @Test
    void ifOneOfSeveralCannotBeLearntNoneIs() {
        InboxStore store = store();
        Change good = message(1, "a");
        Change bad = message(2, "b");
        SeenJob job = new SeenJob("Ro\0of", "draft", null, Set.of());
        Taught poison = new Taught(bad, new Learnt().job(UUID.randomUUID(), job));
        assertThatThrownBy(() -> store.learn(List.of(taught(good), poison)).block(SOON))
                .isInstanceOf(Poison.class);
        assertThat(isPast(store, good)).isFalse();
        assertThat(json("select inbox_reached($1, $2)", workspace, "chat").isNull()).isTrue();
    }

    private static Taught taught(Change change) {
        return new Taught(change, new Learnt());
    }

    @Test
    void anEpochThatIsOverIsPassedAndANewOneIsNot() {
        InboxStore store = store();
        learn(store, message(7, "a"));
        assertThat(isPast(store, message(6, "?"))).isTrue();
        Change before = message(9, "b");
        epoch = UUID.randomUUID();
        assertThat(isPast(store, message(3, "c"))).isFalse();
        learn(store, message(3, "c"));
        assertThat(isPast(store, before)).isTrue();
        assertThat(isPast(store, message(2, "?"))).isTrue();
        assertThat(isPast(store, message(4, "d"))).isFalse();
    }

    @Test
    void onlySoManyPositionsAreHeldAndOthersAreAskedForAgain() {
        InboxStore store = store();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 2 * POSITIONS; i++) {
            anotherWorkspace();
            learn(store, message(2, "a"));
            Change first = message(1, "a");
            changes.add(first);
            assertThat(isPast(store, first)).isTrue();
        }
        for (Change first : changes) {
            assertThat(isPast(store, first)).isTrue();
        }
    }

    private static boolean isPast(InboxStore store, Change change) {
        return store.isPast(change).blockOptional(SOON).orElseThrow();
    }

    private void learn(InboxStore store, Change change) {
        assertThat(store.learn(change, lessons.of(change)).blockOptional(SOON)).isPresent();
    }

    private static List<UUID> recipients(List<?> due) {
        List<UUID> recipients = new ArrayList<>();
        due.forEach(each -> recipients.add(((Due) each).recipient()));
        return recipients;
    }

    private InboxStore store() {
        return new InboxStore(database, SETTINGS, new Positions(POSITIONS, registry), registry);
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "hello @Ann | Ann",
                "hello @ann, and you? | Ann",
                "hello @Ann Lee! | Ann Lee",
                "hello @ANN   lee | Ann Lee",
                "hello @Ann Leeds | Ann",
                "hello @Annabel | -",
                "hello @Bob Smith | Bob Smith",
                // Two are called so.
                "hello @Bob | -",
                // The only one.
                "hello @cid. | Cid Ärmel-Öl",
                "hello @CID armel‑ol | Cid Ärmel-Öl",
                // An address is no mention.
                "mail to x@Ann | -",
                // Left.
                "hello @Dan Old | -",
                "hello @Eve Twin | Eve Twin;Eve Twin",
                "(@Ann)@Bob Smith | Ann;Bob Smith",
                "@ Ann | Ann",
                "＠Ann | Ann",
                "@@@ | -",
                "nobody | -",
                "ask @D’Arcy | D'Arcy",
                "ask @d`arcy's | D'Arcy",
                "at @STRASSE, | Straße",
                "@ipek @ıpek @İPEK | İpek",
                "@(bob) said | (Bob)",
                "hi @'t hooft! | ’t Hooft",
                "@“doc” brown | \"Doc\" Brown",
                "@ΟΔΥΣΣΕΥΣ. | Οδυσσεύς",
                "@Łukasz | Lukasz",
                "@ﬁona | Fiona",
                "@★, hello | ★",
                "@jean-luc? | Jean-Luc Picard"
            })
    void theLongestNameCountsHoweverItIsWritten(String text, @Nullable String names) {
        Map<UUID, String> people = new HashMap<>();
        long version = 0;
        for (String name :
                List.of(
                        "Ann",
                        "Ann Lee",
                        "Bob Smith",
                        "Bob Miller",
                        "Cid Ärmel-Öl",
                        "Eve Twin",
                        "Eve Twin",
                        "D'Arcy",
                        "Straße",
                        "İpek",
                        "(Bob)",
                        "’t Hooft",
                        "\"Doc\" Brown",
                        "Οδυσσεύς",
                        "Lukasz",
                        "Fiona",
                        "★",
                        "Jean-Luc Picard")) {
            UUID user = UUID.randomUUID();
            people.put(user, name);
            learn(employee(++version, user, name));
        }
        UUID dan = UUID.randomUUID();
        learn(employee(++version, dan, "Dan Old"));
        keep("employees", ++version, new Learnt().employeeGone(dan));
        List<String> expected =
                names == null ? List.of() : Arrays.stream(names.split(";", -1)).sorted().toList();
        assertThat(new HashSet<>(recipients(learn(message(1, text)))))
                .extracting(people::get)
                .containsExactlyInAnyOrderElementsOf(expected);
        if (names != null) {
            // The same finds what waits: the mention first, then the record.
            anotherWorkspace();
            assertThat(learn(message(1, text))).isEmpty();
            Set<UUID> told = new HashSet<>();
            version = 0;
            for (String name : expected) {
                told.addAll(recipients(learn(employee(++version, UUID.randomUUID(), name))));
            }
            assertThat(told).isNotEmpty();
        }
    }

    @Test
    void whatWaitsIsBoundedAndTheOldestIsGivenUp() {
        List<UUID> nobody = new ArrayList<>();
        InboxStore store = store();
        for (int i = 1; i <= 3 * WAITING; i++) {
            UUID unknown = UUID.randomUUID();
            nobody.add(unknown);
            Change job = job(i, UUID.randomUUID(), unknown, "Roof");
            store.learn(job, lessons.of(job)).block(SOON);
        }
        assertThat(registry.get("smarterp.inbox.given.up").counter().count())
                .isEqualTo(2 * WAITING);
        assertThat(learn(employee(1, nobody.getFirst(), UUID.randomUUID(), "Old"))).isEmpty();
        assertThat(learn(employee(2, nobody.getLast(), UUID.randomUUID(), "New"))).hasSize(1);
    }

    /** A name too long for an index would fail for ever. */
    @Test
    void aNameOfAnyLengthIsLearnt() {
        learn(employee(1, UUID.randomUUID(), "𝔞".repeat(500) + " " + "漢".repeat(499)));
        learn(message(1, "@" + "漢".repeat(30_000)));
    }

    /** As of a replica of its own: with a thread and a connection of its own. */
    private Mono<List<Due>> reader(Change change) {
        return store().learn(change, lessons.of(change)).subscribeOn(Schedulers.boundedElastic());
    }

    private List<Due> learn(Change change) {
        return reader(change).blockOptional(SOON).orElseThrow();
    }

    private JsonNode keep(String collection, long version, Learnt learnt) {
        return json(
                "select inbox_keep($1, $2, $3, $4, $5::jsonb, $6::jsonb)",
                workspace,
                collection,
                epoch,
                version,
                learnt.json(),
                SETTINGS.bounds());
    }

    private JsonNode json(String sql, Object... arguments) {
        return database.json(sql, arguments).blockOptional(SOON).orElseThrow();
    }

    private Change employee(long version, UUID user, String name) {
        return employee(version, user, user, name);
    }

    private Change employee(long version, UUID id, UUID user, String name) {
        ObjectNode fields = Topics.JSON.createObjectNode();
        fields.put("userId", user.toString()).put("name", name).put("status", "active");
        return change("employees", version, id, fields, "name");
    }

    private Change job(long version, UUID id, UUID assignee, String title) {
        ObjectNode fields = Topics.JSON.createObjectNode();
        fields.put("title", title).put("status", "draft").putNull("dueAt");
        fields.putArray("assigneeIds").add(assignee.toString());
        return change("jobs", version, id, fields, "assigneeIds");
    }

    private Change message(long version, String text) {
        ObjectNode fields = Topics.JSON.createObjectNode();
        fields.put("conversation", "general").put("text", text);
        return change("chat", version, UUID.randomUUID(), fields, "text");
    }

    private Change change(
            String collection, long version, UUID id, ObjectNode document, String... fields) {
        Instant now = Instant.now();
        UUID by = UUID.randomUUID();
        document.put("id", id.toString()).put("createdAt", now.toString());
        document.put("createdBy", by.toString());
        return new Change(
                collection,
                workspace,
                epoch,
                version,
                Op.CREATE,
                id,
                document.toString(),
                List.of(fields),
                by,
                UUID.randomUUID(),
                now,
                1,
                1,
                null);
    }
}
