package com.smarterp.gateway.edge;

import com.sun.management.UnixOperatingSystemMXBean;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollChannelOption;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/** Sets the bounds of connections and requests at the HTTP server itself. */
final class ServerTuning implements NettyServerCustomizer {

    private static final Logger log = LoggerFactory.getLogger(ServerTuning.class);

    /** Method, version and spaces around a URI of full length. */
    private static final int LINE_EXTRA = 32;

    private final EdgeSettings settings;
    private final SecurityHeaders security;
    private final ConnectionLimit limit;
    private final JsonMapper json;

    ServerTuning(
            EdgeSettings settings,
            SecurityHeaders security,
            ConnectionLimit limit,
            JsonMapper json) {
        this.settings = settings;
        this.security = security;
        this.limit = limit;
        this.json = json;
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                && unix.getMaxFileDescriptorCount() < settings.connections()) {
            log.warn(
                    "Only {} file descriptors for smarterp.edge.connections={}: raise the limit"
                            + " (ulimit -n)",
                    unix.getMaxFileDescriptorCount(),
                    settings.connections());
        }
    }

    @Override
    public HttpServer apply(HttpServer server) {
        HttpServer tuned =
                server.httpRequestDecoder(
                                spec ->
                                        spec.maxInitialLineLength(
                                                        (int) settings.maxUri().toBytes()
                                                                + LINE_EXTRA)
                                                .maxHeaderSize(
                                                        (int) settings.maxHeader().toBytes()))
                        .idleTimeout(settings.idleTimeout())
                        .requestTimeout(settings.bodyTimeout())
                        .compress(false)
                        .childOption(ChannelOption.TCP_NODELAY, true)
                        .childOption(ChannelOption.SO_SNDBUF, (int) settings.sendBuffer().toBytes())
                        .childOption(
                                ChannelOption.WRITE_BUFFER_WATER_MARK,
                                new WriteBufferWaterMark(
                                        (int) settings.lowMark().toBytes(),
                                        (int) settings.highMark().toBytes()))
                        .option(ChannelOption.SO_BACKLOG, 4096)
                        .doOnChannelInit((observer, channel, remote) -> init(channel));
        return Epoll.isAvailable()
                ? tuned.childOption(
                        EpollChannelOption.TCP_USER_TIMEOUT,
                        (int) settings.unackedTimeout().toMillis())
                : tuned;
    }

    private void init(Channel channel) {
        if (!limit.admit(channel)) {
            return;
        }
        ChannelPipeline pipeline = channel.pipeline();
        HeadTimeout timeout = new HeadTimeout(settings.headTimeout());
        pipeline.addBefore(NettyPipeline.HttpCodec, "smarterp.headTimeout", timeout);
        pipeline.addAfter(NettyPipeline.HttpCodec, "smarterp.head", timeout.new Head());
        pipeline.addAfter(
                NettyPipeline.HttpCodec, "smarterp.refusal", new RefusalBody(security, json));
    }
}
