package com.smarterp.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a device did while it was away: chains of edits on one base, conflicts, what is deleted. */
public interface OfflineSuite extends CollectionUnderTest {

    private static int status(JsonNode result) {
        return result.get("status").intValue();
    }

    @Test
    default void aChainOfEditsOnOneBaseDoesNotConflictWithItself() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        ObjectNode creation = create(id, 1);
        ObjectNode second = CollectionUnderTest.after(edit(id, 0L, "two"), creation);
        ObjectNode third = CollectionUnderTest.after(edit(id, 0L, "three"), creation, second);
        assertThat(status(apply(person, creation))).isEqualTo(201);
        assertThat(status(apply(person, second))).isEqualTo(200);
        assertThat(status(apply(person, third))).isEqualTo(200);
        assertThat(readAll(person).document(id).get(textField()).stringValue()).isEqualTo("three");
    }

    @Test
    default void theSameEditsWithoutNamingEachOtherConflict() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        assertThat(status(apply(person, edit(id, 1L, "two")))).isEqualTo(200);
        JsonNode third = apply(person, edit(id, 1L, "three"));
        assertThat(status(third)).isEqualTo(409);
        JsonNode conflict = third.get("problem").get("conflicts").get(0);
        assertThat(conflict.get("field").stringValue()).isEqualTo(textField());
        assertThat(conflict.get("mine").stringValue()).isEqualTo("three");
        assertThat(conflict.get("theirs").stringValue()).isEqualTo("two");
        assertThat(conflict.get("theirsVersion").longValue()).isEqualTo(2);
        assertThat(conflict.get("theirsBy").stringValue()).isEqualTo(person.user().toString());
        assertThat(third.get("problem").get("current").get("version").longValue()).isEqualTo(2);
    }

    @Test
    default void aFailureLeavesLaterMutationsOfTheSameDocumentUntried() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        apply(person, create(id, 1));
        apply(person, edit(id, 1L, "theirs"));
        ObjectNode loser = edit(id, 1L, "mine");
        ObjectNode later = CollectionUnderTest.after(edit(id, 1L, "mine too"), loser);
        List<JsonNode> results = batch(person, List.of(loser, later, create(other, 2)));
        assertThat(results.stream().map(OfflineSuite::status)).containsExactly(409, 424, 201);
        assertThat(results.get(1).get("problem").get("code").stringValue()).isEqualTo("not_tried");
        // Not kept: with the first one settled it is tried.
        JsonNode again = apply(person, later);
        assertThat(status(again)).isEqualTo(409);
        assertThat(again.path("replayed").asBoolean(false)).isFalse();
    }

    @Test
    default void whatWasDeletedMeanwhileIsAConflictWithABaseAndNotFoundWithoutOne() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        apply(person, delete(id, null));
        JsonNode edited = apply(person, edit(id, 1L, "late"));
        assertThat(status(edited)).isEqualTo(409);
        assertThat(edited.get("problem").get("current").isNull()).isTrue();
        assertThat(edited.get("problem").get("conflicts").get(0).get("field").stringValue())
                .isEqualTo("*");
        assertThat(status(apply(person, edit(id, null, "late")))).isEqualTo(404);
        assertThat(status(apply(person, delete(id, 1L)))).isEqualTo(204);
        assertThat(status(apply(person, delete(UUID.randomUUID(), null)))).isEqualTo(404);
    }

    @Test
    default void aDeleteOfWhatWasEditedMeanwhileIsAConflict() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        apply(person, edit(id, 1L, "edited"));
        JsonNode deleted = apply(person, delete(id, 1L));
        assertThat(status(deleted)).isEqualTo(409);
        assertThat(deleted.get("problem").get("conflicts").get(0).get("field").stringValue())
                .isEqualTo("*");
        assertThat(status(apply(person, delete(id, 2L)))).isEqualTo(204);
    }

    @Test
    default void whatWasDeletedAndBroughtBackMeanwhileIsAConflict() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        apply(person, delete(id, null));
        JsonNode back = apply(person, create(id, 2));
        assertThat(status(back)).isEqualTo(201);
        assertThat(back.get("version").longValue()).isEqualTo(3);
        assertThat(status(apply(person, edit(id, 1L, "late")))).isEqualTo(409);
        assertThat(status(apply(person, edit(id, 3L, "in time")))).isEqualTo(200);
    }

    @Test
    default void aBaseAboveThePresentIsAConflict() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        assertThat(status(apply(person, edit(id, 99L, "from another life")))).isEqualTo(409);
        apply(person, delete(id, null));
        assertThat(status(apply(person, edit(id, 99L, "from another life")))).isEqualTo(409);
    }

    @Test
    default void aBatchOfFiveHundredIsAppliedInOrder() {
        Person person = Person.stranger();
        List<ObjectNode> queue = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            ids.add(UUID.randomUUID());
            queue.add(create(ids.get(i), i));
        }
        for (int i = 0; i < 250; i++) {
            queue.add(edit(ids.get(i), 0L, "text " + i));
        }
        List<JsonNode> results = batch(person, queue);
        for (int i = 0; i < 500; i++) {
            assertThat(results.get(i).get("version").longValue()).isEqualTo(i + 1);
        }
        Replica all = readAll(person);
        assertThat(all.count).isEqualTo(250);
        assertThat(all.checksum).isEqualTo(all.ownChecksum());
        queue.add(create(UUID.randomUUID(), 501));
        ObjectNode body = JSON.createObjectNode();
        queue.forEach(body.putArray("mutations")::add);
        assertThat(service().call(person, "POST", path() + "/batch", body).status()).isEqualTo(413);
    }
}
