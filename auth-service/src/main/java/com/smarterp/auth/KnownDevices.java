package com.smarterp.auth;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Devices that an account's owner used before, known by a random cookie; its hash alone is kept.
 */
@Component
final class KnownDevices {

    private final Database database;
    private final AuthSettings settings;

    KnownDevices(Database database, AuthSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Before it is known who is asking: the hash of the device's token, if it is the account's. */
    Mono<String> lookUp(@Nullable String token, UUID account) {
        if (token == null) {
            return Mono.empty();
        }
        String hash = Secrets.hash(token);
        return database.inTime(
                database.lookUp(
                                "select 1 from device where token_hash = $1 and account_id = $2 and expires_at > now()")
                        .bind("$1", hash)
                        .bind("$2", account)
                        .mapValue(Integer.class)
                        .one()
                        .map(_ -> hash));
    }

    /** Within the user's transaction: the token that this device is known by from now on. */
    Mono<String> remember(@Nullable String token, UUID account) {
        Mono<String> made = Mono.defer(() -> make(account));
        if (token == null) {
            return made;
        }
        return database.sql(
                        """
                        update device set last_seen_at = now(), expires_at = now() + make_interval(secs => $3)
                         where token_hash = $1 and account_id = $2 and expires_at > now()
                        """)
                .bind("$1", Secrets.hash(token))
                .bind("$2", account)
                .bind("$3", lifetime())
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.just(token) : made);
    }

    /** Within the user's transaction: forgets all but this one. */
    Mono<Void> forgetOthers(@Nullable String token, UUID account) {
        return database.sql("delete from device where account_id = $1 and token_hash <> $2")
                .bind("$1", account)
                .bind("$2", token == null ? "" : Secrets.hash(token))
                .then();
    }

    private Mono<String> make(UUID account) {
        String token = Secrets.random();
        return database.sql(
                        """
                        insert into device (token_hash, account_id, expires_at)
                        values ($1, $2, now() + make_interval(secs => $3))
                        """)
                .bind("$1", Secrets.hash(token))
                .bind("$2", account)
                .bind("$3", lifetime())
                .then()
                .then(forgetOldest(account))
                .thenReturn(token);
    }

    private Mono<Void> forgetOldest(UUID account) {
        return database.sql(
                        """
                        delete from device where token_hash in
                               (select token_hash from device where account_id = $1
                                 order by last_seen_at desc, token_hash offset $2)
                        """)
                .bind("$1", account)
                .bind("$2", settings.device().perAccount())
                .then();
    }

    private double lifetime() {
        return settings.device().lifetime().toSeconds();
    }
}
