package com.smarterp.auth;

import com.smarterp.kernel.identity.Role;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The one order in which rows are locked: workspace, membership, sessions by their ids.
 *
 * <p>Who is in a workspace, as what, and who is invited changes under the workspace's lock.
 * Whatever begins a session, and whatever shuts somebody out, locks the membership first and reads
 * everything that it decides by in later statements: in PostgreSQL's read committed mode only those
 * see what was committed while the lock was waited for. A refresh locks its session's row alone,
 * which whoever shuts somebody out locks last.
 *
 * <p>{@code no key}: a session that is begun refers to its workspace, and must not wait for it.
 */
@Component
final class Locks {

    private final Database database;

    Locks(Database database) {
        this.database = database;
    }

    /** Within a transaction of the workspace's scope. */
    Mono<Void> workspace(UUID workspace) {
        return database.sql("select 1 from workspace where id = $1 for no key update")
                .bind("$1", workspace)
                .then();
    }

    /** Within a transaction of the workspace's scope: the role, empty for who isn't in it. */
    Mono<Role> member(UUID account, UUID workspace) {
        return database.sql(
                        """
                        select role from member
                         where account_id = $1 and workspace_id = $2 and removed_at is null
                           for no key update
                        """)
                .bind("$1", account)
                .bind("$2", workspace)
                .map((Readable row) -> Role.of(Database.get(row, "role", String.class)))
                .one();
    }
}
