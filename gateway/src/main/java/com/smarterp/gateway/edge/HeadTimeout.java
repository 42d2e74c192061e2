package com.smarterp.gateway.edge;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose request head takes too long, however steadily its bytes drip in: from
 * its start, and from the first byte of every further request.
 *
 * <p>Stands before the HTTP codec, and hears from {@link Head} behind it.
 */
final class HeadTimeout extends ChannelInboundHandlerAdapter {

    private final Duration limit;
    private @Nullable Future<?> timer;
    private boolean inHead = true;

    HeadTimeout(Duration limit) {
        this.limit = limit;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        start(ctx);
        ctx.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (inHead) {
            start(ctx);
        }
        ctx.fireChannelRead(message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        stop();
        ctx.fireChannelInactive();
    }

    /** A connection that became a stream has no further head. */
    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        stop();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a close that fails has nobody to tell
    private void start(ChannelHandlerContext ctx) {
        if (timer == null) {
            timer =
                    ctx.executor()
                            .schedule(
                                    (Runnable) ctx::close, limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void stop() {
        Future<?> running = timer;
        if (running != null) {
            running.cancel(false);
            timer = null;
        }
    }

    /** Tells when a head is complete, and when the next may begin. */
    final class Head extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            if (message instanceof HttpRequest) {
                inHead = false;
                stop();
            }
            if (message instanceof LastHttpContent) {
                inHead = true;
            }
            ctx.fireChannelRead(message);
        }
    }
}
