package com.smarterp.auth;

import com.smarterp.kernel.description.Json;
import com.smarterp.kernel.description.Part;
import com.smarterp.kernel.description.Topics;
import com.smarterp.kernel.text.AddressDigest;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** This service's topics in the AsyncAPI document. */
final class EventsDescription {

    private static final String SOURCE = "/auth-service";
    private static final String UUID_PATTERN = "^[0-9a-f-]{36}$";

    private static final List<String> ROLES = List.of("viewer", "member", "manager", "owner");
    private static final List<String> SESSION_OPS =
            List.of("signed_in", "signed_out", "revoked", "role_changed");

    private EventsDescription() {}

    static Part asyncApi() {
        Part part =
                Part.asyncApi(
                        Map.of("account", "Who joined and who left, and which sessions are over."));
        topic(
                part,
                "accounts",
                "account",
                List.of("signed_up", "joined", "removed"),
                Json.object(
                        "op", Json.words(List.of("signed_up", "joined", "removed")),
                        "user", Json.uuid(),
                        "name?",
                                Json.of(
                                        "{\"type\":\"string\",\"description\":\"Not of who was removed.\"}"),
                        "workspace", Json.uuid(),
                        "role", Json.words(ROLES),
                        "employeeId?",
                                Json.of(
                                        "{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"Of who joined: the employee record that their invitation names.\"}"),
                        "at", Json.time()),
                "Ids and names of who is in a workspace, no addresses; compacted: the last event of"
                        + " each user stays. The header ce_addressdigest lets whoever has the address"
                        + " already, as of an employee, know it again: SHA-256 of workspace, / and it.",
                "the user's id",
                true);
        ((ObjectNode) part.document().at("/components/schemas/accountHeaders/properties"))
                .set(
                        AddressDigest.HEADER,
                        Json.of(
                                "{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{64}$\",\"description\":\"Of who signed up or joined.\"}"));
        topic(
                part,
                "sessions",
                "session",
                SESSION_OPS,
                Json.object(
                        "op", Json.words(SESSION_OPS),
                        "session", Json.uuid(),
                        "user", Json.uuid(),
                        "workspace", Json.uuid(),
                        "role?",
                                Json.of(
                                        "{\"enum\":[\"viewer\",\"member\",\"manager\",\"owner\"],\"description\":\"Of role_changed: the role from now on.\"}"),
                        "generation?",
                                Json.of(
                                        "{\"type\":\"integer\",\"description\":\"Of role_changed: access tokens of the session whose gen is this or less have ended.\"}"),
                        "at", Json.time()),
                "Sessions that began, ended, or go on with another role; kept for 7 days.",
                "the session's id",
                false);
        return part;
    }

    private static void topic(
            Part part,
            String name,
            String noun,
            List<String> ops,
            ObjectNode event,
            String description,
            String key,
            boolean compacted) {
        part.schema(noun + "Event", event);
        Topics.headers(
                part,
                noun + "Headers",
                SOURCE,
                ops.stream().map(op -> "com.smarterp." + noun + "." + op).toList());
        Topics.message(
                part, noun + "Event", description, noun + "Headers", Json.schema(noun + "Event"));
        Topics.add(
                part,
                name,
                description,
                Topics.Key.of(key, UUID_PATTERN),
                compacted,
                List.of(noun + "Event"));
    }
}
