package com.smarterp.gateway.stream;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.changes.Op;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a change from its Kafka record, and refuses what readers must not be sent. */
final class ArrivalReader {

    private final Catalog catalog;
    private final JsonFactory json = new JsonFactory();

    ArrivalReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The change, or null for a tombstone.
     *
     * @throws PoisonException when it isn't what CloudEvents headers and value promise
     */
    @Nullable Arrival read(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        if (value == null) {
            return null;
        }
        try {
            UUID scope = uuid(record, ChangeTopic.SCOPE);
            UUID epoch = uuid(record, ChangeTopic.EPOCH);
            long version = Long.parseLong(text(record, ChangeTopic.VERSION));
            int collection = catalog.indexOf(ChangeTopic.collection(record.topic()));
            if (collection < 0 || version < 1) {
                throw new PoisonException("version " + version + " (expected: from 1)");
            }
            key(record, scope);
            value(value, catalog.name(collection), epoch, version);
            return new Arrival(
                    scope,
                    epoch,
                    new Event(collection, version, LineBreaks.without(value), at(record)));
        } catch (IllegalArgumentException | JacksonException e) {
            throw new PoisonException(reason(e));
        }
    }

    private static String reason(RuntimeException e) {
        return e instanceof JacksonException broken
                ? "value: " + broken.getOriginalMessage()
                : String.valueOf(e.getMessage());
    }

    /** The key's scope decides who sees the record: it must say the same as the header. */
    private static void key(ConsumerRecord<byte[], byte[]> record, UUID scope) {
        byte[] key = record.key();
        String text = key == null ? "" : new String(key, StandardCharsets.UTF_8);
        if (!text.startsWith(scope + "/")) {
            throw new PoisonException("key " + text + " (expected: scope/id)");
        }
    }

    private void value(byte[] value, String collection, UUID epoch, long version) {
        boolean same = true;
        int seen = 0;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), value)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new PoisonException("value (expected: a JSON object)");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "collection" -> same &= collection.equals(parser.getString());
                    case "epoch" -> same &= epoch.toString().equals(parser.getString());
                    case "version" -> same &= parser.getLongValue() == version;
                    case "op" -> Op.of(parser.getString());
                    default -> {
                        parser.skipChildren();
                        seen--;
                    }
                }
                seen++;
            }
            same &= parser.nextToken() == null;
        }
        if (!same || seen != 4) {
            throw new PoisonException(
                    "value (expected: collection, epoch, version as in the headers, and op)");
        }
    }

    private static long at(ConsumerRecord<byte[], byte[]> record) {
        Header time = record.headers().lastHeader(ChangeTopic.TIME);
        if (time == null || time.value() == null) {
            return record.timestamp();
        }
        try {
            return Instant.parse(new String(time.value(), StandardCharsets.UTF_8)).toEpochMilli();
        } catch (DateTimeParseException e) {
            return record.timestamp();
        }
    }

    private static UUID uuid(ConsumerRecord<byte[], byte[]> record, String header) {
        return UUID.fromString(text(record, header));
    }

    private static String text(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new PoisonException("no " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
