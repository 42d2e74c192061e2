package com.smarterp.deploy.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The collections that there are, as docs/collections.json declares them. */
public final class DeclaredCollections {

    private static final JsonNode ALL = read();

    private DeclaredCollections() {}

    private static JsonNode read() {
        String file = "/collections.json";
        try (@Nullable InputStream in = DeclaredCollections.class.getResourceAsStream(file)) {
            return Answer.JSON.readTree(Objects.requireNonNull(in, file + " isn't there"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their names, in the order in which positions name them. */
    public static List<String> names() {
        return List.copyOf(ALL.propertyNames());
    }

    /** Whose collection it is: {@code jobs-service}. */
    public static String service(String collection) {
        return ALL.get(collection).get("service").stringValue();
    }
}
