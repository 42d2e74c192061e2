package com.smarterp.auth;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.outbox.KafkaSettings;
import com.smarterp.kernel.outbox.Outbox;
import com.smarterp.kernel.outbox.OutboxRecord;
import com.smarterp.kernel.outbox.OutboxRelay;
import com.smarterp.kernel.text.AddressDigest;
import com.smarterp.kernel.text.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the other services who joined and which sessions have ended: records of the outbox, in the
 * transaction that made them true. Ids and names, no addresses and no tokens.
 */
@Component
final class Events {

    static final String ACCOUNTS = ChangeTopic.of("accounts");
    static final String SESSIONS = ChangeTopic.of("sessions");

    private static final String ACCOUNT_TYPE = "com.smarterp.account.";
    private static final String SESSION_TYPE = "com.smarterp.session.";
    private static final String ROLE_CHANGED = "role_changed";

    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Database database;
    private final JsonMapper json;
    private final int partitions;

    Events(
            Outbox outbox,
            OutboxRelay relay,
            Database database,
            JsonMapper json,
            KafkaSettings kafka) {
        this.outbox = outbox;
        this.relay = relay;
        this.database = database;
        this.json = json;
        this.partitions = kafka.partitions();
    }

    /**
     * Somebody is in a workspace from now on; {@code op} is {@code signed_up} or {@code joined}.
     *
     * @param employee the record that they take over, where their invitation names one
     */
    Mono<Void> account(String op, User user, @Nullable UUID employee, Browser browser) {
        Map<String, Object> value =
                Json.object(
                        "op", op,
                        "user", user.id(),
                        "name", user.name(),
                        "workspace", user.workspace(),
                        "role", user.role().word());
        if (employee != null) {
            value.put("employeeId", employee);
        }
        // Whoever has the address already, as of an employee, knows it again.
        String digest = AddressDigest.of(user.workspace(), user.email().key());
        return append(
                ACCOUNTS,
                ACCOUNT_TYPE + op,
                user.workspace(),
                user.id(),
                value,
                browser,
                Map.of(AddressDigest.HEADER, digest));
    }

    Mono<Void> removed(UUID user, UUID workspace, String role, Browser browser) {
        Map<String, Object> value =
                Json.object("op", "removed", "user", user, "workspace", workspace, "role", role);
        return append(
                ACCOUNTS, ACCOUNT_TYPE + "removed", workspace, user, value, browser, Map.of());
    }

    /** {@code op} is {@code signed_in}, {@code signed_out} or {@code revoked}. */
    Mono<Void> session(String op, UUID session, UUID user, UUID workspace, Browser browser) {
        Map<String, Object> value =
                Json.object("op", op, "session", session, "user", user, "workspace", workspace);
        return append(SESSIONS, SESSION_TYPE + op, user, session, value, browser, Map.of());
    }

    /**
     * The session goes on, with another role.
     *
     * @param generation tokens of it up to this one end
     */
    Mono<Void> roleChanged(UUID session, long generation, User user, Browser browser) {
        Map<String, Object> value =
                Json.object(
                        "op",
                        ROLE_CHANGED,
                        "session",
                        session,
                        "user",
                        user.id(),
                        "workspace",
                        user.workspace(),
                        "role",
                        user.role().word(),
                        "generation",
                        generation);
        return append(
                SESSIONS,
                SESSION_TYPE + ROLE_CHANGED,
                user.id(),
                session,
                value,
                browser,
                Map.of());
    }

    private Mono<Void> append(
            String topic,
            String type,
            UUID scope,
            UUID subject,
            Map<String, Object> value,
            Browser browser,
            Map<String, String> more) {
        String at = Timestamp.text(Instant.now());
        value.put("at", at);
        int partition = ChangeTopic.partition(scope, partitions);
        Map<String, String> headers = headers(type, scope, subject, at, browser.trace());
        headers.putAll(more);
        OutboxRecord event =
                new OutboxRecord(
                        topic,
                        partition,
                        subject.toString(),
                        headers,
                        json.writeValueAsString(value));
        return outbox.append(database.client(), List.of(event)).then(wakeAfterCommit(partition));
    }

    private static Map<String, String> headers(
            String type, UUID scope, UUID subject, String at, @Nullable String trace) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(ChangeTopic.SPEC_VERSION, "1.0");
        headers.put(ChangeTopic.EVENT_ID, UUID.randomUUID().toString());
        headers.put(ChangeTopic.SOURCE, "/auth-service");
        headers.put(ChangeTopic.TYPE, type);
        headers.put(ChangeTopic.SUBJECT, subject.toString());
        headers.put(ChangeTopic.TIME, at);
        headers.put(ChangeTopic.SCOPE, scope.toString());
        headers.put(ChangeTopic.CONTENT_TYPE, "application/json");
        if (trace != null) {
            headers.put(ChangeTopic.TRACEPARENT, trace);
        }
        return headers;
    }

    private Mono<Void> wakeAfterCommit(int partition) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(
                        transaction ->
                                transaction.registerSynchronization(
                                        new TransactionSynchronization() {
                                            @Override
                                            public Mono<Void> afterCommit() {
                                                relay.wake(List.of(partition));
                                                return Mono.empty();
                                            }
                                        }))
                .then();
    }
}
