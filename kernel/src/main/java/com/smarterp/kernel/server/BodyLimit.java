package com.smarterp.kernel.server;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Bounds a request's body: by its announced length, and while it comes when it has none. */
public final class BodyLimit implements WebFilter, Ordered {

    private final long max;

    /**
     * @param max bytes
     */
    public BodyLimit(long max) {
        this.max = max;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        if (headers.getContentLength() > max) {
            exchange.getResponse().getHeaders().setConnection("close");
            return Mono.error(tooLarge());
        }
        boolean hasBody =
                headers.getContentLength() > 0
                        || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
        return hasBody
                ? chain.filter(
                        exchange.mutate().request(new Counted(exchange.getRequest(), max)).build())
                : chain.filter(exchange);
    }

    private static RuntimeException tooLarge() {
        return Problem.of(ProblemCode.TOO_LARGE).exception();
    }

    /** Timed out or broken off: no service is to blame. */
    private static RuntimeException cut() {
        return Problem.of(ProblemCode.TIMED_OUT).exception();
    }

    private static final class Counted extends ServerHttpRequestDecorator {

        private final long max;

        Counted(ServerHttpRequest request, long max) {
            super(request);
            this.max = max;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            AtomicLong seen = new AtomicLong();
            return super.getBody()
                    .onErrorMap(error -> cut())
                    .handle(
                            (buffer, next) -> {
                                if (seen.addAndGet(buffer.readableByteCount()) > max) {
                                    DataBufferUtils.release(buffer);
                                    next.error(tooLarge());
                                } else {
                                    next.next(buffer);
                                }
                            });
        }
    }
}
