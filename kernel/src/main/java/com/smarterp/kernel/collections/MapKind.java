package com.smarterp.kernel.collections;

import com.smarterp.kernel.text.VisibleText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A map by key. Given as an edit: the keys to set, null for those to remove. */
record MapKind(int max) implements FieldKind {

    private static final int KEY_LENGTH = 100;

    @Override
    public Merging merging() {
        return Merging.MAP;
    }

    @Override
    public JsonNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public boolean isOverfull(JsonNode value) {
        return value.size() > max;
    }

    @Override
    public JsonNode normal(JsonNode given) throws Unfit {
        if (!given.isObject()) {
            throw new Unfit("expected: an object");
        }
        if (isOverfull(given)) {
            throw new Unfit("expected: at most " + max + " keys");
        }
        for (String key : given.propertyNames()) {
            if (!VisibleText.isVisible(key) || key.length() > KEY_LENGTH) {
                throw new Unfit("expected: keys of 1 to " + KEY_LENGTH + " characters");
            }
        }
        UnicodeText.check(given);
        return given;
    }
}
