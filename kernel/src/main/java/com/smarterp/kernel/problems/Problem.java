package com.smarterp.kernel.problems;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail (RFC 9457).
 *
 * @param status the HTTP status; the code's own, but where one code stands for two (403 {@code
 *     bad_credentials})
 * @param detail what went wrong this time, for a person; never anything internal. Null: nothing
 *     beyond what the code says, so its cause is told
 * @param errors bad input, field by field
 * @param more further members of the answer, such as {@code conflicts} and {@code current}
 * @param retryAfter when to try again, sent as {@code Retry-After} in whole seconds
 */
public record Problem(
        ProblemCode code,
        int status,
        @Nullable String detail,
        List<FieldError> errors,
        Map<String, ? extends @Nullable Object> more,
        @Nullable Duration retryAfter) {

    /** When a part that is down may be back. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /** A bad value: the field's name as the client wrote it, and what is expected. */
    public record FieldError(String field, String message) {}

    public static Problem of(ProblemCode code) {
        return new Problem(code, code.status(), null, List.of(), Map.of(), null);
    }

    public static Problem of(ProblemCode code, String detail) {
        return new Problem(code, code.status(), detail, List.of(), Map.of(), null);
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem(
                ProblemCode.INVALID, ProblemCode.INVALID.status(), null, errors, Map.of(), null);
    }

    public static Problem invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    public static Problem unavailable(String detail) {
        return of(ProblemCode.UNAVAILABLE, detail).retryAfter(SOON);
    }

    public Problem status(int other) {
        return new Problem(code, other, detail, errors, more, retryAfter);
    }

    public Problem retryAfter(Duration wait) {
        return new Problem(code, status, detail, errors, more, wait);
    }

    public Problem with(Map<String, ? extends @Nullable Object> members) {
        return new Problem(code, status, detail, errors, members, retryAfter);
    }

    /** The JSON members in their order. */
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", "/problems/" + code.code());
        json.put("title", code.title());
        json.put("status", status);
        json.put("detail", detail == null ? code.cause() : detail);
        json.put("code", code.code());
        if (!errors.isEmpty()) {
            json.put("errors", errors);
        }
        json.putAll(more);
        return json;
    }

    public ProblemException exception() {
        return new ProblemException(this);
    }
}
