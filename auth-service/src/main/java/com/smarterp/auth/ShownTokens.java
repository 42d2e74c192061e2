package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.TokenVerifier;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import io.r2dbc.spi.Readable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Which of the tokens that a browser shows is its own. A neighbour host can plant a refresh cookie
 * beside ours, but neither a device nor an access cookie, whose names begin with {@code __Host-}:
 * so these tell of several refresh tokens which one counts.
 */
@Component
final class ShownTokens {

    private final Database database;
    private final RefreshToken refresh;
    private final TokenVerifier verifier;

    ShownTokens(Database database, RefreshToken refresh, TokenVerifier verifier) {
        this.database = database;
        this.refresh = refresh;
        this.verifier = verifier;
    }

    /**
     * The browser's own refresh token; not within a transaction. Empty when none is of our making;
     * 400 when several are, and nothing tells which one counts.
     */
    Mono<RefreshToken.Claim> refresh(Browser browser) {
        List<RefreshToken.Claim> claims = claims(browser);
        if (claims.size() < 2) {
            return Mono.justOrEmpty(claims.stream().findFirst());
        }
        Set<UUID> sessions = new LinkedHashSet<>();
        claims.forEach(claim -> sessions.add(claim.session()));
        return ofDevice(sessions, browser)
                .switchIfEmpty(access(browser).filter(sessions::contains))
                .map(own -> newest(claims, own))
                .switchIfEmpty(
                        Mono.error(
                                () ->
                                        Problem.of(
                                                        ProblemCode.MALFORMED,
                                                        "Several refresh cookies, and nothing tells which one counts")
                                                .exception()));
    }

    /**
     * The sessions that the browser's own tokens name, expired or not; not within a transaction.
     */
    Mono<Set<UUID>> sessions(Browser browser) {
        Set<UUID> shown = new LinkedHashSet<>();
        return refresh(browser)
                .onErrorResume(e -> isProblem(e, ProblemCode.MALFORMED), _ -> Mono.empty())
                .doOnNext(claim -> shown.add(claim.session()))
                .then(access(browser))
                .doOnNext(shown::add)
                .thenReturn(shown);
    }

    /** Those that our key made; the same one shown twice is one. */
    private List<RefreshToken.Claim> claims(Browser browser) {
        Map<String, RefreshToken.Claim> claims = new LinkedHashMap<>();
        for (String token : browser.refresh()) {
            RefreshToken.Claim claim = refresh.verify(token);
            if (claim != null) {
                claims.putIfAbsent(claim.hash(), claim);
            }
        }
        return List.copyOf(claims.values());
    }

    private static RefreshToken.Claim newest(List<RefreshToken.Claim> claims, UUID session) {
        return claims.stream()
                .filter(claim -> claim.session().equals(session))
                .max(Comparator.comparingLong(RefreshToken.Claim::generation))
                .orElseThrow();
    }

    /**
     * The session among these that was begun with the device cookie shown: the last, if several.
     */
    private Mono<UUID> ofDevice(Set<UUID> sessions, Browser browser) {
        String device = browser.device();
        if (device == null) {
            return Mono.empty();
        }
        return database.inTime(
                database.lookUp(
                                """
                                select id from session where id = any($1) and begun_with = $2
                                 order by ended_at is not null, created_at desc limit 1
                                """)
                        .bind("$1", sessions.toArray(UUID[]::new))
                        .bind("$2", Secrets.hash(device))
                        .map((Readable row) -> Database.get(row, "id", UUID.class))
                        .one());
    }

    /** The session of the access cookie, expired or not. */
    private Mono<UUID> access(Browser browser) {
        String access = browser.access();
        return access == null
                ? Mono.empty()
                : verifier.verifyExpired(access)
                        .map(Caller::session)
                        .onErrorResume(
                                e -> isProblem(e, ProblemCode.SIGNED_OUT), _ -> Mono.empty());
    }

    private static boolean isProblem(Throwable error, ProblemCode code) {
        return error instanceof ProblemException e && e.problem().code() == code;
    }
}
