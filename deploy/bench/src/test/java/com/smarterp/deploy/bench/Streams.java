package com.smarterp.deploy.bench;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.FixedRecvByteBufAllocator;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many open streams, read by one thread. Counts events of jobs, takes their latency from the time
 * in them, and notices every version that is left out or comes twice.
 */
final class Streams {

    /** Where a stream is asked for, and by whom. */
    record Target(int port, String cookie) {}

    /** At once; a listener's queue is bounded. */
    private static final int OPENING = 128;

    private static final int READ = 64 * 1024;

    private final EventLoop loop;
    private final List<Stream> all = new ArrayList<>();
    private final Deque<Stream> closed = new ArrayDeque<>();
    private int opening;
    private Window window = Window.NONE;

    private final AtomicLong events = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong missing = new AtomicLong();
    private final AtomicLong open = new AtomicLong();
    private final AtomicLong twice = new AtomicLong();
    private final AtomicLong behind = new AtomicLong();
    private final AtomicLong byes = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    Streams(EventLoop loop, List<Target> targets) {
        this.loop = loop;
        targets.forEach(target -> all.add(new Stream(this, target)));
    }

    /** Opens all and waits until each was greeted. */
    void open(Duration patience) throws InterruptedException, TimeoutException {
        loop.execute(
                () -> {
                    closed.addAll(all);
                    openNext();
                });
        long end = System.nanoTime() + patience.toNanos();
        while (open.get() < all.size()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException(
                        "%d of %d streams are open; %s"
                                .formatted(open.get(), all.size(), faults()));
            }
            Thread.sleep(5);
        }
    }

    /** Takes away reception from all at once. */
    void cut() throws InterruptedException {
        Loops.on(
                loop,
                () -> {
                    all.forEach(Stream::cut);
                    return true;
                });
    }

    /** From now on these are measured. */
    void measure(Window next) throws InterruptedException {
        Loops.on(loop, () -> window = next);
    }

    /** Some stop reading, as a phone does that lies in a drawer; tells their ports. */
    List<Integer> stall(int count) throws InterruptedException {
        return Loops.on(loop, () -> all.stream().limit(count).map(Stream::stall).toList());
    }

    int size() {
        return all.size();
    }

    long events() {
        return events.get();
    }

    long bytes() {
        return bytes.get();
    }

    /** Events that came or that can't come any more. */
    long settled() {
        return events.get() + missing.get();
    }

    long missing() {
        return missing.get() + behind.get();
    }

    String faults() {
        return "missing %d, twice %d, behind %d, bye %d, lost %d, refused %d"
                .formatted(
                        missing.get(),
                        twice.get(),
                        behind.get(),
                        byes.get(),
                        lost.get(),
                        refused.get());
    }

    boolean isWhole() {
        return missing.get() + twice.get() + behind.get() + lost.get() + refused.get() == 0;
    }

    private void openNext() {
        while (opening < OPENING && !closed.isEmpty()) {
            Stream stream = closed.remove();
            opening++;
            var _ =
                    Loops.bootstrap(loop)
                            .option(
                                    ChannelOption.RECVBUF_ALLOCATOR,
                                    new FixedRecvByteBufAllocator(READ))
                            .handler(
                                    new io.netty.channel.ChannelInitializer<Channel>() {
                                        @Override
                                        protected void initChannel(Channel channel) {
                                            channel.pipeline().addLast(stream.reader());
                                        }
                                    })
                            .connect("127.0.0.1", stream.target.port())
                            .addListener(
                                    connected -> {
                                        if (!connected.isSuccess()) {
                                            refused();
                                        }
                                    });
        }
    }

    // Told by the streams, on the loop.

    void greeted() {
        add(open, 1);
        opening--;
        openNext();
    }

    void refused() {
        add(refused, 1);
        opening--;
        openNext();
    }

    void event(long due, long now) {
        window.arrived(due, now);
    }

    void read(int count, int size) {
        add(events, count);
        add(bytes, size);
    }

    void gap(long versions) {
        add(missing, versions);
    }

    void repeated() {
        add(twice, 1);
    }

    void fellBehind() {
        add(behind, 1);
    }

    void bye() {
        add(byes, 1);
    }

    /** One that was ended by the other side comes back, as a device does. */
    void ended(Stream stream, boolean wanted) {
        add(open, -1);
        if (!wanted) {
            add(lost, 1);
            closed.add(stream);
            openNext();
        }
    }

    /** One thread writes, others read. */
    private static void add(AtomicLong counter, long more) {
        counter.lazySet(counter.getPlain() + more);
    }
}
