package com.smarterp.deploy.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Folders that are for a while. */
public final class Folders {

    /** Keeps temporary folders, to read the logs in them. */
    private static final boolean KEPT = System.getenv("SMARTERP_KEEP_FOLDERS") != null;

    /** What a process that was just killed still writes is removed as well. */
    private static final int ATTEMPTS = 20;

    private static final long PAUSE = 100_000_000;

    private Folders() {}

    /** A new one among the system's temporary files; {@link #discard} it. */
    public static Path temporary(String name) {
        try {
            return Files.createTempDirectory("smarterp-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a temporary folder, as far as that goes, unless they are to be kept. */
    public static void discard(Path folder) {
        for (int i = 0; i < ATTEMPTS && !KEPT && Files.exists(folder); i++) {
            try {
                remove(folder);
            } catch (IOException | UncheckedIOException e) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    /** Removes a folder with all that is in it; nothing when it isn't there. */
    public static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
