package com.smarterp.kernel.collections;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON so that numbers stay what they are, digit by digit. A value that no field can hold, a
 * number of a billion digits or a list in a list in a list, becomes {@link #UNFIT} without being
 * worked out: it fails the edit that it stands in, and not a batch of others beside it.
 */
final class ExactJson {

    /** Fits no field, since it isn't finite. */
    static final JsonNode UNFIT = JsonNodeFactory.instance.numberNode(Double.NaN);

    /** Characters of a number, at the most. */
    static final int NUMBER_LENGTH = 1000;

    /** Levels that are read; {@link UnicodeText} allows fewer. */
    private static final int LEVELS = 100;

    /** Levels after which nobody looks any further. */
    private static final int NESTING = 10_000;

    /** Digits behind the point that a number may be written with. */
    private static final int SCALE = NUMBER_LENGTH + 400;

    private static final int EXPONENT_LENGTH = 5;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Names of members are not kept for other requests: they may be long, and others' secrets. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(NESTING)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private ExactJson() {}

    static boolean isUnfit(JsonNode value) {
        return value.isDouble() && !Double.isFinite(value.doubleValue());
    }

    /**
     * One value and nothing behind it.
     *
     * @throws tools.jackson.core.JacksonException when it is no JSON, or has a member twice
     */
    static JsonNode read(String text) {
        try (JsonParser parser =
                FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new StreamReadException(parser, "nothing");
            }
            JsonNode value = value(parser, LEVELS);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value");
            }
            return value;
        }
    }

    private static JsonNode value(JsonParser parser, int levels) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> levels == 0 ? passed(parser) : object(parser, levels);
            case START_ARRAY -> levels == 0 ? passed(parser) : array(parser, levels);
            case VALUE_STRING -> JSON.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE -> JSON.booleanNode(true);
            case VALUE_FALSE -> JSON.booleanNode(false);
            case VALUE_NULL -> JSON.nullNode();
            default -> throw new StreamReadException(parser, "no value");
        };
    }

    private static JsonNode passed(JsonParser parser) {
        parser.skipChildren();
        return UNFIT;
    }

    private static ObjectNode object(JsonParser parser, int levels) {
        ObjectNode object = JSON.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(parser, levels - 1));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser, int levels) {
        ArrayNode array = JSON.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, levels - 1));
        }
        return array;
    }

    private static JsonNode number(String text) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (text.length() > NUMBER_LENGTH
                || (exponent >= 0 && text.length() - exponent - 1 > EXPONENT_LENGTH)) {
            return UNFIT;
        }
        BigDecimal number = new BigDecimal(text);
        // As a double it may lose digits, but neither all of them nor its size.
        double rough = number.doubleValue();
        boolean fits =
                Double.isFinite(rough)
                        && (rough == 0) == (number.signum() == 0)
                        && Math.abs(number.scale()) <= SCALE;
        if (!fits) {
            return UNFIT;
        }
        return exponent < 0 && text.indexOf('.') < 0 ? whole(number) : JSON.numberNode(number);
    }

    private static JsonNode whole(BigDecimal number) {
        BigInteger integer = number.toBigInteger();
        if (integer.bitLength() < Integer.SIZE) {
            return JSON.numberNode(integer.intValue());
        }
        return integer.bitLength() < Long.SIZE
                ? JSON.numberNode(integer.longValue())
                : JSON.numberNode(integer);
    }
}
