package com.smarterp.deploy.attacks;

import com.smarterp.deploy.e2e.Stack;
import com.smarterp.deploy.local.RunningProcess;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Connections that say little or nothing, left hanging from the first attack on, so that nobody
 * waits for their end: the product closes each by itself.
 */
final class SlowLines {

    private static final Duration DRIP = Duration.ofMillis(500);

    private static final Map<String, Line> LINES = new LinkedHashMap<>();
    private static final Map<String, Duration> ENDS = new ConcurrentHashMap<>();

    private static final Map<String, String> SAID = new ConcurrentHashMap<>();

    private SlowLines() {}

    static synchronized void begin(int port) {
        if (!LINES.isEmpty()) {
            return;
        }
        String head = "POST /api/auth/login HTTP/1.1\r\nHost: localhost\r\n";
        hang("silent", new Line(port), "", "");
        hang("head", new Line(port), head, "X-Slow: 1\r\n");
        String body = head + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n";
        hang("body", new Line(port), body, " ");
        hang("kept", new Line(port), "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "");
        for (RunningProcess process : Stack.get().processes()) {
            if (process.management() > 0) {
                everywhere(process.name() + "'s management", process.management());
                everywhere(process.name(), process.port());
            }
        }
    }

    /** Half a head, half a body and nothing, at a port that isn't meant for strangers. */
    private static void everywhere(String name, int port) {
        hang(name + ": silent", new Line(port), "", "");
        hang(name + ": head", new Line(port), "GET /actuator/health/liveness HTTP/1.1\r\nHo", "");
        hang(
                name + ": body",
                new Line(port),
                "POST /api/auth/login HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{",
                "");
    }

    /** The names of all lines. */
    static synchronized Set<String> names() {
        return Set.copyOf(LINES.keySet());
    }

    /** What was said to each before it was closed. */
    static Map<String, String> said() {
        return SAID;
    }

    private static void hang(String name, Line line, String first, String drip) {
        LINES.put(name, line);
        long start = System.nanoTime();
        line.send(first);
        if (!drip.isEmpty()) {
            Thread.ofVirtual()
                    .start(
                            () -> {
                                while (!ENDS.containsKey(name)) {
                                    line.send(drip);
                                    LockSupport.parkNanos(DRIP.toNanos());
                                }
                            });
        }
        Thread.ofVirtual()
                .start(
                        () -> {
                            StringBuilder said = new StringBuilder();
                            if (line.closesWithin(Duration.ofMinutes(3), said)) {
                                SAID.put(name, said.toString());
                                ENDS.put(name, Duration.ofNanos(System.nanoTime() - start));
                            }
                            line.close();
                        });
    }

    /** After what time each was closed, as far as it was. */
    static Map<String, Duration> ends() {
        return ENDS;
    }
}
