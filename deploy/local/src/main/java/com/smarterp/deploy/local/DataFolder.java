package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.Login;
import com.smarterp.deploy.parts.OwnerOnly;
import com.smarterp.deploy.parts.PartException;
import com.smarterp.deploy.parts.Secrets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The folder that keeps everything between runs, held by one launcher at a time. It and all in it
 * are its owner's alone.
 */
final class DataFolder implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int LONGEST_PID = 20;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes and locks the folder. A launcher that is just stopping is waited for.
     *
     * @throws PartException when it can't be written, or another launcher keeps it
     */
    static DataFolder open(Path folder, Consumer<String> progress) {
        try {
            OwnerOnly.folder(folder);
            Path file = folder.resolve("launcher.lock");
            FileChannel channel = OwnerOnly.open(file);
            try {
                hold(channel, folder, progress);
                // An earlier version may have made it for everybody to read.
                OwnerOnly.close(folder);
                DataFormat.check(folder);
            } catch (PartException e) {
                channel.close();
                throw e;
            }
            channel.truncate(0);
            String pid = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)), 0);
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new PartException(
                    "the data folder %s can't be written (%s): set SMARTERP_DATA to another"
                            .formatted(folder, e.getClass().getSimpleName()),
                    e);
        }
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    ProcessFile processes() {
        return new ProcessFile(folder);
    }

    Secrets secrets() {
        return new Secrets(folder.resolve("secrets"));
    }

    /** Who uses Kafka under this name. */
    Login kafkaLogin(String name) {
        return new Login(name, secrets().get("kafka-" + name));
    }

    /** Keeps what a client of Kafka's is configured with, in the form its own tools take. */
    void keepKafkaClient(String file, Map<String, String> config) {
        secrets()
                .keep(
                        file,
                        config.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                                .sorted()
                                .collect(Collectors.joining()));
    }

    /** What the command line of each of its processes has in it, and of no other's. */
    String mark() {
        return folder + "/";
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static void hold(FileChannel channel, Path folder, Consumer<String> progress)
            throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        boolean told = false;
        while (!held(channel)) {
            String holder = "process " + holder(channel);
            if (Instant.now().isAfter(end)) {
                throw new PartException(
                        "%s keeps the data folder %s: stop it, or set SMARTERP_DATA and SMARTERP_PORT"
                                .formatted(holder, folder));
            }
            if (!told) {
                progress.accept("Waiting for %s, which keeps %s".formatted(holder, folder));
                told = true;
            }
            pause();
        }
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(LONGEST_PID);
        channel.read(pid, 0);
        return new String(pid.array(), 0, pid.position(), StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartException("interrupted", e);
        }
    }
}
