package com.smarterp.kernel.collections;

import com.smarterp.kernel.text.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person has to decide.
 *
 * @param field the field; of a map {@code custom.<key>}; {@link #WHOLE} where the document itself
 *     is at stake
 * @param base the value on which the edit was made
 * @param mine the value asked for
 * @param theirs the value now
 * @param last the change by which others made it so; null where none is known
 */
record Conflict(
        String field,
        @Nullable JsonNode base,
        @Nullable JsonNode mine,
        @Nullable JsonNode theirs,
        @Nullable Past last) {

    static final String WHOLE = "*";

    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("field", field);
        json.put("base", base);
        json.put("mine", mine);
        json.put("theirs", theirs);
        json.put("theirsVersion", last == null ? null : last.version());
        json.put("theirsBy", last == null ? null : last.by());
        json.put("theirsAt", last == null ? null : Timestamp.text(last.at()));
        return json;
    }
}
