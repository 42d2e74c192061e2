package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.PartException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the class caches (JEP 483, 514) of services that have none for their present build: in the
 * background, one after the other, at the lowest priority, once the stack has been ready for a
 * while. The next start takes half the time then.
 */
final class Training {

    private static final Duration QUIET = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(200);

    private final List<TrainingRun> runs;
    private final Consumer<String> progress;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("training").unstarted(this::run);
    private @Nullable TrainingRun present;
    private boolean ended;

    Training(List<TrainingRun> runs, Consumer<String> progress) {
        this.runs = List.copyOf(runs);
        this.progress = progress;
    }

    void begin() {
        if (!runs.isEmpty()) {
            thread.start();
        }
    }

    /** Gives up what is under way; the next run begins it again. */
    synchronized void end() {
        ended = true;
        thread.interrupt();
        if (present != null) {
            present.kill();
        }
    }

    private void run() {
        try {
            Thread.sleep(QUIET);
            for (TrainingRun run : runs) {
                if (!begun(run)) {
                    return;
                }
                while (run.running()) {
                    Thread.sleep(POLL);
                }
                run.keep();
            }
            progress.accept("The next start will be quicker: class caches are made");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (PartException | IOException e) {
            progress.accept("No class cache, the next start is as slow as this: " + e.getMessage());
        }
    }

    private synchronized boolean begun(TrainingRun run) {
        if (!ended) {
            present = run;
            run.start();
        }
        return !ended;
    }

    /** The log of all training. */
    static Path log(LogFiles logs) {
        return logs.file("training", 1);
    }
}
