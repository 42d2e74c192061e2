package com.smarterp.deploy.bench;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.handler.codec.LineBasedFrameDecoder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the machine can do at best: Netty and nothing else. One thread, epoll, one buffer shared by
 * all readers, the same bytes as the gateway's. No session, no resume, no limit, no metrics.
 *
 * <p>Changes come as lines, a version and a JSON text, over a connection to a second port. Prints
 * both ports, and ends with its standard input.
 */
final class BareHub implements AutoCloseable {

    private static final String HEAD =
            "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";
    private static final String HELLO =
            "event: hello\ndata: {\"collections\":{\"jobs\":%s},\"expiresAt\":\"\"}\n\n";
    private static final int LARGEST_CHANGE = 1 << 16;
    private static final int BACKLOG = 4096;

    private final MultiThreadIoEventLoopGroup group =
            new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());
    private final EventLoop loop = group.next();
    private final List<Channel> readers = new ArrayList<>();
    private final Channel streams = listen(new Opening());
    private final Channel changes = listen(new Publishing());
    private long version;

    int port() {
        return ((InetSocketAddress) streams.localAddress()).getPort();
    }

    int changesPort() {
        return ((InetSocketAddress) changes.localAddress()).getPort();
    }

    @Override
    public void close() {
        var _ = group.shutdownGracefully();
    }

    public static void main(String[] args) throws IOException {
        try (BareHub hub = new BareHub()) {
            System.out.println(hub.port() + " " + hub.changesPort());
            System.out.flush();
            while (System.in.read() >= 0) {
                // Whoever started this is alive.
            }
        }
    }

    private Channel listen(ChannelInitializer<Channel> initializer) {
        return new ServerBootstrap()
                .group(loop)
                .channel(EpollServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(initializer)
                .bind(InetAddress.getLoopbackAddress(), 0)
                .syncUninterruptibly()
                .channel();
    }

    private final class Opening extends ChannelInitializer<Channel> {

        @Override
        protected void initChannel(Channel channel) {
            channel.pipeline().addLast(new Greeting());
        }
    }

    /** Requests come whole: they are small, and ours. */
    private final class Greeting extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object request) {
            ((ByteBuf) request).release();
            String hello = HELLO.formatted(version == 0 ? "null" : Long.toString(version));
            ByteBuf out = context.alloc().buffer();
            out.writeCharSequence(HEAD, StandardCharsets.US_ASCII);
            out.writeCharSequence(Integer.toHexString(hello.length()), StandardCharsets.US_ASCII);
            out.writeCharSequence("\r\n" + hello + "\r\n", StandardCharsets.US_ASCII);
            var _ = context.writeAndFlush(out);
            readers.add(context.channel());
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            readers.remove(context.channel());
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            var _ = context.close();
        }
    }

    private final class Publishing extends ChannelInitializer<Channel> {

        @Override
        protected void initChannel(Channel channel) {
            channel.pipeline().addLast(new LineBasedFrameDecoder(LARGEST_CHANGE), new Fan());
        }
    }

    /** Joins what came at once, as the gateway's hub does. */
    private final class Fan extends SimpleChannelInboundHandler<ByteBuf> {

        private final StringBuilder joined = new StringBuilder();

        @Override
        protected void channelRead0(ChannelHandlerContext context, ByteBuf line) {
            String text = line.toString(StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            version = Long.parseLong(text.substring(0, space));
            joined.append("id: jobs:")
                    .append(version)
                    .append("\nevent: change\ndata: ")
                    .append(text, space + 1, text.length())
                    .append("\n\n");
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            if (joined.isEmpty()) {
                return;
            }
            byte[] events = joined.toString().getBytes(StandardCharsets.UTF_8);
            joined.setLength(0);
            ByteBuf out = context.alloc().directBuffer(events.length + 16);
            out.writeCharSequence(Integer.toHexString(events.length), StandardCharsets.US_ASCII);
            out.writeCharSequence("\r\n", StandardCharsets.US_ASCII);
            out.writeBytes(events);
            out.writeCharSequence("\r\n", StandardCharsets.US_ASCII);
            for (Channel reader : readers) {
                var _ = reader.writeAndFlush(out.retainedDuplicate(), reader.voidPromise());
            }
            out.release();
        }
    }
}
