package com.smarterp.deploy.faults;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What many readers met together: when they knocked, who was refused, what was wrong. */
final class Storm {

    private static final long SLICE_NANOS = 200_000_000;

    private final Map<Long, AtomicInteger> tries = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger questions = new AtomicInteger();
    final ConcurrentLinkedQueue<String> wrongs = new ConcurrentLinkedQueue<>();

    void tried() {
        long slice = System.nanoTime() / SLICE_NANOS;
        tries.computeIfAbsent(slice, _ -> new AtomicInteger()).incrementAndGet();
    }

    void refused(int status) {
        refusals.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
    }

    void asked() {
        questions.incrementAndGet();
    }

    void wrong(String text) {
        wrongs.add(text);
    }

    /** The most that knocked in a fifth of a second since that time. */
    int most(long since) {
        return tries.entrySet().stream()
                .filter(each -> each.getKey() > since / SLICE_NANOS)
                .mapToInt(each -> each.getValue().get())
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        return "refused %s, asked for what the hub didn't know %s, wrong %d"
                .formatted(refusals, questions, wrongs.size());
    }
}
