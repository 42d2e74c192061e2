package com.smarterp.auth;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/**
 * Shares a few places out fairly: first among networks, then among the lanes of a network, such as
 * accounts. So however much one asks for, the next one is served as if it were alone with it.
 *
 * <p>Start-time fair queueing (Goyal, Vin, Cheng: Start-Time Fair Queueing, 1996), on both levels,
 * each turn of cost one: whoever waits gets the tag {@code max(now, own last + 1)}, the lowest tag
 * is served, and the tag being served is the time. A lane has one place at a time, and so has a
 * network that isn't shared by all. What waits is bounded for each and in all; when all is full,
 * the longest lane of the longest network gives way.
 *
 * <p>Whoever waits too long, or leaves, is taken out. Work that has begun is never cancelled: its
 * place would be free while a thread still works for it.
 */
final class FairQueue {

    /**
     * Bounds.
     *
     * @param places how many work at once
     * @param waiting how many wait in all
     * @param lane how many wait in one lane
     * @param network how many wait in one network
     * @param maxWait how long one waits
     */
    record Bounds(int places, int waiting, int lane, int network, Duration maxWait) {}

    /** Why a turn was refused. */
    enum Refusal {
        LANE,
        NETWORK,
        FULL,
        LATE
    }

    /**
     * For whom a place is asked.
     *
     * @param alone whether the network has one place at a time
     * @param urgent goes before all that isn't, and past what its network waits for
     */
    record Turn(String network, String lane, boolean alone, boolean urgent) {}

    private final Bounds bounds;
    private final Function<Refusal, Throwable> refusals;
    private final AtomicInteger serving = new AtomicInteger();

    /** All below is guarded by this. */
    private final Map<String, Network> networks = new HashMap<>();

    private long time;
    private long arrivals;
    private int waiting;
    private int working;

    private static final class Network {
        private final Map<String, Lane> lanes = new HashMap<>();
        private long tag;
        private long time;
        private int waiting;
        private int working;

        private Network(long tag) {
            this.tag = tag;
        }
    }

    private static final class Lane {
        private final Deque<Ticket> tickets = new ArrayDeque<>();
        private long tag;
        private boolean working;

        private Lane(long tag) {
            this.tag = tag;
        }
    }

    /** One who waits, or works. */
    private record Ticket(
            Turn turn,
            long arrival,
            Runnable work,
            Consumer<Throwable> refuse,
            Disposable.Swap deadline) {}

    /**
     * @param refusals what a refusal is answered with
     */
    FairQueue(Bounds bounds, Function<Refusal, Throwable> refusals) {
        this.bounds = bounds;
        this.refusals = refusals;
    }

    /** The work, when its turn comes. */
    <T> Mono<T> take(Turn turn, Supplier<Mono<T>> work) {
        return Mono.create(sink -> enter(turn, work, sink));
    }

    synchronized int waiting() {
        return waiting;
    }

    private <T> void enter(Turn turn, Supplier<Mono<T>> work, MonoSink<T> sink) {
        Disposable.Swap deadline = Disposables.swap();
        Ticket[] own = new Ticket[1];
        Ticket ticket =
                new Ticket(
                        turn,
                        nextArrival(),
                        () ->
                                Mono.defer(work)
                                        .contextWrite(sink.contextView())
                                        .doFinally(_ -> leave(Objects.requireNonNull(own[0])))
                                        .subscribe(sink::success, sink::error, sink::success),
                        sink::error,
                        deadline);
        own[0] = ticket;
        Refusal refusal = add(ticket);
        if (refusal != null) {
            sink.error(refusals.apply(refusal));
            return;
        }
        deadline.update(
                Schedulers.parallel()
                        .schedule(
                                () -> giveUp(ticket, Refusal.LATE),
                                bounds.maxWait().toMillis(),
                                TimeUnit.MILLISECONDS));
        sink.onDispose(
                () -> {
                    deadline.dispose();
                    remove(ticket);
                });
        serve();
    }

    private synchronized long nextArrival() {
        return ++arrivals;
    }

    private @Nullable Refusal add(Ticket ticket) {
        Ticket evicted = null;
        synchronized (this) {
            Turn turn = ticket.turn();
            Network network = networks.get(turn.network());
            Lane lane = network == null ? null : network.lanes.get(turn.lane());
            if (lane != null && lane.tickets.size() >= bounds.lane()) {
                return Refusal.LANE;
            }
            if (network != null && turn.alone() && network.waiting >= bounds.network()) {
                return Refusal.NETWORK;
            }
            if (waiting >= bounds.waiting()) {
                evicted = longest(network, lane);
                if (evicted == null) {
                    return Refusal.FULL;
                }
                take(evicted);
            }
            network = networks.computeIfAbsent(turn.network(), _ -> new Network(time));
            long now = network.time;
            lane = network.lanes.computeIfAbsent(turn.lane(), _ -> new Lane(now));
            lane.tickets.add(ticket);
            network.waiting++;
            waiting++;
        }
        if (evicted != null) {
            evicted.refuse().accept(refusals.apply(Refusal.FULL));
        }
        return null;
    }

