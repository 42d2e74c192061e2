package com.smarterp.kernel.server;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection whose request takes too long, however steadily its bytes drip in: its head,
 * from the connection's start and from the first byte of every further request; and its body, also
 * where nobody reads it because the answer was given without it.
 *
 * <p>Half a head is told 408 (RFC 9110, 15.5.9) where no other answer is on its way. Half a body is
 * told so by {@link BodyLimit}; this only makes sure.
 *
 * <p>Stands before the HTTP codec, and hears from {@link Exchanges} behind it.
 */
final class RequestTimeout extends ChannelInboundHandlerAdapter {

    /** For the answer that {@link BodyLimit} gives when the body's time is up. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Duration head;
    private final Duration body;
    private final byte[] answer;
    private @Nullable Future<?> timer;
    private boolean inHead = true;
    private boolean begun;
    private int unanswered;

    /**
     * @param answer what half a head is told: a whole response
     */
    RequestTimeout(Duration head, Duration body, byte[] answer) {
        this.head = head;
        this.body = body.plus(GRACE);
        this.answer = answer;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        start(ctx, head, this::headIsLate);
        ctx.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (inHead) {
            begun = true;
            start(ctx, head, this::headIsLate);
        }
        ctx.fireChannelRead(message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        stop();
        ctx.fireChannelInactive();
    }

    /** A connection that became a stream has no further request. */
    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        stop();
    }

    @FunctionalInterface
    private interface Late {
        void close(ChannelHandlerContext ctx);
    }

    private void start(ChannelHandlerContext ctx, Duration limit, Late late) {
        if (timer == null) {
            timer =
                    ctx.executor()
                            .schedule(
                                    () -> late.close(ctx), limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void stop() {
        Future<?> running = timer;
        if (running != null) {
            running.cancel(false);
            timer = null;
        }
    }

    /** Whoever has said nothing isn't told anything: it may be about to. */
    @SuppressWarnings("FutureReturnValueIgnored") // a close that fails has nobody to tell
    private void headIsLate(ChannelHandlerContext ctx) {
        if (begun && unanswered == 0) {
            ctx.writeAndFlush(Unpooled.wrappedBuffer(answer));
        }
        ctx.close();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a close that fails has nobody to tell
    private void bodyIsLate(ChannelHandlerContext ctx) {
        ctx.close();
    }

    /** Tells when a head and a body are complete, and when an answer is. */
    final class Exchanges extends ChannelDuplexHandler {

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            if (message instanceof HttpRequest) {
                inHead = false;
                begun = false;
                unanswered++;
                stop();
                start(ctx, body, RequestTimeout.this::bodyIsLate);
            }
            if (message instanceof LastHttpContent) {
                inHead = true;
                stop();
            }
            ctx.fireChannelRead(message);
        }

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // the promise is the caller's
        public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
            if (message instanceof LastHttpContent && !isInformation(message)) {
                unanswered = Math.max(0, unanswered - 1);
            }
            ctx.write(message, promise);
        }

        private static boolean isInformation(Object message) {
            return message instanceof HttpResponse response
                    && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
    }
}
