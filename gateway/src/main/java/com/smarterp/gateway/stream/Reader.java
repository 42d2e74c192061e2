package com.smarterp.gateway.stream;

import com.smarterp.kernel.identity.Caller;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.TimeUnit;

/**
 * One open stream. Live, it gets what its rooms get. Otherwise (at its beginning, and whenever its
 * socket didn't take more) it reads from {@link Memory} at its own pace until it is caught up.
 *
 * <p>Belongs to its channel's event loop. Bytes go past the HTTP codec, chunked already.
 */
final class Reader {

    private final Caller caller;
    private final ChannelHandlerContext out;
    private final Loop loop;
    private final Cursor cursor;
    private final Room workspace;
    private final Room person;
    private boolean live;
    private boolean wasLive;
    private boolean catchingUp;
    private boolean ended;
    private long beatAt;
    private long stalledSince;

    Reader(
            Caller caller,
            ChannelHandlerContext out,
            Loop loop,
            Cursor cursor,
            Room workspace,
            Room person) {
        this.caller = caller;
        this.out = out;
        this.loop = loop;
        this.cursor = cursor;
        this.workspace = workspace;
        this.person = person;
    }

    Caller caller() {
        return caller;
    }

    Cursor cursor() {
        return cursor;
    }

    boolean isLive() {
        return live && !ended;
    }

    boolean isEnded() {
        return ended;
    }

    boolean isWritable() {
        return out.channel().isWritable();
    }

    ChannelHandlerContext out() {
        return out;
    }

    /** Takes over one reference. */
    @SuppressWarnings("FutureReturnValueIgnored") // void promise
    void write(ByteBuf chunks) {
        out.write(chunks, out.channel().voidPromise());
        out.flush();
    }

    /** The versions that it was sent, as an id names them: of the workspace, and its own. */
    long[] standing() {
        long[] versions = cursor.versions().clone();
        for (Room room : new Room[] {workspace, person}) {
            Standing standing = room.standing(cursor);
            for (int c = 0; standing != null && c < versions.length; c++) {
                if (loop.catalog().isPersonal(c) == room.scope().isPersonal()) {
                    versions[c] = standing.versions()[c];
                }
            }
        }
        return versions;
    }

    /** Its socket takes no more: from here on it reads from memory when there is room again. */
    void fallBack() {
        for (Room room : new Room[] {workspace, person}) {
            Standing standing = room.standing(cursor);
            for (int c = 0; standing != null && c < loop.catalog().size(); c++) {
                if (loop.catalog().isPersonal(c) == room.scope().isPersonal()) {
                    cursor.stand(c, standing.versions()[c], standing.lives()[c]);
                }
            }
        }
        live = false;
    }

    void goLive() {
        cursor.live();
        live = true;
        wasLive = true;
    }

    /** Sends what is missing while the socket takes it, then goes live. */
    void catchUp() {
        if (catchingUp) {
            return; // called by its own flush
        }
        catchingUp = true;
        try {
            readOn();
        } finally {
            catchingUp = false;
        }
    }

    private void readOn() {
        int rounds = 0;
        while (!ended && !live && isWritable()) {
            if (++rounds > Loop.ROUNDS) {
                out.executor().execute(this::catchUp);
                return;
            }
            Reading reading = loop.memory().read(cursor, loop.batch());
            if (reading.overrun() && wasLive) {
                end(Bye.SLOW);
                return;
            }
            if (!reading.steps().isEmpty()) {
                write(loop.batches().of(reading.steps(), cursor));
            }
            if (reading.caughtUp()) {
                goLive();
            }
        }
    }

    /**
     * Once in a while: the end of its token, of its patience, of its silence. Times in ns and ms.
     */
    void tick(long nanos, long millis) {
        if (ended) {
            return;
        }
        if (millis >= caller.expiresAt().toEpochMilli()) {
            end(Bye.EXPIRED);
        } else if (!isWritable()) {
            if (stalledSince == 0) {
                stalledSince = nanos;
            } else if (nanos - stalledSince > loop.settings().stall().toNanos()) {
                end(Bye.SLOW);
            }
        } else {
            stalledSince = 0;
            if (nanos - beatAt >= 0) {
                beatAt = loop.nextBeat(nanos);
                write(loop.beat());
            }
        }
    }

    void beatAt(long nanos) {
        beatAt = nanos;
    }

    /** Says bye where the socket can still take it, and closes. */
    @SuppressWarnings("FutureReturnValueIgnored") // a close that fails has nobody to tell
    void end(Bye reason) {
        if (ended) {
            return;
        }
        ended = true;
        loop.left(this, reason.word());
        ByteBuf last = out.alloc().directBuffer();
        int start = Frames.begin(last);
        Frames.bye(last, reason);
        Frames.end(last, start);
        Frames.lastChunk(last);
        out.writeAndFlush(last).addListener(ChannelFutureListener.CLOSE);
        var force =
                out.executor()
                        .schedule(
                                (Runnable) out.channel()::close,
                                loop.settings().linger().toMillis(),
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
        if (!ended) {
            ended = true;
            loop.left(this, "gone");
        }
    }

    Room workspace() {
        return workspace;
    }

    Room person() {
        return person;
    }
}
