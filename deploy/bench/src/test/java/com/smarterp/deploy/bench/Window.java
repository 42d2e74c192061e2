package com.smarterp.deploy.bench;

/** What was due within these times is measured, whenever it comes. */
final class Window {

    static final Window NONE = new Window(0, 0);

    private final long from;
    private final long to;
    final Latencies latencies = new Latencies();

    Window(long from, long to) {
        this.from = from;
        this.to = to;
    }

    static Window of(long from, java.time.Duration length) {
        return new Window(from, from + length.toNanos());
    }

    void arrived(long due, long now) {
        if (due >= from && due < to) {
            latencies.add(now - due);
        }
    }

    boolean has(long due) {
        return due >= from && due < to;
    }
}