    /** The last of the longest lane of the longest network; null when that is the newcomer's. */
    private @Nullable Ticket longest(@Nullable Network own, @Nullable Lane ownLane) {
        Network most = own;
        int mostWaiting = own == null ? 1 : own.waiting + 1;
        for (Network network : networks.values()) {
            if (network.waiting > mostWaiting) {
                most = network;
                mostWaiting = network.waiting;
            }
        }
        if (most == null) {
            return null;
        }
        Lane longest = most == own ? ownLane : null;
        int length = most != own ? 0 : ownLane == null ? 1 : ownLane.tickets.size() + 1;
        Ticket last = null;
        for (Lane lane : most.lanes.values()) {
            if (lane != longest && lane.tickets.size() > length) {
                length = lane.tickets.size();
                last = lane.tickets.peekLast();
            }
        }
        return last;
    }

    /**
     * Gives free places away, one after the other; work that is over at once makes no deep stack.
     */
    private void serve() {
        if (serving.getAndIncrement() > 0) {
            return;
        }
        int asked = 1;
        while (asked > 0) {
            for (Ticket next = next(); next != null; next = next()) {
                next.deadline().dispose();
                next.work().run();
            }
            asked = serving.addAndGet(-asked);
        }
    }

    private synchronized @Nullable Ticket next() {
        if (working >= bounds.places()) {
            return null;
        }
        Ticket next = best(true);
        next = next == null ? best(false) : next;
        if (next == null) {
            return null;
        }
        Network network = Objects.requireNonNull(networks.get(next.turn().network()));
        Lane lane = Objects.requireNonNull(network.lanes.get(next.turn().lane()));
        lane.tickets.remove(next);
        time = Math.max(time, network.tag);
        network.tag = Math.max(time, network.tag) + 1;
        network.time = Math.max(network.time, lane.tag);
        lane.tag = Math.max(network.time, lane.tag) + 1;
        lane.working = true;
        network.waiting--;
        network.working++;
        waiting--;
        working++;
        return next;
    }

    private @Nullable Ticket best(boolean urgent) {
        Ticket best = null;
        long bestTag = 0;
        for (Network network : networks.values()) {
            Ticket head = head(network, urgent);
            if (head != null && (best == null || isBefore(network.tag, head, bestTag, best))) {
                best = head;
                bestTag = network.tag;
            }
        }
        return best;
    }

    private static @Nullable Ticket head(Network network, boolean urgent) {
        Ticket best = null;
        long bestTag = 0;
        for (Lane lane : network.lanes.values()) {
            Ticket head = lane.working ? null : lane.tickets.peekFirst();
            boolean eligible =
                    head != null
                            && head.turn().urgent() == urgent
                            && (urgent || !head.turn().alone() || network.working == 0);
            if (head != null
                    && eligible
                    && (best == null || isBefore(lane.tag, head, bestTag, best))) {
                best = head;
                bestTag = lane.tag;
            }
        }
        return best;
    }

    private static boolean isBefore(long tag, Ticket one, long otherTag, Ticket other) {
        return tag == otherTag ? one.arrival() < other.arrival() : tag < otherTag;
    }

    private void leave(Ticket ticket) {
        synchronized (this) {
            Network network = networks.get(ticket.turn().network());
            Lane lane = network == null ? null : network.lanes.get(ticket.turn().lane());
            if (network != null && lane != null) {
                lane.working = false;
                network.working--;
                tidy(ticket.turn(), network, lane);
            }
            working--;
        }
        serve();
    }

    private void giveUp(Ticket ticket, Refusal why) {
        if (remove(ticket)) {
            ticket.refuse().accept(refusals.apply(why));
        }
    }

    /** Whether it still waited. */
    private synchronized boolean remove(Ticket ticket) {
        return take(ticket);
    }

    private boolean take(Ticket ticket) {
        Network network = networks.get(ticket.turn().network());
        Lane lane = network == null ? null : network.lanes.get(ticket.turn().lane());
        if (network == null || lane == null || !lane.tickets.remove(ticket)) {
            return false;
        }
        network.waiting--;
        waiting--;
        tidy(ticket.turn(), network, lane);
        return true;
    }

    private void tidy(Turn turn, Network network, Lane lane) {
        if (lane.tickets.isEmpty() && !lane.working) {
            network.lanes.remove(turn.lane());
        }
        if (network.lanes.isEmpty()) {
            networks.remove(turn.network());
        }
    }
}
