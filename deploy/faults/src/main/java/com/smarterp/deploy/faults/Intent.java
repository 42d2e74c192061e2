package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mutation that a device wants, under its id.
 *
 * @param op {@code create}, {@code update}, {@code delete} or {@code read}
 * @param base the version its author had seen; null for none
 * @param after earlier mutations of the same person that it builds on
 * @param fields null where the operation has none
 */
record Intent(
        String mutation,
        String collection,
        String op,
        String id,
        @Nullable Long base,
        List<String> after,
        @Nullable ObjectNode fields) {

    Intent {
        after = List.copyOf(after);
    }

    String method() {
        return switch (op) {
            case "create" -> "POST";
            case "delete" -> "DELETE";
            default -> "PUT";
        };
    }

    String path() {
        return switch (op) {
            case "create" -> "/api/" + collection;
            case "read" -> "/api/" + collection + "/" + id + "/read";
            default -> "/api/" + collection + "/" + id;
        };
    }

    @Nullable String body() {
        if (fields == null) {
            return null;
        }
        return op.equals("create") ? fields.deepCopy().put("id", id).toString() : fields.toString();
    }

    String[] headers() {
        List<String> headers = new java.util.ArrayList<>(List.of("Idempotency-Key", mutation));
        if (base != null) {
            headers.addAll(List.of("If-Match", "\"" + base + "\""));
        }
        if (!after.isEmpty()) {
            headers.addAll(List.of("After", String.join(", ", after)));
        }
        return headers.toArray(String[]::new);
    }

    /** As an entry of a batch. */
    ObjectNode entry() {
        ObjectNode json = Answer.JSON.createObjectNode();
        json.put("mutation", mutation).put("op", op).put("id", id);
        if (base != null) {
            json.put("base", base);
        }
        after.forEach(json.putArray("after")::add);
        if (fields != null) {
            json.set("fields", fields);
        }
        return json;
    }

    @Override
    public String toString() {
        return "%s %s/%s base %s after %s %s"
                .formatted(op, collection, id, base, after, fields == null ? "" : fields);
    }
}
