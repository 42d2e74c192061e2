package com.smarterp.people;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.feed.FeedRecord;
import com.smarterp.kernel.feed.Poison;
import com.smarterp.kernel.text.AddressDigest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened to somebody's membership of a workspace.
 *
 * @param id the event's own
 * @param name of the person; empty when they leave
 * @param employee the record that their invitation names
 * @param addressDigest of their address; see {@link AddressDigest}
 */
record AccountEvent(
        String id,
        Kind kind,
        UUID user,
        UUID workspace,
        String name,
        @Nullable UUID employee,
        @Nullable String addressDigest) {

    static final String TOPIC = ChangeTopic.of("accounts");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "com.smarterp.account.";

    enum Kind {
        JOINED,
        REMOVED
    }

    /**
     * Reads a record of {@link #TOPIC}.
     *
     * @throws Poison when it is no such event
     */
    static AccountEvent of(FeedRecord record) {
        return Poison.unless(() -> read(record));
    }

    private static AccountEvent read(FeedRecord record) {
        Kind kind =
                switch (record.header(ChangeTopic.TYPE)) {
                    case TYPE + "signed_up", TYPE + "joined" -> Kind.JOINED;
                    case TYPE + "removed" -> Kind.REMOVED;
                    default -> throw new Poison("unknown type");
                };
        if (record.value() == null) {
            throw new Poison("no value");
        }
        JsonNode json = JSON.readTree(record.value());
        UUID user = UUID.fromString(json.path("user").asString(""));
        if (!user.toString().equals(record.key())) {
            throw new Poison("the key is not the user's id: " + record.key());
        }
        return new AccountEvent(
                record.header(ChangeTopic.EVENT_ID),
                kind,
                user,
                UUID.fromString(json.path("workspace").asString("")),
                json.path("name").asString(""),
                json.hasNonNull("employeeId")
                        ? UUID.fromString(json.get("employeeId").asString(""))
                        : null,
                record.headers().get(AddressDigest.HEADER));
    }
}
