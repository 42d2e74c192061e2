package com.smarterp.auth;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads who there is. */
@Component
final class Accounts {

    private static final String USER =
            "select a.password_hash, a.password_changed_at, "
                    + User.COLUMNS
                    + """
              from account a
              left join member m on m.account_id = a.id and m.removed_at is null
              left join workspace w on w.id = m.workspace_id
            """;

    private final Database database;

    Accounts(Database database) {
        this.database = database;
    }

    /** Before it is known who is asking; the address is normalised. */
    Mono<Account> lookUp(String email) {
        return database.inTime(
                database.lookUp(USER + " where a.email = $1")
                        .bind("$1", email)
                        .map((Readable row) -> account(row))
                        .one());
    }

    /** Within a transaction of the user's scope; empty when they are in no workspace any more. */
    Mono<User> user(UUID id) {
        return account(id).mapNotNull(Account::user);
    }

    /** Within a transaction of the user's scope. */
    Mono<Account> account(UUID id) {
        return database.sql(USER + " where a.id = $1")
                .bind("$1", id)
                .map((Readable row) -> account(row))
                .one();
    }

    private static Account account(Readable row) {
        return new Account(
                Database.get(row, "id", UUID.class),
                Database.get(row, "password_hash", String.class),
                Database.get(row, "password_changed_at", Instant.class),
                row.get("role", String.class) == null ? null : User.of(row));
    }
}
