package com.smarterp.deploy.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A part that is a child process of this JVM, writing what it has to say to a log file. What it
 * makes is its owner's alone.
 */
public abstract class ChildProcess implements Part {

    /** How the system is to end a child whose parent has died. */
    protected enum Farewell {
        TERM,
        INT,
        KILL
    }

    /**
     * All children are started by this one thread: Linux ends a child when the <em>thread</em> that
     * started it ends.
     */
    private static final ExecutorService STARTER =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("part-starter").factory());

    private static final Duration POLL = Duration.ofMillis(50);

    private final String name;
    private final Path log;
    private volatile @Nullable Process process;

    protected ChildProcess(String name, Path log) {
        this.name = name;
        this.log = log;
    }

    /** The command of the next life. */
    protected abstract List<String> command();

    /** What the environment of the next life has beyond this JVM's own. */
    protected Map<String, String> environment() {
        return Map.of();
    }

    protected Farewell farewell() {
        return Farewell.TERM;
    }

    /** Asks a living process to end cleanly. */
    protected void askToStop(Process running) {
        running.destroy();
    }

    @Override
    public final String name() {
        return name;
    }

    /** Where its output goes; appended to in each life. */
    public final Path log() {
        return log;
    }

    @Override
    public final long pid() {
        Process last = process;
        return last == null ? -1 : last.pid();
    }

    @Override
    public final boolean running() {
        Process last = process;
        return last != null && last.isAlive();
    }

    @Override
    public synchronized void start() {
        if (running()) {
            throw new PartException(name + " runs already as process " + pid());
        }
        List<String> command = new ArrayList<>(OwnerOnly.umask());
        command.addAll(Orphans.apart());
        command.addAll(Orphans.ended(farewell().name()));
        command.addAll(command());
        try {
            OwnerOnly.touch(log);
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment());
            Process started = STARTER.submit(builder::start).get();
            started.getOutputStream().close();
            process = started;
        } catch (IOException | ExecutionException e) {
            throw new PartException(name + " can't be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartException(name + " wasn't started: interrupted", e);
        }
    }

    @Override
    public synchronized void stop(Duration patience) {
        Process running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        askToStop(running);
        if (!ended(running, patience)) {
            kill();
        }
    }

    @Override
    public void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            ended(running, Duration.ofSeconds(10));
        }
    }

    @Override
    public void awaitReady(Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!ready()) {
            if (!running()) {
                throw new PartException(name + " ended while starting; see " + log);
            }
            if (Instant.now().isAfter(end)) {
                throw new PartException(
                        name + " isn't ready after " + patience.toSeconds() + " s; see " + log);
            }
            try {
                Thread.sleep(POLL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PartException(name + ": waiting was interrupted", e);
            }
        }
    }

    /**
     * Waits until it has ended by itself, and gives its exit code.
     *
     * @throws PartException when it hasn't within this time; it is ended then
     */
    protected final int awaitEnd(Duration patience) {
        Process running = process;
        if (running == null || !ended(running, patience)) {
            kill();
            throw new PartException(
                    name + " hasn't ended after " + patience.toSeconds() + " s; see " + log);
        }
        return running.exitValue();
    }

    private static boolean ended(Process process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
