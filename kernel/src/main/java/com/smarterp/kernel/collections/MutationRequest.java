package com.smarterp.kernel.collections;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads mutations from requests: one from headers and body, many from a batch. */
final class MutationRequest {

    /** Mutations a batch, at the most (docs/protocol/writing.md). */
    static final int BATCH = 500;

    /** Mutations that one may name as earlier ones of its own. */
    private static final int AFTER = 500;

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,19}");
    private static final Pattern BASE = Pattern.compile("\"(\\d{1,19})\"");

    private MutationRequest() {}

    static Mutation create(ServerRequest request, ObjectNode body) {
        ObjectNode fields = body.deepCopy();
        JsonNode id = fields.remove("id");
        UUID named = null;
        if (id != null && !id.isNull()) {
            if (!id.isString() || !UUID_FORM.matcher(id.stringValue()).matches()) {
                throw Problem.invalid("id", "expected: a UUID").exception();
            }
            named = UUID.fromString(id.stringValue());
        }
        return new Mutation(
                key(request),
                Action.CREATE,
                named,
                null,
                after(request),
                fields,
                decides(request),
                null);
    }

    static Mutation of(ServerRequest request, Action action, ObjectNode body) {
        UUID id = id(request);
        ObjectNode fields = body.deepCopy();
        JsonNode repeated = fields.get("id");
        if (repeated != null
                && repeated.isString()
                && repeated.stringValue().equalsIgnoreCase(id.toString())) {
            fields.remove("id");
        }
        return new Mutation(
                key(request),
                action,
                id,
                base(request),
                after(request),
                fields,
                decides(request),
                null);
    }

    static UUID id(ServerRequest request) {
        return uuid(request.pathVariable("id"), "the id in the path");
    }

    static UUID uuid(String text, String what) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw malformed(what + " is no UUID");
        }
        return UUID.fromString(text);
    }

    /**
     * Mutations of one request.
     *
     * @param atomic all are applied or none
     */
    record Batch(List<Mutation> mutations, boolean atomic) {}

    /** An entry that can't be read makes the whole batch malformed. */
    static Batch batch(ObjectNode body) {
        JsonNode list = body.get("mutations");
        if (list == null || !list.isArray()) {
            throw malformed("expected: {\"mutations\": […]}");
        }
        JsonNode atomic = body.path("atomic");
        if (!atomic.isMissingNode() && !atomic.isNull() && !atomic.isBoolean()) {
            throw malformed("atomic is true or false");
        }
        boolean together = atomic.isBoolean() && atomic.booleanValue();
        // What is applied whole is never split over transactions.
        int most = together ? CollectionWriter.TRANSACTION : BATCH;
        if (list.size() > most) {
            String what = together ? "An atomic batch" : "A batch";
            throw Problem.of(ProblemCode.TOO_LARGE, what + " has at most " + most + " mutations")
                    .exception();
        }
        List<Mutation> mutations = new ArrayList<>(list.size());
        for (JsonNode entry : list.values()) {
            mutations.add(entry(entry));
        }
        return new Batch(together ? Mutation.together(mutations) : mutations, together);
    }

    private static Mutation entry(JsonNode entry) {
        if (!entry.isObject()) {
            throw malformed("a mutation is an object");
        }
        Action action = Action.of(text(entry, "op"));
        if (action == null) {
            throw malformed("op is one of create, update, delete, restore, read");
        }
        List<UUID> after = new ArrayList<>();
        JsonNode named = entry.path("after");
        if (named.isArray() && named.size() <= AFTER) {
            for (JsonNode next : named.values()) {
                after.add(uuid(next.isString() ? next.stringValue() : "", "an entry of after"));
            }
        } else if (!named.isMissingNode() && !named.isNull()) {
            throw malformed("after is a list of at most " + AFTER + " mutations");
        }
        JsonNode base = entry.path("base");
        boolean based = !base.isMissingNode() && !base.isNull();
        Long version = based ? version(base) : null;
        JsonNode decides = entry.path("decides");
        boolean decided = !decides.isMissingNode() && !decides.isNull();
        JsonNode fields = entry.path("fields");
        if (!fields.isMissingNode() && !fields.isNull() && !fields.isObject()) {
            throw malformed("fields is an object");
        }
        return new Mutation(
                uuid(text(entry, "mutation"), "mutation"),
                action,
                uuid(text(entry, "id"), "id"),
                // A creation is made on nothing.
                action != Action.CREATE ? version : null,
                after,
                fields instanceof ObjectNode object
                        ? object
                        : JsonNodeFactory.instance.objectNode(),
                decided ? uuid(text(entry, "decides"), "decides") : null,
                null);
    }

    private static Long version(JsonNode base) {
        if (base.isNumber() && !ExactJson.isUnfit(base)) {
            BigDecimal number = base.decimalValue();
            if (number.signum() >= 0
                    && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                    && number.stripTrailingZeros().scale() <= 0) {
                return number.longValueExact();
            }
        }
        throw malformed("base is a version");
    }

    private static String text(JsonNode entry, String name) {
        JsonNode value = entry.path(name);
        return value.isString() ? value.stringValue() : "";
    }

    private static UUID key(ServerRequest request) {
        String header = request.headers().firstHeader("Idempotency-Key");
        return header == null ? UUID.randomUUID() : uuid(header.strip(), "Idempotency-Key");
    }

    private static @Nullable Long base(ServerRequest request) {
        String header = request.headers().firstHeader("If-Match");
        if (header == null) {
            return null;
        }
        Matcher form = BASE.matcher(header.strip());
        long base = form.matches() ? version(form.group(1)) : -1;
        if (base < 0) {
            throw malformed("If-Match is one version in quotes");
        }
        return base;
    }

    /** Digits alone, and no more than a version can have; -1 for any other text. */
    static long version(String text) {
        try {
            return DIGITS.matcher(text).matches() ? Long.parseLong(text) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static @Nullable UUID decides(ServerRequest request) {
        List<String> headers = request.headers().header("Decides");
        if (headers.size() > 1) {
            throw malformed("Decides names one mutation");
        }
        return headers.isEmpty() ? null : uuid(headers.getFirst().strip(), "Decides");
    }

    private static List<UUID> after(ServerRequest request) {
        List<UUID> after = new ArrayList<>();
        for (String header : request.headers().header("After")) {
            for (String part : header.split(",", -1)) {
                after.add(uuid(part.strip(), "After"));
            }
        }
        if (after.size() > AFTER) {
            throw malformed("After names at most " + AFTER + " mutations");
        }
        return after;
    }

    static ProblemException malformed(String detail) {
        return Problem.of(ProblemCode.MALFORMED, detail).exception();
    }
}
