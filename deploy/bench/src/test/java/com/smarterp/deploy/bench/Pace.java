package com.smarterp.deploy.bench;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Does something at a fixed rate; what is late is done at once, and told when it was due. */
final class Pace {

    private final EventLoop loop;
    private final LongConsumer task;
    private final double nanosBetween;
    private final long begin;
    private final long end;
    private final CountDownLatch done = new CountDownLatch(1);
    private long count;

    private Pace(EventLoop loop, double rate, long begin, Duration length, LongConsumer task) {
        this.loop = loop;
        this.task = task;
        this.nanosBetween = 1e9 / rate;
        this.begin = begin;
        this.end = begin + length.toNanos();
    }

    /** Blocks until the last has been done. */
    static void run(EventLoop loop, double rate, long begin, Duration length, LongConsumer task)
            throws InterruptedException {
        Pace pace = new Pace(loop, rate, begin, length, task);
        loop.execute(pace::next);
        pace.done.await();
    }

    private void next() {
        while (true) {
            long due = begin + (long) (count * nanosBetween);
            if (due >= end) {
                done.countDown();
                return;
            }
            long wait = due - System.nanoTime();
            if (wait > 0) {
                var _ = loop.schedule(this::next, wait, TimeUnit.NANOSECONDS);
                return;
            }
            count++;
            task.accept(due);
        }
    }
}
