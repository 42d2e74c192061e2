package com.smarterp.gateway.hub;

import com.smarterp.kernel.identity.Caller;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.TimeUnit;

/**
 * One open stream. While it is live, it is sent what its two groups are sent. Otherwise (at first,
 * and whenever its socket took no more) it reads from {@link ReplayBuffer} at its own pace until it
 * has caught up.
 *
 * <p>Belongs to its channel's event loop. Bytes go past the HTTP codec, chunked already.
 */
final class Subscriber {

    /** What it is sent, and from where. */
    private enum State {
        /** What it missed before it came, from the replay buffer. */
        RESUMING,
        /** What its groups are sent. */
        LIVE,
        /** What it missed since its socket took no more, from the replay buffer. */
        LAGGING,
        /** Nothing more. */
        CLOSED
    }

    private final Caller caller;
    private final ChannelHandlerContext out;
    private final HubShard shard;
    private final SubscriberCursor cursor;
    private final SubscriberGroup workspace;
    private final SubscriberGroup person;
    private State state = State.RESUMING;
    private long heartbeatAt;
    private long stalledSince;

    Subscriber(
            Caller caller,
            ChannelHandlerContext out,
            HubShard shard,
            SubscriberCursor cursor,
            SubscriberGroup workspace,
            SubscriberGroup person) {
        this.caller = caller;
        this.out = out;
        this.shard = shard;
        this.cursor = cursor;
        this.workspace = workspace;
        this.person = person;
    }

    Caller caller() {
        return caller;
    }

    SubscriberCursor cursor() {
        return cursor;
    }

    boolean isLive() {
        return state == State.LIVE;
    }

    boolean isWritable() {
        return out.channel().isWritable();
    }

    /** Takes over one reference. */
    @SuppressWarnings("FutureReturnValueIgnored") // void promise
    void write(ByteBuf chunks) {
        out.write(chunks, out.channel().voidPromise());
        out.flush();
    }

    /** The versions that it was sent, of the workspace's collections and of its own. */
    long[] versions() {
        SubscriberCursor now = cursor.copy();
        moveToGroups(now);
        return now.versions();
    }

    private void moveToGroups(SubscriberCursor position) {
        for (SubscriberGroup group : new SubscriberGroup[] {workspace, person}) {
            ScopeVersions delivered = group.deliveredSince(position);
            for (int c = 0; delivered != null && c < shard.collections().size(); c++) {
                if (shard.collections().isPersonal(c) == group.scope().isPersonal()) {
                    position.moveTo(c, delivered.versions()[c], delivered.lives()[c]);
                }
            }
        }
    }

    /** Its socket takes no more: it will read from the replay buffer when there is room again. */
    void fallBack() {
        moveToGroups(cursor);
        state = State.LAGGING;
    }

    void goLive() {
        cursor.live();
        state = State.LIVE;
    }

    private boolean isCatchingUp() {
        return state == State.RESUMING || state == State.LAGGING;
    }

    /** The socket takes bytes again. Later, as it may be told so amid a write of its own. */
    void resume() {
        if (isCatchingUp()) {
            out.executor().execute(this::catchUp);
        }
    }

    /** Sends what is missing while the socket takes it, then goes live. */
    void catchUp() {
        for (int chunks = 0; isCatchingUp() && isWritable(); chunks++) {
            if (chunks == HubShard.CHUNKS) {
                out.executor().execute(this::catchUp);
                return;
            }
            ReplayChunk chunk = shard.replay().read(cursor, shard.batch());
            if (chunk.overrun() && state == State.LAGGING) {
                end(CloseReason.SLOW);
                return;
            }
            if (!chunk.items().isEmpty()) {
                ByteBuf bytes = shard.batches().of(chunk.items(), cursor);
                chunk.items().forEach(cursor::advance);
                write(bytes);
            }
            if (chunk.caughtUp()) {
                goLive();
            }
        }
    }

    /**
     * Closes the stream when its token has expired or its socket was full for too long, and sends a
     * heartbeat when one is due.
     *
     * @param nanos {@link System#nanoTime}
     * @param millis {@link System#currentTimeMillis}
     */
    void tick(long nanos, long millis) {
        if (state == State.CLOSED) {
            return;
        }
        if (millis >= caller.expiresAt().toEpochMilli()) {
            end(CloseReason.EXPIRED);
        } else if (!isWritable()) {
            if (stalledSince == 0) {
                stalledSince = nanos;
            } else if (nanos - stalledSince > shard.settings().stall().toNanos()) {
                end(CloseReason.SLOW);
            }
        } else {
            stalledSince = 0;
            if (nanos - heartbeatAt >= 0) {
                heartbeatAt = shard.nextHeartbeat(nanos);
                write(shard.heartbeat());
            }
        }
    }

    void heartbeatAt(long nanos) {
        heartbeatAt = nanos;
    }

    /** Sends the reason if the socket still takes it, and closes. */
    @SuppressWarnings("FutureReturnValueIgnored") // a close that fails has nobody to tell
    void end(CloseReason reason) {
        if (state == State.CLOSED) {
            return;
        }
        state = State.CLOSED;
        shard.left(this, reason.word());
        ByteBuf last = out.alloc().directBuffer();
        int start = SseEncoder.begin(last);
        SseEncoder.bye(last, reason);
        SseEncoder.end(last, start);
        SseEncoder.lastChunk(last);
        out.writeAndFlush(last).addListener(ChannelFutureListener.CLOSE);
        var force =
                out.executor()
                        .schedule(
                                (Runnable) out.channel()::close,
                                shard.settings().linger().toMillis(),
                                TimeUnit.MILLISECONDS);
        out.channel().closeFuture().addListener(closed -> force.cancel(false));
    }

    /** Closes without a word. */
    @SuppressWarnings("FutureReturnValueIgnored") // a close that fails has nobody to tell
    void cut() {
        out.close();
    }

    /** The connection is gone. */
    void gone() {
        if (state != State.CLOSED) {
            state = State.CLOSED;
            shard.left(this, "gone");
        }
    }

    SubscriberGroup workspace() {
        return workspace;
    }

    SubscriberGroup person() {
        return person;
    }
}
