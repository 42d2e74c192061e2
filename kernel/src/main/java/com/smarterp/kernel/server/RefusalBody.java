package com.smarterp.kernel.server;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests that can't even be decoded are refused by the HTTP codec's own, empty answer: gives it
 * the problem that it stands for.
 */
final class RefusalBody extends ChannelOutboundHandlerAdapter {

    private static final Map<Integer, ProblemCode> CODES =
            Map.of(
                    400, ProblemCode.MALFORMED,
                    413, ProblemCode.TOO_LARGE,
                    414, ProblemCode.URI_TOO_LONG,
                    431, ProblemCode.HEADERS_TOO_LARGE);

    private final Map<String, String> headers;
    private final JsonMapper json;

    RefusalBody(Map<String, String> headers, JsonMapper json) {
        this.headers = headers;
        this.json = json;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the promise is the caller's
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        ProblemCode code =
                message instanceof FullHttpResponse full && !full.content().isReadable()
                        ? CODES.get(full.status().code())
                        : null;
        if (code == null || !(message instanceof FullHttpResponse full)) {
            ctx.write(message, promise);
            return;
        }
        ByteBuf body = Unpooled.wrappedBuffer(json.writeValueAsBytes(Problem.of(code).members()));
        FullHttpResponse answer =
                new DefaultFullHttpResponse(full.protocolVersion(), full.status(), body);
        headers.forEach(answer.headers()::set);
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        full.release();
        // The server itself may mean to keep it open, after an address that can't be read.
        ctx.write(answer, promise.unvoid()).addListener(ChannelFutureListener.CLOSE);
    }
}
