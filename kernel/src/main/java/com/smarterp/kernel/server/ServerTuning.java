package com.smarterp.kernel.server;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/** Sets the bounds of connections and requests at an HTTP server itself. */
public final class ServerTuning implements NettyServerCustomizer {

    /** Method, version and spaces around a URI of full length. */
    private static final int LINE_EXTRA = 32;

    private final ServerBounds bounds;
    private final ConnectionLimit limit;
    private final Map<String, String> headers;
    private final JsonMapper json;
    private final byte[] timedOut;

    /**
     * @param headers that every answer has, those of the server itself too
     */
    public ServerTuning(
            ServerBounds bounds,
            ConnectionLimit limit,
            Map<String, String> headers,
            JsonMapper json) {
        this.bounds = bounds;
        this.limit = limit;
        this.headers = Map.copyOf(headers);
        this.json = json;
        this.timedOut = timedOut(this.headers, json);
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.httpRequestDecoder(
                        spec ->
                                spec.maxInitialLineLength(
                                                (int) bounds.maxUri().toBytes() + LINE_EXTRA)
                                        .maxHeaderSize((int) bounds.maxHeader().toBytes()))
                .idleTimeout(bounds.idleTimeout())
                .requestTimeout(bounds.bodyTimeout())
                .doOnChannelInit((observer, channel, remote) -> init(channel));
    }

    private void init(Channel channel) {
        if (!limit.admit(channel)) {
            return;
        }
        ChannelPipeline pipeline = channel.pipeline();
        RequestTimeout timeout =
                new RequestTimeout(bounds.headTimeout(), bounds.bodyTimeout(), timedOut);
        pipeline.addBefore(NettyPipeline.HttpCodec, "smarterp.timeout", timeout);
        pipeline.addAfter(NettyPipeline.HttpCodec, "smarterp.exchanges", timeout.new Exchanges());
        pipeline.addAfter(
                NettyPipeline.HttpCodec, "smarterp.refusal", new RefusalBody(headers, json));
    }

    /** A whole response, for a connection on which no request was read. */
    private static byte[] timedOut(Map<String, String> headers, JsonMapper json) {
        byte[] body = json.writeValueAsBytes(Problem.of(ProblemCode.TIMED_OUT).members());
        StringBuilder head = new StringBuilder("HTTP/1.1 408 Request Timeout\r\n");
        headers.forEach((name, value) -> line(head, name, value));
        line(head, "Content-Type", "application/problem+json");
        line(head, "Cache-Control", "no-store");
        line(head, "Content-Length", Integer.toString(body.length));
        line(head, "Connection", "close");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private static void line(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }
}
