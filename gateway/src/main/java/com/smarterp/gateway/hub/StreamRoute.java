package com.smarterp.gateway.hub;

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
 * head; then the connection is the {@link Subscriber}'s.
 */
public final class StreamRoute implements WebFilter, Ordered {

    private static final String PATH = "/api/events";

    private static final Duration COME_BACK = Duration.ofSeconds(5);
    private static final String TYPE = "text/event-stream";

    private final Hub hub;
    private final Revocations revocations;
    private final SecurityHeaders security;
    private final StreamMetrics metrics;

    StreamRoute(Hub hub, Revocations revocations, SecurityHeaders security, StreamMetrics metrics) {
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
        OpenStreams.Bound exceeded = hub.isDraining() ? OpenStreams.Bound.TOTAL : hub.enter(caller);
        return exceeded == null ? open(response, caller, since) : refuse(exceeded);
    }

    private Mono<Void> refuse(OpenStreams.Bound exceeded) {
        metrics.refused(exceeded.word());
        Problem problem =
                exceeded == OpenStreams.Bound.TOTAL
                        ? Problem.unavailable("No room for another stream here")
                        : Problem.of(ProblemCode.TOO_MANY, "too many open streams")
                                .retryAfter(COME_BACK);
        return Mono.error(problem.exception());
    }

    private long[] position(ServerHttpRequest request) {
        @Nullable List<String> since = request.getQueryParams().get("since");
        List<String> last = request.getHeaders().getOrEmpty("Last-ChangeEvent-ID");
        if ((since != null && since.size() > 1) || last.size() > 1) {
            throw Problem.of(ProblemCode.MALFORMED, "more than one position").exception();
        }
        return Position.parse(
                hub.collections(),
                since == null ? null : since.get(0),
                last.isEmpty() ? null : last.get(0));
    }

    /** The answer that WebFlux sees ends with its head; see {@link HttpDetach}. */
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
                        new HttpDetach(chunked, out -> begin(out, caller, since)));
    }

    /** What was said to all streams between this one's request and now is said to it, too. */
    private Subscriber begin(ChannelHandlerContext out, Caller caller, long[] since) {
        Subscriber subscriber = hub.shard(out.channel()).open(caller, since, out);
        if (revocations.isRevoked(caller.session())) {
            subscriber.end(CloseReason.REVOKED);
        } else if (revocations.isOutdated(caller)) {
            subscriber.end(CloseReason.EXPIRED);
        } else if (hub.isDraining()) {
            subscriber.end(CloseReason.DRAINING);
        }
        return subscriber;
    }

    private static HttpServerResponse nativeResponse(ServerHttpResponse response) {
        ServerHttpResponse inner = response;
        while (inner instanceof ServerHttpResponseDecorator decorator) {
            inner = decorator.getDelegate();
        }
        return ((AbstractServerHttpResponse) inner).getNativeResponse();
    }
}
