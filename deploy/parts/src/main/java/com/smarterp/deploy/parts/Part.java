package com.smarterp.deploy.parts;

import java.time.Duration;

/**
 * One process of the product: started, watched, stopped and started again on the same port.
 *
 * <p>{@link #start()} returns at once; a part serves when {@link #ready()} says so.
 */
public interface Part {

    /** The name in {@code processes.json} and of the log file, such as {@code jobs-service}. */
    String name();

    /** The port on 127.0.0.1 that it serves; the same in each of its lives. */
    int port();

    /** The port on 127.0.0.1 of its metrics and probes; 0 where it has none. */
    default int managementPort() {
        return 0;
    }

    /** The process id of its present or last life; -1 before the first. */
    long pid();

    /** Whether its process is there. */
    boolean running();

    /** Whether it serves now; asks the process itself and takes at most a second or two. */
    boolean ready();

    /**
     * Starts the process.
     *
     * @throws PartException when it can't be started at all
     */
    void start();

    /** Ends it cleanly; kills it when that takes longer than {@code patience}. */
    void stop(Duration patience);

    /** Ends it at once, as {@code kill -9} does. */
    void kill();

    /**
     * Waits until it serves.
     *
     * @throws PartException when it ended meanwhile or isn't ready within {@code patience}
     */
    void awaitReady(Duration patience);
}
