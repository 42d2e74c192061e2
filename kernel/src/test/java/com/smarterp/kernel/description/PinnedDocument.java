package com.smarterp.kernel.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A document as it lies in the repository, where the gateway serves it from. */
public final class PinnedDocument {

    private static final String FOLDER = "gateway/src/main/resources/docs";
    private static final boolean WRITE = Boolean.getBoolean("smarterp.docs.write");

    private final Path file;

    private PinnedDocument(String name) {
        this.file = root().resolve(FOLDER).resolve(name);
    }

    public static PinnedDocument openApi() {
        return new PinnedDocument("openapi.json");
    }

    public static PinnedDocument asyncApi() {
        return new PinnedDocument("asyncapi.json");
    }

    /**
     * Fails unless docs/collections.json has this declaration; with {@code smarterp.docs.write} it
     * gets it. A new collection comes last: the order of the others is known to clients.
     */
    public static void collection(String name, ObjectNode declaration) {
        ObjectNode all = read(collectionsFile());
        all.set(name, declaration);
        pin(collectionsFile(), Json.MAPPER.writeValueAsString(all) + "\n");
    }

    /** The names of all collections, in the order in which positions name them. */
    public static List<String> collections() {
        return List.copyOf(read(collectionsFile()).propertyNames());
    }

    private static Path collectionsFile() {
        return root().resolve("docs/collections.json");
    }

    /** The repository. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(FOLDER))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("no " + FOLDER + " above the working directory");
            }
        }
        return folder;
    }

    public ObjectNode read() {
        return read(file);
    }

    private static ObjectNode read(Path file) {
        try {
            return Files.exists(file)
                    ? (ObjectNode) Json.read(Files.readString(file))
                    : Json.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fails unless the document says of this part what the code says; with {@code
     * smarterp.docs.write} it is made to, but for what would break a client.
     */
    public void holds(Part part) {
        ObjectNode pinned = read();
        ObjectNode made = Parts.replace(pinned, part);
        List<String> breaks =
                Parts.sameMajor(pinned, made) ? Compatibility.breaks(pinned, made) : List.of();
        if (!breaks.isEmpty()) {
            throw new AssertionError(
                    "this breaks clients of "
                            + file.getFileName()
                            + " (expected: none of it, or a new major Part.VERSION):\n  "
                            + String.join("\n  ", breaks));
        }
        pin(file, Json.MAPPER.writeValueAsString(made) + "\n");
    }

    /** Fails unless the file has this text; with {@code smarterp.docs.write} it gets it. */
    public static void pin(Path file, String text) {
        try {
            String pinned = Files.exists(file) ? Files.readString(file) : "";
            if (pinned.equals(text)) {
                return;
            }
            if (!WRITE) {
                throw new AssertionError(
                        file.getFileName()
                                + " is not what the code says, from "
                                + difference(pinned, text)
                                + " (expected: run this test with -Dsmarterp.docs.write=true and"
                                + " commit the file)");
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String difference(String pinned, String made) {
        List<String> old = pinned.lines().toList();
        List<String> now = made.lines().toList();
        int line = 0;
        while (line < old.size() && line < now.size() && old.get(line).equals(now.get(line))) {
            line++;
        }
        return "line " + (line + 1) + " on: " + (line < now.size() ? now.get(line).strip() : "");
    }
}
