package com.smarterp.auth;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects with their members in order. */
final class Json {

    private Json() {}

    /** Names and values in turn. */
    static Map<String, Object> object(@Nullable Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }
}
