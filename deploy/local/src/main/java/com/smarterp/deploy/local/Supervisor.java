package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.Part;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Watches the parts, starts again what has ended, and keeps {@code processes.json} true. */
final class Supervisor implements Runnable {

    private static final Duration ROUND = Duration.ofMillis(100);
    private static final int ROUNDS_BETWEEN_LOG_CHECKS = 50;

    private final List<Supervised> parts = new ArrayList<>();
    private final ProcessFile file;
    private final LogFiles logs;
    private final Consumer<String> progress;
    private final Thread thread = Thread.ofPlatform().daemon().name("supervisor").unstarted(this);
    private boolean stopping;

    Supervisor(ProcessFile file, LogFiles logs, Consumer<String> progress) {
        this.file = file;
        this.logs = logs;
        this.progress = progress;
    }

    void watch() {
        thread.start();
    }

    /** Starts a part and keeps it running; does nothing once a stop has begun. */
    synchronized Supervised begin(Part part, int replica) throws IOException {
        Supervised supervised = new Supervised(part, replica);
        if (!stopping) {
            supervised.begin();
            parts.add(supervised);
            file.write(processes());
        }
        return supervised;
    }

    synchronized List<RunningProcess> processes() {
        return parts.stream().map(Supervised::process).toList();
    }

    synchronized List<Supervised> parts() {
        return List.copyOf(parts);
    }

    synchronized boolean stopping() {
        return stopping;
    }

    /** From now on nothing is started any more. */
    void retire() {
        synchronized (this) {
            stopping = true;
        }
        thread.interrupt();
    }

    @Override
    public void run() {
        try {
            for (int round = 0; !stopping(); round++) {
                supervise(round);
                Thread.sleep(ROUND);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void supervise(int round) {
        if (stopping) {
            return;
        }
        try {
            boolean changed = false;
            Instant now = Instant.now();
            for (Supervised part : parts) {
                changed |= part.revive(now, progress);
            }
            if (changed) {
                file.write(processes());
            }
            if (round % ROUNDS_BETWEEN_LOG_CHECKS == 0) {
                logs.bound();
            }
        } catch (IOException e) {
            progress.accept("The data folder can't be written: " + e.getMessage());
        }
    }
}
