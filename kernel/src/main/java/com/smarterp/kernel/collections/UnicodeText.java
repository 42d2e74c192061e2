package com.smarterp.kernel.collections;

import tools.jackson.databind.JsonNode;

/** What PostgreSQL and UTF-8 can't hold: U+0000 and lone surrogates. */
final class UnicodeText {

    /** Levels of nesting, at the most. */
    private static final int DEPTH = 64;

    private UnicodeText() {}

    static void check(String text) throws FieldKind.Unfit {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new FieldKind.Unfit("must not hold U+0000");
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new FieldKind.Unfit("must not hold a lone surrogate");
            }
        }
    }

    /**
     * Checks all text in the value, names of members included, that numbers are finite, and that it
     * isn't nested so deep that readers of JSON give up.
     */
    static void check(JsonNode value) throws FieldKind.Unfit {
        check(value, DEPTH);
    }

    private static void check(JsonNode value, int depth) throws FieldKind.Unfit {
        if (depth == 0) {
            throw new FieldKind.Unfit("expected: at most " + DEPTH + " levels");
        }
        if (value.isString()) {
            check(value.stringValue());
        } else if (ExactJson.isUnfit(value)) {
            throw new FieldKind.Unfit(
                    "expected: a number of at most "
                            + ExactJson.NUMBER_LENGTH
                            + " characters, as large as a double can hold");
        } else if (value.isArray()) {
            for (JsonNode element : value.values()) {
                check(element, depth - 1);
            }
        } else if (value.isObject()) {
            for (var member : value.properties()) {
                check(member.getKey());
                check(member.getValue(), depth - 1);
            }
        }
    }
}
