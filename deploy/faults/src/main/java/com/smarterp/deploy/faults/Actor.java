package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A device at work: what it does next is drawn from the seed, what it works on is what it holds.
 */
final class Actor implements AutoCloseable {

    private static final Duration JOIN = Duration.ofMinutes(3);
    private static final int REMEMBERED = 200;

    private final Crew.Seat seat;
    private final Journal journal;
    private final Random random;
    private final Sender sender;
    private final Drafts drafts;
    private final List<Told> settled = new ArrayList<>();
    private final Thread thread;
    private volatile boolean closed;
    private final AtomicInteger done = new AtomicInteger();

    Actor(Crew.Seat seat, Journal journal, long seed) {
        this.seat = seat;
        this.journal = journal;
        this.random = new Random(seed);
        this.sender = new Sender(seat.name(), seat.device(), journal);
        this.drafts = new Drafts(seat, random);
        this.thread = Thread.ofVirtual().start(this::work);
    }

    /** What it has brought to an end. */
    int done() {
        return done.get();
    }

    private void work() {
        try {
            while (!closed) {
                step();
                done.incrementAndGet();
                LockSupport.parkNanos(Duration.ofMillis(20 + random.nextInt(60)).toNanos());
            }
        } catch (AssertionError e) {
            journal.complain(seat.name(), String.valueOf(e.getMessage()));
        }
    }

    private void step() {
        int what = random.nextInt(100);
        if (what < 55) {
            drafts.single().ifPresent(this::single);
        } else if (what < 75) {
            batch();
        } else if (what < 88) {
            again();
        } else if (what < 96) {
            lookBack();
        } else {
            intrude();
        }
    }

    private void single(Intent intent) {
        sender.single(intent).ifPresent(told -> settle(intent, told));
    }

    /** A queue from offline; now and then two tabs send it, in different orders. */
    private void batch() {
        List<Intent> queue = drafts.queue();
        if (queue.isEmpty()) {
            return;
        }
        String collection = queue.getFirst().collection();
        if (random.nextInt(3) > 0) {
            settleAll(queue, sender.batch(collection, queue));
            return;
        }
        List<Intent> shuffled = new ArrayList<>(queue);
        if (random.nextBoolean()) {
            Collections.shuffle(shuffled, random);
        }
        Thread twin = Thread.ofVirtual().start(() -> sender.batch(collection, shuffled));
        settleAll(queue, sender.batch(collection, queue));
        try {
            twin.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settleAll(List<Intent> queue, Map<String, Told> told) {
        for (Intent intent : queue) {
            Told answer = told.get(intent.mutation());
            if (answer != null) {
                settle(intent, answer);
            }
        }
    }

    private void settle(Intent intent, Told told) {
        drafts.settled(intent, told);
        if (told.kept() && settled.size() < REMEMBERED) {
            settled.add(told);
        }
        if (!Expectations.answers(intent, told.status())) {
            journal.complain(seat.name(), "not the device's fault, and yet: " + told);
        }
    }

    /** Asks again what was answered long ago; the oracle compares the answers. */
    private void again() {
        if (!settled.isEmpty()) {
            Intent intent = settled.get(random.nextInt(settled.size())).intent();
            if (random.nextBoolean()) {
                sender.single(intent);
            } else {
                sender.batch(intent.collection(), List.of(intent));
            }
        }
    }

    /** A device sees its own writes, and never goes back in time. */
    private void lookBack() {
        if (settled.isEmpty()) {
            return;
        }
        Told told = settled.get(random.nextInt(settled.size()));
        Optional<Long> now = version(told.intent());
        if (now.isPresent() && told.version() > now.get() && !drafts.restored()) {
            journal.complain(
                    seat.name(), "holds version " + told.version() + ", is told " + now.get());
        }
    }

    /** The document's version now; empty when it isn't there or nobody says. */
    private Optional<Long> version(Intent intent) {
        try {
            Answer answer =
                    seat.device()
                            .call("GET", "/api/" + intent.collection() + "/" + intent.id(), null);
            return answer.status() == 200
                    ? Optional.of(answer.json().get("version").longValue())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The other workspace's ids are as good as random ones. */
    private void intrude() {
        String path = "/api/jobs/" + seat.foreignId();
        String[] paths = {path, path + "/history"};
        try {
            Answer answer = seat.device().call("GET", paths[random.nextInt(2)], null);
            boolean fine = answer.status() == 404 || answer.status() == 401 || answer.unsettled();
            if (!fine) {
                journal.complain(seat.name(), "a foreign id is answered " + answer.status());
            }
        } catch (IOException e) {
            // Nothing was heard, so nothing foreign either.
        }
    }

    void restored() {
        drafts.restore();
    }

    void stop() {
        closed = true;
    }

    @Override
    public void close() {
        closed = true;
        try {
            if (!thread.join(JOIN)) {
                journal.complain(seat.name(), "its queue never drains");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
