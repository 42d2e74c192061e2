package com.smarterp.deploy.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Disks of a size of their own for PostgreSQL and Kafka (tmpfs, where the runner is root on Linux),
 * so that they can be full without harm to the machine.
 */
final class Disks {

    private static final String SIZE = "900m";
    private static final int PIECE = 1 << 20;

    private Disks() {}

    /** Mounts them; says whether that could be done. */
    static boolean mount(Path data) throws IOException {
        for (String part : List.of("postgres", "kafka")) {
            Path folder = Files.createDirectories(data.resolve(part));
            String[] mount = {
                "mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", folder.toString()
            };
            if (!run(mount)) {
                return false;
            }
        }
        return true;
    }

    static void unmount(Path data) throws IOException {
        for (String part : List.of("postgres", "kafka")) {
            run("umount", data.resolve(part).toString());
        }
    }

    /** F12. */
    static Fault full(RandomGenerator random, Stage stage) {
        String part = random.nextBoolean() ? "postgres" : "kafka";
        Path folder = stage.data().resolve(part);
        if (!own(folder)) {
            return Fault.of("F12 skipped: no disk of its own for " + part, Fault.Deed.NOTHING);
        }
        Path filler = folder.resolve("filler");
        return new Fault(
                "F12 the disk of " + part + " is full",
                Duration.ofMillis(3000 + random.nextInt(4000)),
                _ -> fill(filler),
                _ -> Files.deleteIfExists(filler));
    }

    private static boolean own(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.type().equals("tmpfs") && store.getTotalSpace() < (1L << 30);
        } catch (IOException e) {
            return false;
        }
    }

    private static void fill(Path filler) throws IOException {
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException e) {
            if (Files.notExists(filler)) {
                throw e;
            }
            // No room any more: that is what was wanted.
        }
    }

    private static boolean run(String... command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
