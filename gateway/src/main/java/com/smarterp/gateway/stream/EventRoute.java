package com.smarterp.gateway.stream;

import com.smarterp.gateway.edge.SecurityHeaders;
import com.smarterp.gateway.session.Revocations;
import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpVersion;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServerResponse;

/**
 * {@code GET /api/events}: opens a stream. WebFlux lets the request in and writes the response's
 * head; then the connection is the {@link Reader}'s.
 */
public final class EventRoute implements WebFilter, Ordered {

    private static final String PATH = "/api/events";

    private static final Duration COME_BACK = Duration.ofSeconds(5);
    private static final String TYPE = "text/event-stream";

    private final Hub hub;
    private final Revocations revocations;
    private final SecurityHeaders security;
    private final StreamMetrics metrics;

    EventRoute(Hub hub, Revocations revocations, SecurityHeaders security, StreamMetrics metrics) {
        this.hub = hub;
        this.revocations = revocations;
        this.security = security;
        this.metrics = metrics;
    }

    /** After everything that lets a request in. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!PATH.equals(exchange.getRequest().getURI().getRawPath())) {
            return chain.filter(exchange);
        }
        return Mono.defer(() -> answer(exchange));
    }

    private Mono<Void> answer(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        if (HttpMethod.HEAD.equals(method)) {
            exchange.getResponse().setStatusCode(HttpStatus.OK);
            exchange.getResponse().getHeaders().set(HttpHeaders.CONTENT_TYPE, TYPE);
            exchange.getResponse().getHeaders().setCacheControl("no-store");
            return exchange.getResponse().setComplete();
        }
        if (!HttpMethod.GET.equals(method)) {
            return Mono.error(
                    new MethodNotAllowedException(method, Set.of(HttpMethod.GET, HttpMethod.HEAD)));
        }
        Caller caller = exchange.getRequiredAttribute(Caller.ATTRIBUTE);
        long[] since = position(exchange.getRequest());
        HttpServerResponse response = nativeResponse(exchange.getResponse());
        if (hub.isDraining() || hub.isFull()) {
            return refuse("full", Problem.unavailable("No room for another stream here"));
        }
        String crowd = hub.enter(caller);
        if (crowd != null) {
            return refuse(
                    crowd,
                    Problem.of(ProblemCode.TOO_MANY, "too many open streams")
                            .retryAfter(COME_BACK));
        }
        return open(response, caller, since);
    }

    private Mono<Void> refuse(String why, Problem problem) {
        metrics.refused(why);
        return Mono.error(problem.exception());
    }

    private long[] position(ServerHttpRequest request) {
        @Nullable List<String> since = request.getQueryParams().get("since");
        List<String> last = request.getHeaders().getOrEmpty("Last-Event-ID");
        if ((since != null && since.size() > 1) || last.size() > 1) {
            throw Problem.of(ProblemCode.MALFORMED, "more than one position").exception();
        }
        return Position.parse(
                hub.catalog(),
                since == null ? null : since.get(0),
                last.isEmpty() ? null : last.get(0));
    }

    /** The answer that WebFlux sees ends with its head; see {@link Handover}. */
    private Mono<Void> open(HttpServerResponse response, Caller caller, long[] since) {
        boolean chunked = !HttpVersion.HTTP_1_0.equals(response.version());
        response.withConnection(
                connection -> prepare(connection.channel(), chunked, caller, since));
        security.each(response::header);
        response.status(HttpStatus.OK.value())
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .keepAlive(false)
                .chunkedTransfer(chunked);
        return response.sendHeaders().then();
    }

    private void prepare(Channel channel, boolean chunked, Caller caller, long[] since) {
        if (!channel.isActive()) {
            hub.leave(caller); // gone while its token was looked at
            return;
        }
        channel.closeFuture().addListener(closed -> hub.leave(caller));
        channel.pipeline()
                .addAfter(
                        NettyPipeline.HttpCodec,
                        "smarterp.handover",
                        new Handover(chunked, out -> begin(out, caller, since)));
    }

    /** What was said to all streams between this one's request and now is said to it, too. */
    private Reader begin(ChannelHandlerContext out, Caller caller, long[] since) {
        Reader reader = hub.loop(out.channel()).open(caller, since, out);
        if (revocations.isRevoked(caller.session())) {
            reader.end(Bye.REVOKED);
        } else if (revocations.isOutdated(caller)) {
            reader.end(Bye.EXPIRED);
        } else if (hub.isDraining()) {
            reader.end(Bye.DRAINING);
        }
        return reader;
    }

    private static HttpServerResponse nativeResponse(ServerHttpResponse response) {
        ServerHttpResponse inner = response;
        while (inner instanceof ServerHttpResponseDecorator decorator) {
            inner = decorator.getDelegate();
        }
        return ((AbstractServerHttpResponse) inner).getNativeResponse();
    }
}
