package com.smarterp.kernel.outbox;

import com.smarterp.kernel.changes.ChangeTopic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far each scope has been sent, as far as is remembered: tells whether rows that somebody hands
 * over are the very next ones of their scope. Not thread-safe.
 */
final class SentVersions {

    /** What hands over are to rows already sent. */
    enum Place {
        NEXT,
        SENT,
        UNKNOWN
    }

    private record Scope(String topic, @Nullable String scope, @Nullable String epoch) {}

    private final Map<Scope, Long> versions;

    /**
     * @param scopes remembered at the most; those that were sent longest ago are forgotten
     */
    SentVersions(int scopes) {
        this.versions =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Scope, Long> eldest) {
                        return size() > scopes;
                    }
                };
    }

    /** Notes that these are sent, in their order. Records that aren't changes have no version. */
    void sent(List<OutboxRow> rows) {
        for (OutboxRow row : rows) {
            String version = version(row);
            if (version != null) {
                versions.put(scope(row), Long.valueOf(version));
            }
        }
    }

    /**
     * @param rows of one transaction in one scope, one at least
     */
    Place place(List<OutboxRow> rows) {
        String first = version(rows.getFirst());
        String last = version(rows.getLast());
        Long sent = versions.get(scope(rows.getFirst()));
        if (first == null || last == null || sent == null) {
            return Place.UNKNOWN;
        }
        if (Long.parseLong(last) <= sent) {
            return Place.SENT;
        }
        return Long.parseLong(first) == sent + 1 ? Place.NEXT : Place.UNKNOWN;
    }

    private static @Nullable String version(OutboxRow row) {
        return row.record().headers().get(ChangeTopic.VERSION);
    }

    private static Scope scope(OutboxRow row) {
        Map<String, String> headers = row.record().headers();
        return new Scope(
                row.record().topic(),
                headers.get(ChangeTopic.SCOPE),
                headers.get(ChangeTopic.EPOCH));
    }
}
