package com.smarterp.deploy.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What other processes of this machine are, and whether they have ended. */
public final class Commands {

    private Commands() {}

    /** Whether a process's command line has this text: a process id alone may be anybody's. */
    public static boolean mention(ProcessHandle process, String text) {
        Path proc = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            if (Files.isReadable(proc)) {
                String line = new String(Files.readAllBytes(proc), StandardCharsets.UTF_8);
                return line.replace('\0', ' ').contains(text);
            }
        } catch (IOException e) {
            return false;
        }
        return process.info().commandLine().orElse("").contains(text);
    }

    /** Waits until a process has ended, at most {@code patience}. */
    public static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
