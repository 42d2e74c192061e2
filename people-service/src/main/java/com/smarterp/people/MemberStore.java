package com.smarterp.people;

import com.smarterp.kernel.feed.ScopeDatabase;
import com.smarterp.kernel.text.AddressDigest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Who is a member of each workspace, and which record is theirs. */
final class MemberStore {

    /** Records of nobody that are compared by their address, at the most. */
    private static final int FREE = 10_000;

    private static final UUID NONE = new UUID(0, 0);

    private final ScopeDatabase database;

    MemberStore(ScopeDatabase database) {
        this.database = database;
    }

    /**
     * What there is of records for somebody who joins.
     *
     * @param theirs is there, and theirs from now on
     * @param before was theirs, and may be deleted
     * @param others were theirs, and are no longer
     */
    record Records(@Nullable UUID theirs, @Nullable UUID before, List<UUID> others) {}

    /** Empty for a repetition of what is done. */
    Mono<Records> joined(AccountEvent event) {
        return database.json(
                        "select member_joined($1, $2, $3, $4, $5)",
                        event.workspace(),
                        event.user(),
                        event.id(),
                        event.employee() == null ? NONE : event.employee(),
                        event.addressDigest() == null ? 0 : FREE)
                .filter(json -> !json.isNull())
                .map(json -> records(event, json));
    }

    private static Records records(AccountEvent event, JsonNode json) {
        UUID theirs = id(json.path("theirs"));
        UUID before = id(json.path("before"));
        if (theirs == null && before == null) {
            theirs =
                    json.path("free")
                            .valueStream()
                            .filter(free -> isTheirs(event, free.get("email").asString("")))
                            .map(free -> id(free.get("id")))
                            .findFirst()
                            .orElse(null);
        }
        return new Records(theirs, before, ids(json.path("others")));
    }

    private static boolean isTheirs(AccountEvent event, String address) {
        return AddressDigest.of(event.workspace(), address).equals(event.addressDigest());
    }

    /** The records of somebody who is removed; empty for a repetition of what is done. */
    Mono<List<UUID>> removed(AccountEvent event) {
        return database.json(
                        "select member_removed($1, $2, $3)",
                        event.workspace(),
                        event.user(),
                        event.id())
                .filter(json -> !json.isNull())
                .map(MemberStore::ids);
    }

    Mono<Void> joined(AccountEvent event, UUID employee) {
        return database.run(
                "select member_done($1, $2, $3, $4)",
                event.workspace(),
                event.user(),
                event.id(),
                employee);
    }

    Mono<Void> done(AccountEvent event) {
        return database.run(
                "select member_done($1, $2, $3, null)",
                event.workspace(),
                event.user(),
                event.id());
    }

    Mono<Void> check() {
        return database.check();
    }

    private static List<UUID> ids(JsonNode json) {
        return json.valueStream().map(each -> UUID.fromString(each.stringValue())).toList();
    }

    private static @Nullable UUID id(JsonNode json) {
        return json.isString() ? UUID.fromString(json.stringValue()) : null;
    }
}
