package com.smarterp.kernel.collections;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether two values say the same: numbers by their value (2 is 2.0), amounts of money too ({@code
 * "2.5"} is {@code "2.50"}), however deep they lie. The order of an object's members says nothing.
 */
final class SameValue {

    private static final Set<String> MONEY = Set.of("amount", "currency");

    /**
     * As {@link ObjectKinds.Money} has them; also where somebody keeps one in a field of their own.
     */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,100}(\\.\\d{1,100})?");

    private SameValue() {}

    static boolean are(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        if (one.isNumber() && other.isNumber()) {
            return numbers(one, other);
        }
        if (one.isObject() && other.isObject()) {
            boolean amounts = isMoney(one) && isMoney(other);
            return amounts ? money(one, other) : members(one, other);
        }
        if (one.isArray() && other.isArray()) {
            return elements(one, other);
        }
        return one.equals(other);
    }

    private static boolean numbers(JsonNode one, JsonNode other) {
        if (ExactJson.isUnfit(one) || ExactJson.isUnfit(other)) {
            return false;
        }
        return one.decimalValue().compareTo(other.decimalValue()) == 0;
    }

    private static boolean members(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> member : one.properties()) {
            JsonNode same = other.get(member.getKey());
            if (same == null || !are(member.getValue(), same)) {
                return false;
            }
        }
        return true;
    }

    private static boolean elements(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!are(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMoney(JsonNode value) {
        return value.size() == MONEY.size()
                && value.propertyNames().containsAll(MONEY)
                && value.get("amount").isString()
                && AMOUNT.matcher(value.get("amount").stringValue()).matches();
    }

    private static boolean money(JsonNode one, JsonNode other) {
        return one.get("currency").equals(other.get("currency"))
                && amount(one).compareTo(amount(other)) == 0;
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.get("amount").stringValue());
    }
}
