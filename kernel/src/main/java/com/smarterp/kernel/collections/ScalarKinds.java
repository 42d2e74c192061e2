package com.smarterp.kernel.collections;

import com.smarterp.kernel.text.VisibleText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Kinds of fields with one value. */
final class ScalarKinds {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ScalarKinds() {}

    private static String string(JsonNode given, String expected) throws FieldKind.Unfit {
        if (!given.isString()) {
            throw new FieldKind.Unfit(expected);
        }
        return given.stringValue();
    }

    /**
     * Text.
     *
     * @param name people are told apart by it
     * @param spelling the one way to write what may be written in several
     * @param format what it says; it isn't checked
     */
    record Text(int max, boolean name, UnaryOperator<String> spelling, TextFormat format)
            implements FieldKind {

        Text(int max) {
            this(max, false);
        }

        Text(int max, boolean name) {
            this(max, name, UnaryOperator.identity(), TextFormat.LINE);
        }

        @Override
        public JsonNode normal(JsonNode given) throws Unfit {
            String text = string(given, "expected: text");
            if (text.length() > max) {
                throw new Unfit("expected: at most " + max + " characters");
            }
            UnicodeText.check(text);
            if (name && VisibleText.hasDirectionOverride(text)) {
                throw new Unfit("must not hold controls of the direction of text");
            }
            String spelt = spelling.apply(text);
            return spelt.equals(text) ? given : JsonNodeFactory.instance.stringNode(spelt);
        }
    }

    record Choice(List<String> words) implements FieldKind {
        @Override
        public JsonNode normal(JsonNode given) throws Unfit {
            if (!given.isString() || !words.contains(given.stringValue())) {
                throw new Unfit("expected: one of " + String.join(", ", words));
            }
            return given;
        }
    }

    record Time() implements FieldKind {
        private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

        @Override
        public JsonNode normal(JsonNode given) throws Unfit {
            String expected = "expected: a time like 2026-01-31T12:00:00Z";
            String text = string(given, expected);
            try {
                Instant time =
                        OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
                if (time.isBefore(FIRST) || time.isAfter(LAST)) {
                    throw new Unfit(expected);
                }
                return JSON.stringNode(time.toString());
            } catch (DateTimeException e) {
                throw new Unfit(expected);
            }
        }
    }

    record Date() implements FieldKind {
        private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        @Override
        public JsonNode normal(JsonNode given) throws Unfit {
            String expected = "expected: a date like 2026-01-31";
            String text = string(given, expected);
            try {
                if (!FORM.matcher(text).matches() || LocalDate.parse(text).getYear() < 1) {
                    throw new Unfit(expected);
                }
                return given;
            } catch (DateTimeException e) {
                throw new Unfit(expected);
            }
        }
    }

    record Whole(int min, int max) implements FieldKind {
        @Override
        public JsonNode normal(JsonNode given) throws Unfit {
            if (!given.isNumber() || ExactJson.isUnfit(given)) {
                throw unfit();
            }
            // However it is written: 60, 60.0 and 6e1 are one number.
            BigDecimal number = given.decimalValue();
            if (number.compareTo(BigDecimal.valueOf(min)) < 0
                    || number.compareTo(BigDecimal.valueOf(max)) > 0
                    || number.stripTrailingZeros().scale() > 0) {
                throw unfit();
            }
            return JSON.numberNode(number.intValueExact());
        }

        private Unfit unfit() {
            return new Unfit("expected: a whole number from " + min + " to " + max);
        }
    }

    /**
     * A UUID.
     *
     * @param refersTo the collection whose document, or {@code users} whose account it names; null
     *     if neither
     */
    record Id(@Nullable String refersTo) implements FieldKind {
        private static final Pattern FORM =
                Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

        @Override
        public JsonNode normal(JsonNode given) throws Unfit {
            String text = string(given, "expected: a UUID");
            if (!FORM.matcher(text).matches()) {
                throw new Unfit("expected: a UUID");
            }
            return JSON.stringNode(UUID.fromString(text).toString().toLowerCase(Locale.ROOT));
        }
    }
}
