package com.smarterp.deploy.parts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Files and folders for their owner alone (modes 0600 and 0700): other users of the machine read
 * nothing of them.
 */
public final class OwnerOnly {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final Set<PosixFilePermission> OWNERS =
            EnumSet.of(
                    PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.OWNER_EXECUTE);

    private OwnerOnly() {}

    /** Writes a file whole or not at all. Its folder is there. */
    public static void write(Path file, String text) throws IOException {
        Path draft =
                Files.createTempFile(
                        file.toAbsolutePath().getParent(),
                        file.getFileName().toString(),
                        ".new",
                        mode("rw-------"));
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes a folder, and those above it that are missing. */
    public static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, mode("rwx------"));
    }

    /** Opens a file to read and write it, made empty where it is missing. */
    public static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE),
                mode("rw-------"));
    }

    /** Makes an empty file, and its folder, where there is none. */
    public static void touch(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            folder(parent);
        }
        try {
            Files.createFile(file, mode("rw-------"));
        } catch (FileAlreadyExistsException e) {
            return;
        }
    }

    /**
     * Takes from everybody but the owner what they may do with a folder and all in it. Links lead
     * elsewhere and are left alone; what goes meanwhile is no matter.
     */
    public static void close(Path folder) throws IOException {
        if (!POSIX) {
            return;
        }
        Files.walkFileTree(
                folder.toRealPath(),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes now)
                            throws IOException {
                        closeOne(each);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path each, BasicFileAttributes now)
                            throws IOException {
                        if (!now.isSymbolicLink()) {
                            closeOne(each);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path each, IOException failure)
                            throws IOException {
                        // Gone, or another's to begin with (lost+found of a disk).
                        if (failure instanceof NoSuchFileException
                                || failure instanceof AccessDeniedException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }
                });
    }

    private static void closeOne(Path each) throws IOException {
        try {
            Set<PosixFilePermission> now = Files.getPosixFilePermissions(each);
            if (!OWNERS.containsAll(now)) {
                now.retainAll(OWNERS);
                Files.setPosixFilePermissions(each, now);
            }
        } catch (NoSuchFileException e) {
            return;
        }
    }

    /** What to put before a command so that all it makes is its owner's alone. */
    static List<String> umask() {
        return POSIX ? List.of("sh", "-c", "umask 077; exec \"$@\"", "sh") : List.of();
    }

    private static FileAttribute<?>[] mode(String mode) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
                }
                : new FileAttribute<?>[0];
    }
}
