package com.smarterp.kernel.collections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
 * @param decides the refused mutation of which this one is a person's decision
 * @param together stands for all members of the batch that is applied whole or not at all; null
 *     where each stands for itself
 */
public record Mutation(
        UUID mutation,
        Action action,
        @Nullable UUID id,
        @Nullable Long base,
        List<UUID> after,
        ObjectNode fields,
        @Nullable UUID decides,
        @Nullable String together) {

    public Mutation {
        after = List.copyOf(after);
    }

    public Mutation(
            UUID mutation,
            Action action,
            @Nullable UUID id,
            @Nullable Long base,
            List<UUID> after,
            ObjectNode fields) {
        this(mutation, action, id, base, after, fields, null, null);
    }

    /** These mutations as one: the key of each stands for all of them. */
    static List<Mutation> together(List<Mutation> mutations) {
        String members =
                sha256(
                        mutations.stream()
                                .map(each -> each.mutation() + "=" + each.digest())
                                .collect(Collectors.joining(",")));
        return mutations.stream().map(each -> each.with(members)).toList();
    }

    private Mutation with(String members) {
        return new Mutation(mutation, action, id, base, after, fields, decides, members);
    }

    /**
     * Of all that its key stands for: all but {@code after}. Neither the order of members counts
     * nor how a number is written.
     */
    String digest() {
        return sha256(
                String.join(
                        "|",
                        action.word(),
                        String.valueOf(id),
                        String.valueOf(base),
                        String.valueOf(decides),
                        String.valueOf(together),
                        canonical(fields)));
    }

    private static String sha256(String text) {
        try {
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
