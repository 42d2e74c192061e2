package com.smarterp.auth;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.Problem.FieldError;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request's body: a flat JSON object of texts. What isn't that is 400 {@code malformed}; values
 * are read one by one, and {@link #check} tells all that are bad at once, 422 {@code invalid}.
 */
final class Form {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Pattern ID =
            Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JsonNode body;
    private final List<FieldError> errors = new ArrayList<>();

    private Form(JsonNode body) {
        this.body = body;
    }

    /**
     * Reads the body.
     *
     * @param bytes its length at the most; above, 413
     * @param fields the names it may have
     */
    static Mono<Form> read(ServerRequest request, int bytes, Set<String> fields) {
        MediaType type = request.headers().contentType().orElse(null);
        if (type == null || !MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
            return Mono.error(Problem.of(ProblemCode.UNSUPPORTED_TYPE).exception());
        }
        return DataBufferUtils.join(request.bodyToFlux(DataBuffer.class), bytes)
                .map(Form::content)
                .defaultIfEmpty("")
                .map(text -> new Form(parse(text)).known(fields));
    }

    /** A text that must be there and fulfil the rule; otherwise empty, and {@link #check} fails. */
    String text(String field, Predicate<String> rule, String expected) {
        String text = optional(field);
        if (text == null) {
            errors.add(new FieldError(field, "is required"));
            return "";
        }
        if (!rule.test(text)) {
            errors.add(new FieldError(field, expected));
        }
        return text;
    }

    /** A text that may be missing or null. */
    @Nullable String optional(String field) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw malformed();
        }
        return value.stringValue();
    }

    /** A UUID that may be missing or null; otherwise null, and {@link #check} fails. */
    @Nullable UUID id(String field) {
        String text = optional(field);
        if (text != null && !ID.matcher(text).matches()) {
            error(field, "must be a UUID");
            return null;
        }
        return text == null ? null : UUID.fromString(text);
    }

    void error(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** Ends the request if a value was bad. */
    void check() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).exception();
        }
    }

    private Form known(Set<String> fields) {
        for (String name : body.propertyNames()) {
            if (!fields.contains(name)) {
                errors.add(
                        new FieldError(
                                Text.printable(name, 100), "is not a field of this request"));
            }
        }
        return this;
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            // No JSON is as bad as the wrong JSON.
        }
        throw malformed();
    }

    private static String content(DataBuffer buffer) {
        try {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw malformed();
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private static ProblemException malformed() {
        return Problem.of(ProblemCode.MALFORMED, "The body is not a JSON object of texts")
                .exception();
    }
}
