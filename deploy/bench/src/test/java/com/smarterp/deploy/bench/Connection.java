package com.smarterp.deploy.bench;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoop;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseDecoder;
import org.jspecify.annotations.Nullable;

/**
 * A kept connection with one request at a time; opened when first used, and again after it was
 * closed. All on its loop.
 */
final class Connection {

    /** No answer came. */
    static final int BROKEN = 0;

    private static final int LARGEST_ANSWER = 16 << 20;

    /** Takes an answer; the body is only good within the call. */
    interface Answered {
        void answered(int status, ByteBuf body, @Nullable String tag);
    }

    private final EventLoop loop;
    private final int port;
    private @Nullable Channel channel;
    private @Nullable Answered waiting;

    Connection(EventLoop loop, int port) {
        this.loop = loop;
        this.port = port;
    }

    void call(byte[] request, Answered answered) {
        waiting = answered;
        Channel open = channel;
        if (open != null && open.isActive()) {
            write(open, request);
            return;
        }
        var _ =
                Loops.bootstrap(loop)
                        .handler(
                                new ChannelInitializer<Channel>() {
                                    @Override
                                    protected void initChannel(Channel opening) {
                                        opening.pipeline()
                                                .addLast(
                                                        new HttpResponseDecoder(),
                                                        new HttpObjectAggregator(LARGEST_ANSWER),
                                                        new Answers());
                                    }
                                })
                        .connect("127.0.0.1", port)
                        .addListener(
                                (io.netty.channel.ChannelFuture connected) -> {
                                    if (connected.isSuccess()) {
                                        channel = connected.channel();
                                        write(connected.channel(), request);
                                    } else {
                                        answer(BROKEN, Unpooled.EMPTY_BUFFER, null);
                                    }
                                });
    }

    void close() {
        if (channel != null) {
            var _ = channel.close();
        }
    }

    private static void write(Channel open, byte[] request) {
        var _ = open.writeAndFlush(Unpooled.wrappedBuffer(request), open.voidPromise());
    }

    private void answer(int status, ByteBuf body, @Nullable String tag) {
        Answered answered = waiting;
        waiting = null;
        if (answered != null) {
            answered.answered(status, body, tag);
        }
    }

    private final class Answers extends SimpleChannelInboundHandler<FullHttpResponse> {

        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpResponse answer) {
            String tag = answer.headers().get("ETag");
            answer(answer.status().code(), answer.content(), tag);
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            answer(BROKEN, Unpooled.EMPTY_BUFFER, null);
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            var _ = context.close();
        }
    }
}
