package com.smarterp.gateway.edge;

import com.smarterp.kernel.observability.Traceparent;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * A new trace begins at the public edge (W3C Trace Context, 4.3: a request that comes over a trust
 * boundary). What a client says of its own trace is taken off before anything looks: else it could
 * put its requests into another's trace, and have all of them kept. Its trace is noted beside ours
 * ({@link #HEADER}), so that both can be found.
 */
final class ClientTrace extends ChannelInboundHandlerAdapter {

    /** The client's {@code traceparent} where it is well-formed; a client can't say this itself. */
    static final String HEADER = "smarterp-client-trace";

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (message instanceof HttpRequest request) {
            HttpHeaders headers = request.headers();
            @Nullable String trace = headers.get("traceparent");
            headers.remove(HEADER);
            headers.remove("traceparent");
            headers.remove("tracestate");
            headers.remove("baggage");
            if (trace != null && Traceparent.isWellFormed(trace)) {
                headers.set(HEADER, trace);
            }
        }
        ctx.fireChannelRead(message);
    }
}
