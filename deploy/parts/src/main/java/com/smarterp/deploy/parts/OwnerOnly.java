package com.smarterp.deploy.parts;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read (mode 0600). */
final class OwnerOnly {

    private OwnerOnly() {}

    /** Writes a file whole or not at all. Its folder is there. */
    static void write(Path file, String text) throws IOException {
        Path draft =
                Files.createTempFile(
                        file.toAbsolutePath().getParent(),
                        file.getFileName().toString(),
                        ".new",
                        attributes());
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] attributes() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
