package com.smarterp.kernel.collections;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How the values of a field are checked and merged. */
interface FieldKind {

    /** What concurrent edits of one field come to. */
    enum Merging {
        /** The value is one whole: two different ones are a conflict. */
        WHOLE,
        /** Additions and removals are taken over one by one. */
        SET,
        /** Each key is a whole of its own. */
        MAP
    }

    /** A value that doesn't fit; the message says what is expected. */
    final class Unfit extends Exception {
        Unfit(String expected) {
            super(expected, null, false, false);
        }
    }

    default Merging merging() {
        return Merging.WHOLE;
    }

    /** The value of a field that was never set or was cleared. */
    default JsonNode empty() {
        return JsonNodeFactory.instance.nullNode();
    }

    /** The value in its normal form. Never called with null. */
    JsonNode normal(JsonNode given) throws Unfit;

    /** Whether a set or map holds more than it may. */
    default boolean isOverfull(JsonNode value) {
        return false;
    }
}
