package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.OwnerOnly;
import com.smarterp.deploy.parts.PartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** In which form a data folder is kept. One that a newer version has written is left alone. */
final class DataFormat {

    /** Rises when a version writes what the one before can't read. */
    static final int PRESENT = 1;

    private static final int POSTGRES = 18;

    private DataFormat() {}

    /**
     * Reads what the folder says, and says it where nothing is said yet.
     *
     * @throws PartException when it is newer than this version knows
     */
    static void check(Path folder) throws IOException {
        Path file = folder.resolve("format");
        if (Files.notExists(file)) {
            OwnerOnly.write(file, PRESENT + "\n");
        }
        known(folder, "form", file, PRESENT);
        Path postgres = folder.resolve("postgres").resolve("data").resolve("PG_VERSION");
        if (Files.exists(postgres)) {
            known(folder, "PostgreSQL", postgres, POSTGRES);
        }
    }

    private static void known(Path folder, String what, Path file, int newest) throws IOException {
        String text = Files.readString(file).strip();
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > newest) {
            throw new PartException(
                    "the data folder %s was written by a newer version (%s %s, this one knows %d): start that version, or set SMARTERP_DATA to another"
                            .formatted(folder, what, text, newest));
        }
    }
}
