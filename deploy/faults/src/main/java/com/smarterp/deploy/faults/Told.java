package com.smarterp.deploy.faults;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a device was told of one mutation, once.
 *
 * @param millis since the trial began
 * @param how {@code single}, or the number of the batch that it was sent in
 * @param status 0: nothing was heard, the outcome is unknown
 * @param body the document, or the problem
 */
record Told(
        long millis,
        String device,
        Intent intent,
        String how,
        int status,
        @Nullable JsonNode body,
        boolean replayed,
        String remark) {

    /** The answers that the server keeps: they are given again for ever. */
    boolean kept() {
        return switch (status) {
            case 200, 201, 204, 404, 409, 422 -> true;
            default -> false;
        };
    }

    boolean applied() {
        return status == 200 || status == 201 || status == 204;
    }

    /** The version that it made or found; -1 where none was said. */
    long version() {
        return applied() && body != null ? body.path("version").asLong(-1) : -1;
    }

    /** A batch gives each document once, with the last result for it. */
    boolean leavesItsDocumentOut() {
        return applied() && body == null && !how.equals("single");
    }

    boolean sameAs(Told other) {
        return status == other.status
                && (leavesItsDocumentOut()
                        || other.leavesItsDocumentOut()
                        || Objects.equals(body, other.body));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%8.3f s  %-8s %-10s %s  %s → %s%s%s %s",
                millis / 1000.0,
                device,
                how,
                intent.mutation(),
                intent,
                status == 0 ? "unknown" : Integer.toString(status),
                version() < 0 ? "" : " version " + version(),
                replayed ? " replayed" : "",
                remark);
    }
}
