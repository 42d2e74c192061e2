package com.smarterp.gateway.edge;

import com.smarterp.kernel.server.ServerTuning;
import com.sun.management.UnixOperatingSystemMXBean;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollChannelOption;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Sets the bounds of connections and requests at the HTTP server itself. */
final class EdgeTuning implements NettyServerCustomizer {

    private static final Logger log = LoggerFactory.getLogger(EdgeTuning.class);

    private final EdgeSettings settings;
    private final ServerTuning bounds;

    EdgeTuning(EdgeSettings settings, ServerTuning bounds) {
        this.settings = settings;
        this.bounds = bounds;
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                && unix.getMaxFileDescriptorCount() < settings.connections()) {
            log.warn(
                    "Only {} file descriptors are available for smarterp.edge.connections={}, raise the limit"
                            + " (ulimit -n)",
                    unix.getMaxFileDescriptorCount(),
                    settings.connections());
        }
    }

    @Override
    public HttpServer apply(HttpServer server) {
        HttpServer tuned =
                bounds.apply(server)
                        .compress(false)
                        .childOption(ChannelOption.TCP_NODELAY, true)
                        .childOption(ChannelOption.SO_SNDBUF, (int) settings.sendBuffer().toBytes())
                        .childOption(
                                ChannelOption.WRITE_BUFFER_WATER_MARK,
                                new WriteBufferWaterMark(
                                        (int) settings.lowMark().toBytes(),
                                        (int) settings.highMark().toBytes()))
                        .option(ChannelOption.SO_BACKLOG, 4096)
                        .doOnChannelInit(
                                (observer, channel, remote) -> {
                                    if (channel.pipeline().get(NettyPipeline.HttpCodec) != null) {
                                        channel.pipeline()
                                                .addAfter(
                                                        NettyPipeline.HttpCodec,
                                                        "smarterp.trace",
                                                        new ClientTrace());
                                    }
                                });
        return Epoll.isAvailable()
                ? tuned.childOption(
                        EpollChannelOption.TCP_USER_TIMEOUT,
                        (int) settings.unackedTimeout().toMillis())
                : tuned;
    }
}
