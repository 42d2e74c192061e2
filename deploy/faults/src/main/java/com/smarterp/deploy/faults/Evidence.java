package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Replica;
import com.smarterp.deploy.e2e.Topic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All that was seen of a trial once the product was whole again.
 *
 * @param told what devices were told, in its order
 * @param complaints what a device met that must never be
 * @param scopes each scope of each collection
 * @param waiting queues by name, with what was still in them when their time to drain was over
 * @param removals what removed colleagues got to see
 * @param disturbances what one workspace noticed of another
 * @param restored when jobs were set back to a backup; null when they weren't
 */
record Evidence(
        List<Told> told,
        List<String> complaints,
        List<OfScope> scopes,
        Map<String, Long> waiting,
        List<Removal> removals,
        List<Disturbance> disturbances,
        @Nullable Window restored) {

    /**
     * From a backup to its return, in milliseconds of the trial: what was done meanwhile is gone.
     */
    record Window(long backup, long returned) {

        boolean contains(Told told) {
            return told.intent().collection().equals("jobs")
                    && told.millis() >= backup
                    && told.millis() <= returned;
        }
    }

    /** A row of the change log. */
    record Row(
            long version,
            String op,
            String id,
            String mutation,
            Set<String> fields,
            @Nullable JsonNode document) {}

    /** The scope's counter, as the database has it. */
    record Counter(String epoch, long version, long count, long checksum) {}

    /**
     * One scope of one collection.
     *
     * @param who whose it is, for people
     * @param foreign canaries that it may not have
     * @param fresh what a new device reads
     * @param resumed what a device holds that was away during the faults
     * @param followed what those hold that followed the stream, by device
     */
    record OfScope(
            String who,
            String collection,
            UUID scope,
            List<String> foreign,
            Replica fresh,
            Replica resumed,
            Map<String, Replica> followed,
            Topic topic,
            List<Row> log,
            Counter counter) {

        String title() {
            return collection + " of " + who;
        }
    }
}
