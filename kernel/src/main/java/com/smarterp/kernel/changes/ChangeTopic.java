package com.smarterp.kernel.changes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32;

/** Where changes lie in Kafka: names, partitions and record headers. */
public final class ChangeTopic {

    public static final String PREFIX = "smarterp.";

    /** CloudEvents 1.0, Kafka protocol binding, binary mode. */
    public static final String SPEC_VERSION = "ce_specversion";

    public static final String EVENT_ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SCOPE = "ce_scope";
    public static final String VERSION = "ce_version";
    public static final String EPOCH = "ce_epoch";

    /**
     * Of a change that is a person's decision: whose values it replaced, {@code
     * <user>:<field>,<user>:<field>}; the field is {@code *} where the document itself was at
     * stake.
     */
    public static final String OVERRULED = "ce_overruled";

    /** Values that the header names, at the most. */
    public static final int MOST_OVERRULED = 100;

    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";

    private ChangeTopic() {}

    /** {@code jobs} → {@code smarterp.jobs}. */
    public static String of(String collection) {
        return PREFIX + collection;
    }

    /** {@code smarterp.jobs} → {@code jobs}. */
    public static String collection(String topic) {
        return topic.substring(PREFIX.length());
    }

    /** The record's key: {@code <scope>/<id>}. */
    public static String key(UUID scope, UUID id) {
        return scope + "/" + id;
    }

    /** The one partition that holds everything of a scope; fixed for ever. */
    public static int partition(UUID scope, int partitions) {
        CRC32 crc = new CRC32();
        crc.update(scope.toString().getBytes(StandardCharsets.US_ASCII));
        return (int) (crc.getValue() % partitions);
    }
}
