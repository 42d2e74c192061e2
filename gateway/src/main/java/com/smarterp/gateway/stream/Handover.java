package com.smarterp.gateway.stream;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.netty.Connection;
import reactor.netty.ConnectionObserver;
import reactor.netty.channel.ChannelOperations;

/**
 * Where HTTP gives a connection to a stream. After the head the HTTP server writes the response's
 * end and closes. Both are kept from the socket; instead all of HTTP leaves the pipeline, so that
 * nothing of the request is held in memory for as long as the stream is open. What is left is this.
 *
 * <p>Stands behind the HTTP codec. Bytes that a client sends after its request are dropped: the
 * head said {@code Connection: close} (RFC 9112, 9.6).
 */
final class Handover extends ChannelDuplexHandler {

    private final Function<ChannelHandlerContext, Reader> begin;
    private final boolean chunked;
    private boolean ended;
    private boolean leaving;
    private @Nullable Reader reader;

    /**
     * @param chunked whether the client knows chunks: HTTP/1.1
     * @param begin starts what writes to the connection from now on, past all HTTP
     */
    Handover(boolean chunked, Function<ChannelHandlerContext, Reader> begin) {
        this.chunked = chunked;
        this.begin = begin;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the promise says it
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent && !(message instanceof HttpResponse)) {
            ReferenceCountUtil.release(message);
            ended = true;
            promise.trySuccess();
        } else {
            ctx.write(message, promise);
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the promise says it
    public void close(ChannelHandlerContext ctx, ChannelPromise promise) {
        if (ended && !leaving) {
            leaving = true;
            // Afterwards: the codec may be in the midst of the request's own end.
            ctx.executor().execute(() -> takeOver(ctx));
        } else {
            ctx.close(promise);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a close that fails has nobody to tell
    private void takeOver(ChannelHandlerContext ctx) {
        if (!ctx.channel().isActive()) {
            return;
        }
        try {
            leaveHttp(ctx);
            reader = begin.apply(ctx);
        } catch (RuntimeException | Error e) {
            ctx.close(); // nobody else would ever do it
            throw e;
        }
    }

    private void leaveHttp(ChannelHandlerContext ctx) {
        Channel channel = ctx.channel();
        ChannelPipeline pipeline = ctx.pipeline();
        List<ChannelHandler> all = new ArrayList<>(pipeline.toMap().values());
        for (ChannelHandler handler : all.reversed()) { // so that none hears what another drops
            if (handler != this) {
                pipeline.remove(handler);
            }
        }
        if (!chunked) {
            pipeline.addFirst("smarterp.unchunked", new Unchunked());
        }
        // The server waits at its end for connections that are in use: this one is until it closes.
        Connection.from(channel)
                .rebind(new ChannelOperations<>(() -> channel, ConnectionObserver.emptyListener()));
        channel.config().setAutoRead(true);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (reader == null) {
            ctx.fireChannelRead(message);
        } else {
            ReferenceCountUtil.release(message);
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (reader != null) {
            reader.catchUp();
        }
        ctx.fireChannelWritabilityChanged();
    }

    /** A socket that breaks is an everyday end, not a fault. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // a close that fails has nobody to tell
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (cause instanceof IOException) {
            ctx.close();
        } else {
            ctx.fireExceptionCaught(cause);
        }
    }
}
