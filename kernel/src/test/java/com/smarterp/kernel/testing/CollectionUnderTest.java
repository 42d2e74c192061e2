package com.smarterp.kernel.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A collection as the suites see it. A service's test implements {@link CollectionSuite}, or this
 * and some of the suites; JUnit runs their tests as its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface CollectionUnderTest {

    JsonMapper JSON = new JsonMapper();

    TestService service();

    @AfterAll
    default void stopService() {
        service().close();
    }

    /** As in its path: {@code jobs}. */
    String collection();

    /** The fields of a new document, other ones for each n. */
    ObjectNode fields(int n);

    /** The name of a text field that may be edited. */
    String textField();

    /** In whose scope the person's writes are. */
    default UUID scope(Person person) {
        return person.workspace();
    }

    /** Applies mutations in order and gives their results, as a batch does. */
    default List<JsonNode> batch(Person person, List<ObjectNode> mutations) {
        ObjectNode body = JSON.createObjectNode();
        mutations.forEach(body.putArray("mutations")::add);
        Reply reply = service().call(person, "POST", path() + "/batch", body);
        if (reply.status() != 200) {
            throw new AssertionError(reply.status() + " " + reply.text());
        }
        return new ArrayList<>(reply.json().get("results").values());
    }

    default String path() {
        return "/api/" + collection();
    }

    /** Applies one mutation. */
    default JsonNode apply(Person person, ObjectNode mutation) {
        return batch(person, List.of(mutation)).getFirst();
    }

    default ObjectNode create(UUID id, int n) {
        return mutation("create", id, null, fields(n));
    }

    default ObjectNode edit(UUID id, @Nullable Long base, String text) {
        return mutation("update", id, base, JSON.createObjectNode().put(textField(), text));
    }

    default ObjectNode delete(UUID id, @Nullable Long base) {
        return mutation("delete", id, base, null);
    }

    static ObjectNode mutation(
            String op, UUID id, @Nullable Long base, @Nullable ObjectNode fields) {
        ObjectNode mutation = JSON.createObjectNode();
        mutation.put("mutation", UUID.randomUUID().toString());
        mutation.put("op", op);
        mutation.put("id", id.toString());
        if (base != null) {
            mutation.put("base", base);
        }
        if (fields != null) {
            mutation.set("fields", fields);
        }
        return mutation;
    }

    /** Names earlier mutations whose changes count as one's own. */
    static ObjectNode after(ObjectNode mutation, ObjectNode... earlier) {
        var after = mutation.putArray("after");
        for (ObjectNode each : earlier) {
            after.add(each.get("mutation"));
        }
        return mutation;
    }

    /** One page. */
    default JsonNode page(Person person, String query) {
        Reply reply = service().call(person, "GET", path() + query, null);
        if (reply.status() != 200) {
            throw new AssertionError(reply.status() + " " + reply.text());
        }
        return reply.json();
    }

    /** What a device holds after it has read everything there is after {@code since}. */
    default Replica read(Person person, Replica replica, int limit) {
        while (true) {
            JsonNode page = page(person, "?since=" + replica.version + "&limit=" + limit);
            page.get("items")
                    .values()
                    .forEach(item -> replica.documents.put(item.get("id").stringValue(), item));
            page.path("deleted")
                    .values()
                    .forEach(gone -> replica.documents.remove(gone.get("id").stringValue()));
            replica.version = page.get("version").longValue();
            if (!page.get("more").booleanValue()) {
                replica.count = page.get("count").longValue();
                replica.checksum = page.get("checksum").longValue();
                return replica;
            }
        }
    }

    default Replica readAll(Person person) {
        return read(person, new Replica(), 1000);
    }

    /** A device's copy of a scope. */
    final class Replica {
        public final Map<String, JsonNode> documents = new HashMap<>();
        public long version;
        public long count;
        public long checksum;

        public JsonNode document(UUID id) {
            return java.util.Objects.requireNonNull(documents.get(id.toString()));
        }

        /** The checksum as the protocol defines it, over what is held. */
        public long ownChecksum() {
            return checksumOf(
                    documents.entrySet().stream()
                            .map(e -> e.getKey() + ":" + e.getValue().get("version").longValue())
                            .toList());
        }
    }

    static long checksumOf(List<String> texts) {
        long sum = 0;
        for (String text : texts) {
            CRC32 crc = new CRC32();
            crc.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            sum += crc.getValue();
        }
        return sum & 0xFFFF_FFFFL;
    }
}
