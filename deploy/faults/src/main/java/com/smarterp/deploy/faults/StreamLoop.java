package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Device;
import com.smarterp.deploy.e2e.EventStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens a device's stream again and again, whatever it is answered, until it is closed. */
final class StreamLoop implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration JOIN = Duration.ofSeconds(20);

    /** Told of each answer before its events are read. */
    interface Answered {

        /**
         * The stream was asked for and answered.
         *
         * @param begun when it was asked for, in milliseconds of the trial
         */
        void with(long begun, int status) throws IOException;
    }

    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable InputStream open;

    StreamLoop(
            Device device,
            String query,
            Journal journal,
            Answered answered,
            Consumer<EventStream.Event> events) {
        thread =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    while (!closed) {
                                        follow(device, query, journal, answered, events);
                                    }
                                });
    }

    private void follow(
            Device device,
            String query,
            Journal journal,
            Answered answered,
            Consumer<EventStream.Event> events) {
        long begun = journal.millis();
        try {
            HttpResponse<InputStream> stream = device.stream(query, null);
            open = stream.body();
            answered.with(begun, stream.statusCode());
            if (stream.statusCode() == 200) {
                EventStream.read(stream.body(), events);
                return;
            }
            stream.body().close();
        } catch (IOException e) {
            // The stream is over, as streams are.
        }
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    @Override
    public void close() {
        closed = true;
        InputStream body = open;
        try {
            if (body != null) {
                body.close();
            }
        } catch (IOException e) {
            // It was over already.
        }
        try {
            thread.join(JOIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
