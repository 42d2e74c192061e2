package com.smarterp.deploy.attacks;

import java.io.IOException;

/** Reads a stream until it ends. */
final class Listener implements AutoCloseable {

    private final Line line;
    private final StringBuilder heard = new StringBuilder();
    private final Thread thread;

    Listener(Browser browser, String query, String... lines) {
        StringBuilder head = new StringBuilder();
        for (String each : lines) {
            head.append(each).append("\r\n");
        }
        line = new Line(Product.port());
        line.send(browser.head("GET", "/api/events" + query, head.toString()));
        thread = Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try {
            int empty = 0;
            while (empty < 10) { // lines of nothing but ends: the connection is closed
                String next = line.line();
                empty = next.isEmpty() ? empty + 1 : 0;
                hear(next + "\n");
            }
        } catch (IOException | AssertionError e) {
            hear("closed");
        }
    }

    private void hear(String text) {
        synchronized (heard) {
            heard.append(text);
        }
    }

    String heard() {
        synchronized (heard) {
            return heard.toString();
        }
    }

    boolean hears(String text) {
        return heard().contains(text);
    }

    boolean ended() {
        return !thread.isAlive();
    }

    @Override
    public void close() {
        line.close();
    }
}
