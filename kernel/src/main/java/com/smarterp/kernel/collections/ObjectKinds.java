package com.smarterp.kernel.collections;

import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Kinds of fields with a small object that is one whole. */
final class ObjectKinds {

    private ObjectKinds() {}

    private static void members(JsonNode given, String expected, String... names)
            throws FieldKind.Unfit {
        if (!given.isObject()
                || !new TreeSet<>(given.propertyNames()).equals(new TreeSet<>(Set.of(names)))) {
            throw new FieldKind.Unfit(expected);
        }
    }

    record Money() implements FieldKind {
        private static final Pattern AMOUNT = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,4})?");
        private static final Set<String> CURRENCIES =
                Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .collect(Collectors.toUnmodifiableSet());
        private static final String EXPECTED =
                "expected: {amount, currency}, a decimal number as text and a code of ISO 4217";

        @Override
        public JsonNode normal(JsonNode given) throws Unfit {
            members(given, EXPECTED, "amount", "currency");
            JsonNode amount = given.get("amount");
            JsonNode currency = given.get("currency");
            if (!amount.isString()
                    || !AMOUNT.matcher(amount.stringValue()).matches()
                    || !currency.isString()
                    || !CURRENCIES.contains(currency.stringValue())) {
                throw new Unfit(EXPECTED);
            }
            ObjectNode money = JsonNodeFactory.instance.objectNode();
            money.set("amount", amount);
            money.set("currency", currency);
            return money;
        }
    }

    record Reference() implements FieldKind {
        private static final String EXPECTED = "expected: {collection, id}";

        @Override
        public JsonNode normal(JsonNode given) throws Unfit {
            members(given, EXPECTED, "collection", "id");
            ObjectNode reference = JsonNodeFactory.instance.objectNode();
            reference.set("collection", new ScalarKinds.Text(50).normal(given.get("collection")));
            reference.set("id", new ScalarKinds.Id(null).normal(given.get("id")));
            return reference;
        }
    }
}
