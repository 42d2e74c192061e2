package com.smarterp.kernel.collections;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one way JSON is read and written here: strict, and the same to the byte. */
final class DocumentJson {

    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private DocumentJson() {}

    /**
     * Reads what a client sent; an object, or the request is malformed. Jackson by itself would
     * take UTF-16, overlong forms and surrogates too.
     */
    static ObjectNode object(byte[] body) {
        JsonNode node;
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            node = ExactJson.read(text.toString());
        } catch (CharacterCodingException e) {
            throw Problem.of(ProblemCode.MALFORMED, "The body is no UTF-8").exception();
        } catch (JacksonException e) {
            throw Problem.of(ProblemCode.MALFORMED, "The body is no JSON").exception();
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw Problem.of(ProblemCode.MALFORMED, "The body is no JSON object").exception();
    }

    static ObjectNode parse(String text) {
        return (ObjectNode) ExactJson.read(text);
    }
}
