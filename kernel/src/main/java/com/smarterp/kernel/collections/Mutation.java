package com.smarterp.kernel.collections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One edit, as its author asks for it.
 *
 * @param mutation its id, made once; repeated with it, it has no second effect
 * @param id the document; null lets the server make one (creation only)
 * @param base the version of the scope on which the edit was made; null: the given fields win
 * @param after earlier mutations of the same author whose changes count as their own
 * @param fields the fields to set, as given
 */
public record Mutation(
        UUID mutation,
        Action action,
        @Nullable UUID id,
        @Nullable Long base,
        List<UUID> after,
        ObjectNode fields) {

    public Mutation {
        after = List.copyOf(after);
    }

    /** Of operation, id, base and fields, whatever the order of members. */
    String digest() {
        try {
            String text = action + "|" + id + "|" + base + "|" + canonical(fields);
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_16BE)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, String> members = new TreeMap<>();
            node.properties()
                    .forEach(e -> members.put(quoted(e.getKey()), canonical(e.getValue())));
            return members.toString();
        }
        if (node.isArray()) {
            return node.valueStream().map(Mutation::canonical).toList().toString();
        }
        if (node.isNumber() && !ExactJson.isUnfit(node)) {
            return node.decimalValue().stripTrailingZeros().toString();
        }
        return node.isString() ? quoted(node.stringValue()) : node.toString();
    }

    private static String quoted(String text) {
        return text.length() + ":" + text;
    }
}
