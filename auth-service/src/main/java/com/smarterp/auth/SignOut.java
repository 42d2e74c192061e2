package com.smarterp.auth;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ends the sessions whose cookies the browser shows, expired or not. Being signed out is fine too.
 */
@Component
final class SignOut {

    private final Database database;
    private final ShownTokens shown;
    private final Sessions sessions;
    private final Audit audit;

    SignOut(Database database, ShownTokens shown, Sessions sessions, Audit audit) {
        this.database = database;
        this.shown = shown;
        this.sessions = sessions;
        this.audit = audit;
    }

    Mono<Void> signOut(Browser browser) {
        return shown.sessions(browser)
                .flatMapMany(Flux::fromIterable)
                .concatMap(
                        session ->
                                database.as(
                                        Scope.ofSession(session),
                                        sessions.endShown(
                                                        session,
                                                        "signed_out",
                                                        "signed out",
                                                        browser)
                                                .flatMap(ended -> written(ended, browser))))
                .then();
    }

    private Mono<Void> written(Sessions.Ended ended, Browser browser) {
        return audit.write(
                "signed_out",
                new Audit.Who(ended.account(), ended.workspace(), ended.session()),
                browser,
                "");
    }
}
