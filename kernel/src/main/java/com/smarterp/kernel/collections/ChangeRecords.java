package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.changes.Op;
import com.smarterp.kernel.outbox.OutboxRecord;
import com.smarterp.kernel.text.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * A change as Kafka records: CloudEvents 1.0 in binary mode; a deletion is followed by a tombstone.
 */
final class ChangeRecords {

    private final String noun;
    private final int partitions;

    ChangeRecords(SyncedCollection<?> collection, int partitions) {
        this.noun = collection.noun();
        this.partitions = partitions;
    }

    int partition(java.util.UUID scope) {
        return ChangeTopic.partition(scope, partitions);
    }

    List<OutboxRecord> of(List<Change> changes, Map<Long, OpenScope.Beside> beside) {
        List<OutboxRecord> records = new ArrayList<>(changes.size());
        for (Change change : changes) {
            Map<String, String> headers = headers(change);
            OpenScope.Beside more = beside.get(change.version());
            if (more != null && more.overruled() != null) {
                headers.put(ChangeTopic.OVERRULED, more.overruled());
            }
            records.add(record(change, headers, value(change)));
            if (change.op() == Op.DELETE) {
                records.add(record(change, headers, null));
            }
        }
        return records;
    }

    private OutboxRecord record(
            Change change,
            Map<String, String> headers,
            @org.jspecify.annotations.Nullable String value) {
        return new OutboxRecord(
                ChangeTopic.of(change.collection()),
                partition(change.scope()),
                ChangeTopic.key(change.scope(), change.id()),
                headers,
                value);
    }

    private Map<String, String> headers(Change change) {
        Map<String, String> headers = new TreeMap<>();
        headers.put(ChangeTopic.SPEC_VERSION, "1.0");
        headers.put(
                ChangeTopic.EVENT_ID,
                change.scope() + ":" + change.epoch() + ":" + change.version());
        headers.put(ChangeTopic.SOURCE, "/api/" + change.collection());
        headers.put(ChangeTopic.TYPE, "com.smarterp." + noun + "." + change.op().past());
        headers.put(ChangeTopic.SUBJECT, change.id().toString());
        headers.put(ChangeTopic.TIME, Timestamp.text(change.at()));
        headers.put(ChangeTopic.SCOPE, change.scope().toString());
        headers.put(ChangeTopic.VERSION, Long.toString(change.version()));
        headers.put(ChangeTopic.EPOCH, change.epoch().toString());
        headers.put(ChangeTopic.CONTENT_TYPE, "application/json");
        if (change.trace() != null) {
            headers.put(ChangeTopic.TRACEPARENT, change.trace());
        }
        return headers;
    }

    /** The JSON of a change, as devices and other services read it. */
    static String value(Change change) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("collection", change.collection());
        json.put("epoch", change.epoch().toString());
        json.put("version", change.version());
        json.put("op", change.op().word());
        json.put("id", change.id().toString());
        if (change.document() != null) {
            json.putRawValue("document", new RawValue(change.document()));
        }
        change.fields().forEach(json.putArray("fields")::add);
        json.put("by", change.by().toString());
        json.put("mutation", change.mutation().toString());
        json.put("at", Timestamp.text(change.at()));
        json.put("count", change.count());
        json.put("checksum", change.checksum());
        if (change.trace() != null) {
            json.put("trace", change.trace());
        }
        return DocumentJson.MAPPER.writeValueAsString(json);
    }
}
