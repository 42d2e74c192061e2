package com.smarterp.kernel.collections;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Examples of the protocol that the tests of the client read, too: {@code protocol/*.json}. */
public final class ProtocolVectors {

    private ProtocolVectors() {}

    /** Reads a table of them, with every digit of its numbers. */
    public static ObjectNode read(String name) {
        String file = "/protocol/" + name + ".json";
        try (@Nullable InputStream in = ProtocolVectors.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return DocumentJson.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
