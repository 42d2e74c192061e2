package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes down what happened: when, who, where from, what. Never a token or a password; whatever a
 * client chose is encoded, so that no line can be forged.
 */
@Component
final class Audit {

    private static final int MAX_DETAIL = 300;
    private static final int MAX_AGENT = 160;

    private final Database database;
    private final LoginLimits limits;
    private final AuthSettings.AuditBounds bounds;
    private final Counter dropped;

    Audit(Database database, LoginLimits limits, AuthSettings settings, MeterRegistry meters) {
        this.database = database;
        this.limits = limits;
        this.bounds = settings.audit();
        this.dropped = meters.counter("smarterp.auth.audit.dropped");
    }

    /** Who it was about, as far as is known. */
    record Who(@Nullable UUID account, @Nullable UUID workspace, @Nullable UUID session) {

        static final Who UNKNOWN = new Who(null, null, null);

        static Who of(User user, UUID session) {
            return new Who(user.id(), user.workspace(), session);
        }

        static Who of(@Nullable Caller caller) {
            return caller == null
                    ? UNKNOWN
                    : new Who(caller.user(), caller.workspace(), caller.session());
        }
    }

    /** Within the transaction of what happened. */
    Mono<Void> write(String event, Who who, Browser browser, String detail) {
        GenericExecuteSpec insert =
                database.sql(
                                """
                                insert into audit (event, account_id, workspace_id, session_id, address, agent, detail)
                                values ($1, $2, $3, $4, $5, $6, $7)
                                """)
                        .bind("$1", event)
                        .bind("$2", Database.orNull(who.account()))
                        .bind("$3", Database.orNull(who.workspace()))
                        .bind("$4", Database.orNull(who.session()))
                        .bind("$5", address(browser))
                        .bind("$6", Text.printable(browser.agent(), MAX_AGENT))
                        .bind("$7", Text.printable(detail, MAX_DETAIL));
        return insert.then();
    }

    /**
     * In a transaction of its own: of what was refused nothing else remains. So many are written
     * for one account, from one network and in all; the others are counted.
     */
    Mono<Void> refused(String event, Who who, Browser browser, String detail) {
        return database.as(
                        Scope.NOBODY,
                        limits.within(keys(who, browser)).then(write(event, who, browser, detail)))
                .onErrorResume(LoginLimits::isLimit, _ -> Mono.fromRunnable(dropped::increment));
    }

    private List<LoginLimits.Key> keys(Who who, Browser browser) {
        List<LoginLimits.Key> keys = new ArrayList<>(3);
        if (who.account() != null) {
            keys.add(limits.ofOther("audit-account:" + who.account(), bounds.accountRefusals()));
        }
        keys.add(limits.ofOther("audit-network:" + browser.network(), bounds.networkRefusals()));
        keys.add(limits.ofOther("audit", bounds.refusals()));
        return keys;
    }

    private static String address(Browser browser) {
        String address = Text.printable(browser.address(), 64);
        return address.substring(0, Math.min(64, address.length()));
    }
}
