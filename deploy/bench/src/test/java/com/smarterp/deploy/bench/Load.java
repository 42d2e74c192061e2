package com.smarterp.deploy.bench;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** Requests of one kind: at a rate, or as closely as a number of connections allows. */
final class Load {

    private final EventLoop loop;
    private final Calls calls;
    private final int connections;
    private final LongFunction<byte[]> requests;
    private final Map<Integer, Integer> failures = new TreeMap<>();
    private Window window = Window.NONE;
    private boolean stopped;

    /**
     * @param requests makes the one that is due at a time
     */
    Load(EventLoop loop, List<Integer> ports, int connections, LongFunction<byte[]> requests) {
        this.loop = loop;
        this.calls = new Calls(loop, ports, connections);
        this.connections = connections;
        this.requests = requests;
    }

    /** Sends when it is due, and waits for the last answer. */
    Window atRate(double rate, long begin, Duration length) throws InterruptedException {
        Window measured = begin(Window.of(begin, length));
        Pace.run(loop, rate, begin, length, this::send);
        return end(measured);
    }

    /** Each connection sends its next when the one before was answered. */
    Window closely(Duration length) throws InterruptedException {
        Window measured = begin(Window.of(System.nanoTime(), length));
        stopped = false;
        loop.execute(
                () -> {
                    for (int i = 0; i < connections; i++) {
                        again();
                    }
                });
        Thread.sleep(length);
        Loops.on(loop, () -> stopped = true);
        return end(measured);
    }

    /** Statuses other than those of success, with their numbers; 0: no answer. */
    Map<Integer, Integer> failures() throws InterruptedException {
        return Loops.on(loop, () -> Map.copyOf(failures));
    }

    void close() throws InterruptedException {
        Loops.on(
                loop,
                () -> {
                    calls.close();
                    return true;
                });
    }

    /** Waits for the last answers. */
    private Window end(Window measured) throws InterruptedException {
        for (int i = 0; i < 3000 && Loops.on(loop, calls::unanswered) > 0; i++) {
            Thread.sleep(10);
        }
        var _ = begin(Window.NONE);
        return measured;
    }

    private Window begin(Window measured) throws InterruptedException {
        return Loops.on(loop, () -> window = measured);
    }

    private void send(long due) {
        calls.call(requests.apply(due), (status, _, _) -> answered(due, status));
    }

    private void again() {
        if (stopped) {
            return;
        }
        long due = System.nanoTime();
        calls.call(
                requests.apply(due),
                (status, _, _) -> {
                    answered(due, status);
                    again();
                });
    }

    private void answered(long due, int status) {
        if (status >= 200 && status < 400) {
            window.arrived(due, System.nanoTime());
        } else {
            failures.merge(status, 1, Integer::sum);
        }
    }
}
