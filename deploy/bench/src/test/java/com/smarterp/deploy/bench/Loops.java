package com.smarterp.deploy.bench;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * The generator's two threads: one reads all streams, one sends all requests. More would take the
 * server's processors.
 */
final class Loops implements AutoCloseable {

    private final MultiThreadIoEventLoopGroup group =
            new MultiThreadIoEventLoopGroup(
                    2, new DefaultThreadFactory("load", true), EpollIoHandler.newFactory());
    final EventLoop streams = group.next();
    final EventLoop requests = group.next();

    /** Connections on one of the loops; a close is abrupt, as when reception is lost. */
    static Bootstrap bootstrap(EventLoop loop) {
        return new Bootstrap()
                .group(loop)
                .channel(EpollSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.SO_LINGER, 0)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 30_000);
    }

    /** Does something on the loop and waits for it. */
    static <T> T on(EventLoop loop, Callable<T> task) throws InterruptedException {
        return loop.submit(task).sync().getNow();
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
