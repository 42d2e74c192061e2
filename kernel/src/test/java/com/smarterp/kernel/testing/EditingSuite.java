package com.smarterp.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Collections that persons write: what is applied together, decided, restored and answered. */
public interface EditingSuite extends CollectionUnderTest {

    private static int status(JsonNode result) {
        return result.get("status").intValue();
    }

    private static List<Integer> statuses(List<JsonNode> results) {
        return results.stream().map(EditingSuite::status).toList();
    }

    private Reply together(Person person, List<ObjectNode> mutations) {
        ObjectNode body = JSON.createObjectNode().put("atomic", true);
        mutations.forEach(body.putArray("mutations")::add);
        return service().call(person, "POST", path() + "/batch", body);
    }

    private List<JsonNode> whole(Person person, List<ObjectNode> mutations) {
        Reply reply = together(person, mutations);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return new ArrayList<>(reply.json().get("results").values());
    }

    @Test
    default void whatGoesTogetherIsAppliedWholeAndRepeatedWhole() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        List<ObjectNode> all =
                List.of(create(id, 1), edit(id, 0L, "two"), create(UUID.randomUUID(), 2));
        assertThat(statuses(whole(person, all))).containsExactly(201, 200, 201);
        List<JsonNode> again = whole(person, all);
        assertThat(statuses(again)).containsExactly(201, 200, 201);
        assertThat(again).allSatisfy(r -> assertThat(r.get("replayed").booleanValue()).isTrue());
        assertThat(readAll(person).version).isEqualTo(3);
        // The key stands for the members and for going together.
        for (List<ObjectNode> other :
                List.of(all.subList(0, 2), List.of(all.get(1), all.get(0), all.get(2)))) {
            assertThat(whole(person, other))
                    .allSatisfy(r -> assertThat(status(r)).isEqualTo(422))
                    .allSatisfy(
                            r ->
                                    assertThat(r.get("problem").get("code").stringValue())
                                            .isEqualTo("key_reused"));
        }
        assertThat(statuses(batch(person, List.of(all.get(2))))).containsExactly(422);
    }

    @Test
    default void whatGoesTogetherIsNotAppliedAtAllWhenOneFails() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        apply(person, create(id, 1));
        apply(person, edit(id, 1L, "theirs"));
        ObjectNode guilty = edit(id, 1L, "mine");
        List<ObjectNode> all =
                List.of(
                        create(other, 2),
                        edit(other, null, "x"),
                        guilty,
                        create(UUID.randomUUID(), 3));
        List<JsonNode> first = whole(person, all);
        assertThat(statuses(first)).containsExactly(424, 424, 409, 424);
        assertThat(first.get(0).get("problem").get("code").stringValue()).isEqualTo("not_tried");
        assertThat(first.get(2).get("problem").get("current").get("version").longValue())
                .isEqualTo(2);
        Replica nothing = readAll(person);
        assertThat(nothing.version).isEqualTo(2);
        assertThat(nothing.checksum).isEqualTo(nothing.ownChecksum());
        // Repeated whole: the failing answer again; the others' are not kept.
        List<JsonNode> again = whole(person, all);
        assertThat(statuses(again)).containsExactly(424, 424, 409, 424);
        assertThat(again.get(2).get("problem")).isEqualTo(first.get(2).get("problem"));
        assertThat(again.get(2).get("replayed").booleanValue()).isTrue();
        // Its key is known from elsewhere now, those of the others are free.
        assertThat(statuses(whole(person, List.of(create(UUID.randomUUID(), 9), guilty))))
                .containsExactly(422, 422);
        assertThat(statuses(whole(person, all.subList(0, 2)))).containsExactly(201, 200);
        Replica after = readAll(person);
        assertThat(after.version).isEqualTo(4);
        assertThat(after.checksum).isEqualTo(after.ownChecksum());
    }

    @Test
    default void whatGoesTogetherIsNeverSplit() {
        Person person = Person.stranger();
        List<ObjectNode> fifty = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            fifty.add(create(UUID.randomUUID(), i));
        }
        assertThat(statuses(whole(person, fifty))).containsOnly(201);
        fifty.add(create(UUID.randomUUID(), 50));
        assertThat(together(person, fifty).status()).isEqualTo(413);
        ObjectNode body = JSON.createObjectNode().put("atomic", 1);
        body.putArray("mutations");
        assertThat(service().call(person, "POST", path() + "/batch", body).status()).isEqualTo(400);
    }

    @Test
    default void aBatchTellsEachDocumentOnceWithItsLastSuccess() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        List<ObjectNode> queue =
                List.of(
                        create(id, 1),
                        edit(id, 0L, "two"),
                        create(gone, 2),
                        edit(id, 0L, "three"),
                        delete(gone, 0L),
                        edit(id, 0L, "four").put("base", 99));
        for (int i = 0; i < 2; i++) {
            List<JsonNode> results = batch(person, queue);
            assertThat(statuses(results)).containsExactly(201, 200, 201, 200, 204, 409);
            assertThat(results.stream().map(r -> r.has("document")))
                    .containsExactly(false, false, false, true, false, false);
            assertThat(results).noneMatch(r -> r.has("omitted"));
            assertThat(results.get(3).get("document").get(textField()).stringValue())
                    .isEqualTo("three");
        }
    }

    @Test
    default void whatWasDeletedIsRestoredWhole() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 7));
        JsonNode before = apply(person, edit(id, null, "as it was")).get("document");
        apply(person, delete(id, null));
        String path = path() + "/" + id + "/restore";
        String key = UUID.randomUUID().toString();
        Reply back = service().call(person, "PUT", path, null, "Idempotency-Key", key);
        assertThat(back.status()).isEqualTo(200);
        ObjectNode whole = (ObjectNode) back.json();
        assertThat(whole.get("version").longValue()).isEqualTo(4);
        assertThat(back.header("ETag")).isEqualTo("\"4\"");
        ObjectNode expected = ((ObjectNode) before).deepCopy();
        for (String meta : List.of("version", "updatedAt")) {
            expected.remove(meta);
            whole.remove(meta);
        }
        assertThat(whole).isEqualTo(expected);
        Reply again = service().call(person, "PUT", path, null, "Idempotency-Key", key);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(back.text());
        Reply lives = service().call(person, "PUT", path, null, "If-Match", "\"1\"");
        assertThat(lives.status()).isEqualTo(200);
        assertThat(lives.text()).isEqualTo(back.text());
        Replica all = readAll(person);
        assertThat(all.version).isEqualTo(4);
        assertThat(all.checksum).isEqualTo(all.ownChecksum());
        String never = path() + "/" + UUID.randomUUID() + "/restore";
        assertThat(service().call(person, "PUT", never, null).status()).isEqualTo(404);
        assertThat(service().call(Person.stranger(), "PUT", path, null).status()).isEqualTo(404);
        apply(person, delete(id, null));
        JsonNode inBatch = apply(person, CollectionUnderTest.mutation("restore", id, 5L, null));
        assertThat(status(inBatch)).isEqualTo(200);
        assertThat(inBatch.get("document").get(textField()).stringValue()).isEqualTo("as it was");
    }

    @Test
    default void aDecisionSaysWhomItOverrules() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        apply(person, edit(id, 1L, "first"));
        ObjectNode refused = edit(id, 1L, "second");
        assertThat(status(apply(person, refused))).isEqualTo(409);
        String decides = refused.get("mutation").stringValue();
        ObjectNode decision = edit(id, 2L, "second").put("decides", decides);
        assertThat(status(apply(person, decision))).isEqualTo(200);
        assertThat(header(person, 3)).as("of one's own").isNull();
        // What a decision decides is part of what its key stands for.
        ObjectNode other = decision.deepCopy().put("decides", UUID.randomUUID().toString());
        assertThat(status(apply(person, other))).isEqualTo(422);
        Reply malformed =
                service().call(person, "DELETE", path() + "/" + id, null, "Decides", "that one");
        assertThat(malformed.status()).isEqualTo(400);
    }

    /** The header of the change with this version. */
    default @Nullable String header(Person person, long version) {
        AtomicReference<@Nullable String> found = new AtomicReference<>();
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            for (ConsumerRecord<String, byte[]> record :
                                    TopicReader.ofScope(
                                            collection(), scope(person), TopicSuite.PARTITIONS)) {
                                if (Long.toString(version).equals(text(record, "ce_version"))) {
                                    found.set(text(record, "ce_overruled"));
                                    return true;
                                }
                            }
                            return false;
                        });
        return found.get();
    }

    private static @Nullable String text(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
