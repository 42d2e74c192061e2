package com.smarterp.gateway.testing;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.description.PinnedDocument;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Writes changes of one scope and collection as a service's relay does. */
public final class Changes {

    public static final int PARTITIONS = 4;

    private static final Map<String, String> FIELDS =
            Map.of(
                    "jobs",
                    """
                    "title":"A job","description":null,"status":"draft","priority":"normal",\
                    "customer":null,"location":null,"assigneeIds":[],"tags":[],"scheduledAt":null,\
                    "dueAt":null,"estimatedMinutes":null,"price":null,"custom":{"more":"%s"}""",
                    "employees",
                    """
                    "userId":null,"name":"Ada","email":null,"phone":null,"title":"%s",\
                    "department":null,"status":"active","skills":[],"hiredOn":null,"custom":{}""",
                    "notifications",
                    """
                    "kind":"job_assigned","title":"News %s","body":null,"subject":null,\
                    "params":{},"readAt":null""",
                    "chat",
                    """
                    "conversation":"general","text":"Hello %s","readBy":{}""");

    private static final class Shared {
        static final KafkaProducer<byte[], byte[]> PRODUCER = producer();
    }

    private final KafkaProducer<byte[], byte[]> producer;
    private final String collection;
    private final UUID scope;
    private UUID epoch = UUID.randomUUID();
    private long version;

    public Changes(String collection, UUID scope) {
        this(Shared.PRODUCER, collection, scope);
    }

    /** On another Kafka. */
    public static Changes at(String servers, String collection, UUID scope) {
        return new Changes(producer(servers), collection, scope);
    }

    private Changes(KafkaProducer<byte[], byte[]> producer, String collection, UUID scope) {
        this.producer = producer;
        this.collection = collection;
        this.scope = scope;
    }

    public long version() {
        return version;
    }

    public UUID epoch() {
        return epoch;
    }

    /** The next change. */
    public Changes next() {
        send(++version, "");
        return this;
    }

    public Changes next(int times) {
        for (int i = 0; i < times; i++) {
            next();
        }
        return this;
    }

    /** The next change, with so many characters more in it. */
    public Changes nextOf(int size) {
        send(++version, "x".repeat(size));
        return this;
    }

    /** An older change once more, as after a relay's crash. */
    public Changes repeat(long old) {
        send(old, "");
        return this;
    }

    /** Leaves out versions. */
    public Changes skip(long versions) {
        version += versions;
        return this;
    }

    /** As after a restored backup. */
    public Changes restored(long at) {
        epoch = UUID.randomUUID();
        version = at;
        return this;
    }

    /** A record of any kind in this scope's partition. */
    public Changes raw(@Nullable String key, @Nullable String value, Map<String, String> headers) {
        RecordHeaders all = new RecordHeaders();
        headers.forEach((name, text) -> all.add(name, bytes(text)));
        var _ =
                producer.send(
                        new ProducerRecord<>(
                                ChangeTopic.of(collection),
                                ChangeTopic.partition(scope, PARTITIONS),
                                key == null ? null : bytes(key),
                                value == null ? null : bytes(value),
                                all));
        return this;
    }

    private void send(long number, String more) {
        UUID id = UUID.randomUUID();
        raw(ChangeTopic.key(scope, id), json(number, id, more), headers(number));
    }

    /** A change as a service writes it, with some more text in its document. */
    public String json(long number, UUID id, String more) {
        String fields = FIELDS.getOrDefault(collection, "").formatted(more);
        return """
        {"collection":"%1$s","epoch":"%2$s","version":%3$d,"op":"update","id":"%4$s",\
        "document":{"id":"%4$s","version":%3$d,"createdAt":"%5$s","createdBy":"%6$s",\
        "updatedAt":"%5$s","updatedBy":"%6$s",%7$s},\
        "fields":["%8$s"],"by":"%6$s","mutation":"%9$s","at":"%5$s","count":1,"checksum":1}"""
                .formatted(
                        collection,
                        epoch,
                        number,
                        id,
                        Instant.now(),
                        scope,
                        fields,
                        collection.equals("chat") ? "text" : "title",
                        UUID.randomUUID());
    }

    public Map<String, String> headers(long number) {
        return Map.of(
                ChangeTopic.SPEC_VERSION, "1.0",
                ChangeTopic.EVENT_ID, UUID.randomUUID().toString(),
                ChangeTopic.TYPE, "com.smarterp.job.updated",
                ChangeTopic.TIME, Instant.now().toString(),
                ChangeTopic.SCOPE, scope.toString(),
                ChangeTopic.VERSION, Long.toString(number),
                ChangeTopic.EPOCH, epoch.toString());
    }

    /** Tells that a session ended. */
    public static void revoke(UUID session, UUID user) {
        tell("revoked", session, user, "{}");
    }

    /** Tells that a session goes on with another role, after so many generations of tokens. */
    public static void roleChanged(UUID session, UUID user, Role role, long generation) {
        tell(
                "role_changed",
                session,
                user,
                "{\"role\":\"%s\",\"generation\":%d}".formatted(role.word(), generation));
    }

    /** An event of a session. */
    public static void tell(String op, UUID session, UUID user, String value) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(ChangeTopic.TYPE, bytes("com.smarterp.session." + op));
        var _ =
                Shared.PRODUCER.send(
                        new ProducerRecord<>(
                                "smarterp.sessions",
                                ChangeTopic.partition(user, PARTITIONS),
                                bytes(session.toString()),
                                bytes(value),
                                headers));
        Shared.PRODUCER.flush();
    }

    public static void flush() {
        Shared.PRODUCER.flush();
    }

    /** Makes the topics, once a JVM. */
    public static void topics() {
        Topics.make();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static KafkaProducer<byte[], byte[]> producer() {
        topics();
        return producer(RealParts.kafka().servers());
    }

    private static KafkaProducer<byte[], byte[]> producer(String servers) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                        ByteArraySerializer.class,
                        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                        ByteArraySerializer.class,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0));
    }

    private static final class Topics {

        private static boolean made;

        static synchronized void make() {
            if (made) {
                return;
            }
            try (Admin admin =
                    Admin.create(Map.of("bootstrap.servers", RealParts.kafka().servers()))) {
                admin.createTopics(
                                Stream.concat(
                                                PinnedDocument.collections().stream(),
                                                Stream.of("sessions"))
                                        .map(ChangeTopic::of)
                                        .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                                        .toList())
                        .all()
                        .get();
                made = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
