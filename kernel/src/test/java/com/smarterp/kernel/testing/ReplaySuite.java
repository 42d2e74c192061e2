package com.smarterp.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A mutation has one effect, and its answer is the same each time. */
public interface ReplaySuite extends CollectionUnderTest {

    @Test
    default void twentyAtOnceWithOneKeyHaveOneEffect() {
        Person person = Person.stranger();
        ObjectNode creation = create(UUID.randomUUID(), 1);
        List<JsonNode> results = Parallel.run(20, _ -> apply(person, creation));
        assertThat(results)
                .allSatisfy(result -> assertThat(result.get("status").intValue()).isEqualTo(201))
                .allSatisfy(
                        result ->
                                assertThat(result.get("document"))
                                        .isEqualTo(results.getFirst().get("document")));
        assertThat(results.stream().filter(result -> !result.path("replayed").asBoolean(false)))
                .hasSize(1);
        assertThat(readAll(person).version).isEqualTo(1);
    }

    @Test
    default void theFirstAnswerIsGivenAgainThoughTheDocumentHasChanged() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        ObjectNode edit = edit(id, null, "first");
        JsonNode first = apply(person, edit);
        apply(person, edit(id, null, "second"));
        JsonNode again = apply(person, edit);
        assertThat(again.get("replayed").booleanValue()).isTrue();
        assertThat(again.get("document")).isEqualTo(first.get("document"));
        assertThat(again.get("version")).isEqualTo(first.get("version"));
        assertThat(readAll(person).document(id).get(textField()).stringValue()).isEqualTo("second");
    }

    @Test
    default void refusalsAreGivenAgainToo() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        apply(person, create(id, 1));
        ObjectNode invalid = edit(id, null, "x");
        ((ObjectNode) invalid.get("fields")).put("nonsense", 1);
        ObjectNode missing = edit(UUID.randomUUID(), null, "x");
        ObjectNode exists = create(id, 2);
        List<ObjectNode> refused = List.of(invalid, missing, exists);
        List<JsonNode> first = refused.stream().map(m -> apply(person, m)).toList();
        assertThat(first.stream().map(r -> r.get("status").intValue()))
                .containsExactly(422, 404, 409);
        apply(person, delete(id, null));
        List<JsonNode> again = refused.stream().map(m -> apply(person, m)).toList();
        for (int i = 0; i < refused.size(); i++) {
            assertThat(again.get(i).get("replayed").booleanValue()).isTrue();
            assertThat(again.get(i).get("problem")).isEqualTo(first.get(i).get("problem"));
        }
    }

    @Test
    default void aKeyStandsForOneRequestOnly() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        ObjectNode creation = create(id, 1);
        apply(person, creation);
        ObjectNode edit = edit(id, 1L, "mine");
        apply(person, edit);
        List<ObjectNode> others =
                List.of(
                        edit.deepCopy().put("base", 0),
                        edit.deepCopy().put("id", UUID.randomUUID().toString()),
                        edit.deepCopy().put("op", "delete"),
                        edit.deepCopy()
                                .set("fields", JSON.createObjectNode().put(textField(), "other")));
        for (ObjectNode other : others) {
            JsonNode result = apply(person, other);
            assertThat(result.get("status").intValue()).isEqualTo(422);
            assertThat(result.get("problem").get("code").stringValue()).isEqualTo("key_reused");
        }
        assertThat(readAll(person).version).isEqualTo(2);
    }

    @Test
    default void aWholeBatchSentTwiceHasOneEffect() {
        Person person = Person.stranger();
        UUID id = UUID.randomUUID();
        List<ObjectNode> queue =
                List.of(create(id, 1), edit(id, 0L, "two"), edit(id, 0L, "three"), delete(id, 0L));
        List<Integer> first =
                batch(person, queue).stream().map(r -> r.get("status").intValue()).toList();
        assertThat(first).containsExactly(201, 200, 200, 204);
        List<JsonNode> again = batch(person, queue);
        assertThat(again.stream().map(r -> r.get("status").intValue()))
                .containsExactlyElementsOf(first);
        assertThat(again).allSatisfy(r -> assertThat(r.get("replayed").booleanValue()).isTrue());
        assertThat(readAll(person).version).isEqualTo(4);
    }
}
