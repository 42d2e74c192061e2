package com.smarterp.deploy.bench;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The customer's first idea: each device reads four collections whole, every five seconds. What a
 * device sees is as old as its time since it was written: the staleness of each change, taken when
 * the device first sees it.
 */
final class Pollers {

    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final List<String> PATHS =
            List.of("/api/jobs", "/api/employees", "/api/notifications", "/api/chat");

    private final EventLoop loop;
    private final List<Device> devices = new ArrayList<>();
    private Window window = Window.NONE;
    private boolean stopped;
    private long answers;
    private long bytes;
    private long failures;

    Pollers(EventLoop loop, List<Streams.Target> targets) {
        this.loop = loop;
        targets.forEach(target -> devices.add(new Device(target)));
    }

    /** Begins; the devices' rounds are spread over the period. */
    void begin() {
        loop.execute(
                () -> {
                    for (Device device : devices) {
                        later(device, ThreadLocalRandom.current().nextLong(PERIOD.toNanos()));
                    }
                });
    }

    void measure(Window next) throws InterruptedException {
        Loops.on(
                loop,
                () -> {
                    window = next;
                    answers = 0;
                    bytes = 0;
                    return true;
                });
    }

    /** Answers and their bytes since {@link #measure}, and failures. */
    long[] counts() throws InterruptedException {
        return Loops.on(loop, () -> new long[] {answers, bytes, failures});
    }

    void end() throws InterruptedException {
        Loops.on(
                loop,
                () -> {
                    stopped = true;
                    window = Window.NONE;
                    devices.forEach(device -> device.connection.close());
                    return true;
                });
    }

    private void later(Device device, long nanos) {
        var _ = loop.schedule(() -> device.poll(0), nanos, TimeUnit.NANOSECONDS);
    }

    private final class Device {

        private final Connection connection;
        private final List<byte[]> requests;
        private long seen;

        Device(Streams.Target target) {
            connection = new Connection(loop, target.port());
            requests = PATHS.stream().map(path -> Requests.get(path, target.cookie())).toList();
        }

        void poll(int path) {
            if (stopped) {
                return;
            }
            if (path == 0) {
                later(this, PERIOD.toNanos());
            }
            connection.call(
                    requests.get(path),
                    (status, body, _) -> {
                        if (status == 200) {
                            answers++;
                            bytes += body.readableBytes();
                            look(body);
                        } else if (!stopped) {
                            failures++;
                        }
                        if (path + 1 < PATHS.size()) {
                            poll(path + 1);
                        }
                    });
        }

        private void look(ByteBuf body) {
            long now = System.nanoTime();
            long newest = seen;
            int end = body.writerIndex();
            for (int at = body.readerIndex(); (at = body.indexOf(at, end, (byte) '@')) >= 0; ) {
                long due = Stamp.find(body, at, end);
                if (due > seen) {
                    window.arrived(due, now);
                    newest = Math.max(newest, due);
                }
                // Past this stamp's own signs.
                at = Math.min(end, at + 2);
                while (at < end && Character.isDigit(body.getByte(at))) {
                    at++;
                }
                at = Math.min(end, at + 2);
            }
            seen = newest;
        }
    }
}
