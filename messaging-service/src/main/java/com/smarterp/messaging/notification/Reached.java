package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * How far one workspace's collection is learnt from.
 *
 * @param epoch whose version this is
 * @param version the last one that was learnt from
 * @param past epochs that are over
 * @param told whether nothing was left to be told after that last one
 */
record Reached(UUID epoch, long version, Set<UUID> past, boolean told) {

    static Reached of(JsonNode json) {
        Set<UUID> past = new HashSet<>();
        json.get("past")
                .valueStream()
                .forEach(each -> past.add(UUID.fromString(each.stringValue())));
        return new Reached(
                UUID.fromString(Fields.text(json, "epoch")),
                json.get("version").longValue(),
                Set.copyOf(past),
                false);
    }

    /**
     * Whether there is nothing in the change any more. The last one learnt from is looked at again
     * while its notices may not have been told.
     */
    boolean isPast(Change change) {
        return change.epoch().equals(epoch)
                ? change.version() < version || (told && change.version() == version)
                : past.contains(change.epoch());
    }

    Reached told(Change change) {
        return change.epoch().equals(epoch) && change.version() == version
                ? new Reached(epoch, version, past, true)
                : this;
    }
}
