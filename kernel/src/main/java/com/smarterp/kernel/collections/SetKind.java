package com.smarterp.kernel.collections;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A set as a JSON array: no element twice, in the order in which they came. */
record SetKind(FieldKind element, int max) implements FieldKind {

    @Override
    public Merging merging() {
        return Merging.SET;
    }

    @Override
    public JsonNode empty() {
        return JsonNodeFactory.instance.arrayNode();
    }

    @Override
    public boolean isOverfull(JsonNode value) {
        return value.size() > max;
    }

    @Override
    public JsonNode normal(JsonNode given) throws Unfit {
        if (!given.isArray()) {
            throw new Unfit("expected: a list");
        }
        if (isOverfull(given)) {
            throw new Unfit("expected: at most " + max + " elements");
        }
        Set<JsonNode> elements = new LinkedHashSet<>();
        for (JsonNode next : given.values()) {
            if (Field.blank(next)) {
                throw new Unfit("must not hold a blank element");
            }
            elements.add(element.normal(next));
        }
        return array(elements);
    }

    static Set<JsonNode> elements(JsonNode array) {
        return new LinkedHashSet<>(array.values());
    }

    static ArrayNode array(Set<JsonNode> elements) {
        return JsonNodeFactory.instance.arrayNode().addAll(elements);
    }
}
