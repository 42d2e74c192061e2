package com.smarterp.messaging.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.messaging.MessagingApplication;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whose a message is, and what reading it does. */
class MessageRulesTest {

    private static final TestService service =
            TestService.start(
                    MessagingApplication.class,
                    Map.of("smarterp.feed.group", "chat-rules-" + UUID.randomUUID()));

    private final Person ann = Person.stranger();
    private final Person bob = ann.colleague(Role.MEMBER);

    @AfterAll
    static void end() {
        service.close();
    }

    @Test
    void aMessageWithoutConversationIsGeneral() {
        JsonNode message = call(ann, "POST", "", "{\"text\":\"hello\"}").json();
        assertThat(message.get("conversation").stringValue()).isEqualTo("general");
        assertThat(message.get("readBy").isEmpty()).isTrue();
        assertThat(call(ann, "POST", "", "{\"text\":\"a\",\"conversation\":\" \"}").status())
                .isEqualTo(422);
        assertThat(call(ann, "POST", "", "{\"text\":\" \"}").status()).isEqualTo(422);
        assertThat(call(ann, "POST", "", "{\"text\":\"a\",\"readBy\":{}}").status()).isEqualTo(422);
    }

    /** A job has one thread, however its id is written. */
    @Test
    void aJobsThreadIsKeptWithItsIdInLowerCase() {
        UUID job = UUID.randomUUID();
        String upper = job.toString().toUpperCase(Locale.ROOT);
        String body = "{\"text\":\"a\",\"conversation\":\"job:" + upper + "\"}";
        Reply said = call(ann, "POST", "", body);
        assertThat(said.status()).isEqualTo(201);
        assertThat(said.json().get("conversation").stringValue()).isEqualTo("job:" + job);
        // Other names are as they were written.
        String other = "{\"text\":\"a\",\"conversation\":\"Site B\"}";
        assertThat(call(ann, "POST", "", other).json().get("conversation").stringValue())
                .isEqualTo("Site B");
    }

    @Test
    void onlyItsAuthorEditsAndBringsBack() {
        // An owner is no author.
        String path = said(bob);
        assertThat(call(ann, "PUT", path, "{\"text\":\"x\"}").status()).isEqualTo(403);
        assertThat(call(bob, "PUT", path, "{\"text\":\"hi\"}").status()).isEqualTo(200);
        assertThat(call(bob, "DELETE", path, null).status()).isEqualTo(204);
        String again = "{\"id\":\"" + path.substring(1) + "\",\"text\":\"back\"}";
        Reply refused = call(ann, "POST", "", again);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("forbidden");
        Reply back = call(bob, "POST", "", again);
        assertThat(back.status()).isEqualTo(201);
        assertThat(back.json().get("text").stringValue()).isEqualTo("back");
    }

    /** Else a message would be unread again for everybody. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoReadAMessageIsKnownStillWhenItIsBroughtBack(boolean whole) {
        String path = said(bob);
        JsonNode before = call(ann, "PUT", path + "/read", null).json();
        assertThat(before.get("readBy").isEmpty()).isFalse();
        assertThat(call(bob, "DELETE", path, null).status()).isEqualTo(204);
        String again = "{\"id\":\"" + path.substring(1) + "\",\"text\":\"back\"}";
        Reply back =
                whole ? call(bob, "PUT", path + "/restore", null) : call(bob, "POST", "", again);
        assertThat(back.status()).isEqualTo(whole ? 200 : 201);
        for (String kept : List.of("readBy", "createdBy", "createdAt")) {
            assertThat(back.json().get(kept)).as(kept).isEqualTo(before.get(kept));
        }
    }

    @Test
    void aViewerMarksReadAndWritesNothing() {
        Person viewer = ann.colleague(Role.VIEWER);
        String path = said(ann);
        assertThat(call(viewer, "PUT", path + "/read", null).status()).isEqualTo(200);
        assertThat(call(viewer, "POST", "", "{\"text\":\"x\"}").status()).isEqualTo(403);
    }

    @Test
    void readingNotesReaderAndTimeOnce() {
        String path = said(ann);
        Reply read = call(bob, "PUT", path + "/read", null);
        assertThat(read.status()).isEqualTo(200);
        JsonNode readBy = read.json().get("readBy");
        assertThat(readBy.propertyNames()).containsExactly(bob.user().toString());
        assertThat(readBy.get(bob.user().toString()).stringValue()).endsWith("Z");
        Reply again = call(bob, "PUT", path + "/read", null);
        assertThat(again.version()).isEqualTo(read.version());
        assertThat(again.json().get("readBy")).isEqualTo(readBy);
        Reply both = call(ann, "PUT", path + "/read", null);
        assertThat(both.json().get("readBy").propertyNames())
                .containsExactlyInAnyOrder(bob.user().toString(), ann.user().toString());
        assertThat(call(bob, "PUT", "/" + UUID.randomUUID() + "/read", null).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "€", "\\u0001", "😀"})
    void readingNeverFailsForAMessagesSize(String character) {
        int units = character.startsWith("\\") ? 6 : character.getBytes(UTF_8).length;
        String text = "a" + character.repeat(64_700 / units); // something of it can be seen
        Reply said = call(ann, "POST", "", "{\"text\":\"" + text + "\"}");
        assertThat(said.status()).isEqualTo(201);
        String path = "/" + said.json().get("id").stringValue();
        for (int i = 0; i < 5; i++) {
            Person reader = ann.colleague(Role.MEMBER);
            assertThat(call(reader, "PUT", path + "/read", null).status()).isEqualTo(200);
        }
    }

    @Test
    void theLatestReadersAreRemembered() {
        String path = said(ann);
        Person last = ann;
        for (int i = 0; i <= MessageRules.READERS; i++) {
            last = ann.colleague(Role.MEMBER);
            assertThat(call(last, "PUT", path + "/read", null).status()).isEqualTo(200);
        }
        JsonNode readBy = call(ann, "GET", path, null).json().get("readBy");
        assertThat(readBy.size()).isEqualTo(MessageRules.READERS);
        assertThat(readBy.has(last.user().toString())).isTrue();
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    private static String said(Person person) {
        JsonNode message = call(person, "POST", "", "{\"text\":\"hello\"}").json();
        return "/" + message.get("id").stringValue();
    }

    private static Reply call(
            Person person,
            String method,
            String path,
            @org.jspecify.annotations.Nullable String body) {
        return service.call(person, method, "/api/chat" + path, body);
    }
}
