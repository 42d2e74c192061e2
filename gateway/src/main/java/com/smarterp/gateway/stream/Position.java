package com.smarterp.gateway.stream;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands: {@code jobs:42,chat:7}. Held as one version a collection, {@link #NONE}
 * for those it doesn't name.
 */
final class Position {

    static final long NONE = -1;

    /** Digits of a version: what a double holds exactly, and no overflow. */
    private static final int MOST_DIGITS = 16;

    private Position() {}

    static long[] none(Catalog catalog) {
        long[] versions = new long[catalog.size()];
        Arrays.fill(versions, NONE);
        return versions;
    }

    /**
     * @param since the query's position
     * @param lastEventId the header's, which overrides the query's for what it names
     * @throws com.smarterp.kernel.problems.ProblemException 400 {@code malformed}
     */
    static long[] parse(Catalog catalog, @Nullable String since, @Nullable String lastEventId) {
        long[] versions = none(catalog);
        read(catalog, since, versions);
        read(catalog, lastEventId, versions);
        return versions;
    }

    private static void read(Catalog catalog, @Nullable String text, long[] into) {
        if (text == null || text.isEmpty()) {
            return;
        }
        int named = 0;
        for (String part : text.split(",", -1)) {
            int colon = part.indexOf(':');
            if (colon < 1 || !isName(part, colon)) {
                throw malformed();
            }
            int collection = catalog.indexOf(part.substring(0, colon));
            long version = version(part, colon + 1);
            if (collection < 0) {
                continue; // One that this server doesn't know yet, or no more.
            }
            if ((named & 1 << collection) != 0) {
                throw malformed();
            }
            named |= 1 << collection;
            into[collection] = version;
        }
    }

    private static boolean isName(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static long version(String text, int from) {
        int digits = text.length() - from;
        if (digits < 1 || digits > MOST_DIGITS) {
            throw malformed();
        }
        long version = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw malformed();
            }
            version = version * 10 + (c - '0');
        }
        return version;
    }

    private static RuntimeException malformed() {
        return Problem.of(
                        ProblemCode.MALFORMED,
                        "not a position (expected: collection:version, comma separated)")
                .exception();
    }
}
