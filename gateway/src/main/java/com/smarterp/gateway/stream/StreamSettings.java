package com.smarterp.gateway.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code smarterp.stream.*}: every bound of the hub.
 *
 * @param perUser open streams of one user; above: 429
 * @param perWorkspace open streams of one workspace, but never fewer than one user may have; above:
 *     429
 * @param total open streams of this gateway; above: 503
 * @param ring changes remembered a live scope and collection
 * @param memory bytes of all changes remembered; at most a quarter of the heap
 * @param scopes workspaces and users whose numbers are remembered
 * @param readBack records read back from each partition before the gateway is ready
 * @param retry what {@code retry:} says, give or take half of it
 * @param heartbeatMin the shortest silence before a comment
 * @param heartbeatMax the longest
 * @param batch bytes that are joined for one write
 * @param stall how long a reader may leave its buffer full before it is cut
 * @param linger how long an ended stream may take to accept its last bytes
 * @param drain over how long streams are ended at shutdown
 * @param queue bytes that may wait for one event loop before the consumer pauses
 * @param deadLetters poison records that may wait to be parked
 * @param deadLetterRetention how long parked ones are kept for a person to look at
 */
@ConfigurationProperties("smarterp.stream")
public record StreamSettings(
        @DefaultValue("20") int perUser,
        @DefaultValue("2000") int perWorkspace,
        @DefaultValue("15000") int total,
        @DefaultValue("2000") int ring,
        @DefaultValue("64MB") DataSize memory,
        @DefaultValue("100000") int scopes,
        @DefaultValue("5000") int readBack,
        @DefaultValue("2s") Duration retry,
        @DefaultValue("15s") Duration heartbeatMin,
        @DefaultValue("24s") Duration heartbeatMax,
        @DefaultValue("64KB") DataSize batch,
        @DefaultValue("5s") Duration stall,
        @DefaultValue("10s") Duration linger,
        @DefaultValue("10s") Duration drain,
        @DefaultValue("16MB") DataSize queue,
        @DefaultValue("1000") int deadLetters,
        @DefaultValue("30d") Duration deadLetterRetention) {

    private static final int HEAP_SHARE = 4;

    int workspaceStreams() {
        return Math.max(perUser, perWorkspace);
    }

    long memoryBytes() {
        return Math.min(memory.toBytes(), Runtime.getRuntime().maxMemory() / HEAP_SHARE);
    }
}
