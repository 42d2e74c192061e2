package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Answer;
import com.smarterp.deploy.e2e.Device;
import com.smarterp.deploy.e2e.EventStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One of very many streams: holds the version of jobs and nothing else, comes back when the server
 * said to, and finds holes and repeats.
 */
final class Reader implements AutoCloseable {

    private final Device device;
    private final Storm storm;
    private volatile long held;
    private volatile boolean closed;
    private volatile @Nullable InputStream open;
    private volatile long openSince;
    private long retry = 2000;

    /** Whether what is above {@link #held} may have been read by a question meanwhile. */
    private boolean asked;

    Reader(Device device, Storm storm) {
        this.device = device;
        this.storm = storm;
        Thread.ofVirtual().start(this::follow);
    }

    long held() {
        return held;
    }

    /** Whether its present stream was opened after that time. */
    boolean openSince(long time) {
        return open != null && openSince - time > 0;
    }

    private void follow() {
        while (!closed) {
            try {
                storm.tried();
                String used = device.cookieHeader();
                HttpResponse<InputStream> response = device.stream("?since=jobs:" + held, null);
                if (response.statusCode() == 200) {
                    asked = false;
                    EventStream.read(response.body(), event -> on(event, response.body()));
                } else {
                    response.body().close();
                    storm.refused(response.statusCode());
                    if (response.statusCode() == 401) {
                        var _ = device.renew(used);
                    }
                }
            } catch (IOException e) {
                // The gateway is away.
            } catch (AssertionError e) {
                storm.wrong(String.valueOf(e.getMessage()));
            }
            open = null;
            LockSupport.parkNanos(Duration.ofMillis(retry).toNanos());
        }
    }

    private void on(EventStream.Event event, InputStream body) {
        if (event.retry() != null) {
            retry = event.retry();
        }
        switch (event.name()) {
            case "hello" -> {
                if (event.json().get("collections").get("jobs").isNull()) {
                    ask();
                }
                openSince = System.nanoTime();
                open = body;
            }
            case "behind" -> {
                if (event.json().get("collection").stringValue().equals("jobs")) {
                    ask();
                }
            }
            case "change" -> {
                if (event.json().get("collection").stringValue().equals("jobs")) {
                    change(event.json().get("version").longValue());
                }
            }
            default -> {}
        }
    }

    private void change(long version) {
        if (version <= held) {
            if (!asked) {
                storm.wrong("version " + version + " came twice");
            }
        } else if (version > held + 1) {
            storm.wrong("version " + version + " came after " + held);
        }
        held = Math.max(held, version);
    }

    /** What the hub can't replay. */
    private void ask() {
        asked = true;
        storm.asked();
        Answer answer = device.insist("GET", "/api/jobs?limit=1000&since=" + held, null);
        if (answer.status() != 200 || answer.json().get("more").booleanValue()) {
            storm.wrong("asked for changes since " + held + ", answered " + answer.status());
            return;
        }
        held = Math.max(held, answer.json().get("version").longValue());
    }

    @Override
    public void close() {
        closed = true;
        InputStream body = open;
        if (body != null) {
            try {
                body.close();
            } catch (IOException e) {
                // It was closed already.
            }
        }
    }
}
