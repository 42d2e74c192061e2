package com.smarterp.deploy.faults;

import java.util.List;
import java.util.Locale;

/**
 * I11: what one workspace noticed of another one that did all it could.
 *
 * @param what the other one did
 * @param before the longest that something took before
 * @param beside the longest that something took meanwhile
 */
record Disturbance(String what, Onlooker.Delay before, Onlooker.Delay beside) {

    /** By so much one workspace may delay another (docs/protocol/invariants.md). */
    private static final long MOST_MILLIS = 1000;

    /** What shouldn't have been. */
    List<String> check() {
        if (beside.millis() - before.millis() <= MOST_MILLIS) {
            return List.of();
        }
        return List.of(
                String.format(
                        Locale.ROOT,
                        "I11 beside %s %s took %d ms, after %.3f s; before it at most %d ms",
                        what,
                        beside.what(),
                        beside.millis(),
                        beside.begun() / 1000.0,
                        before.millis()));
    }
}
