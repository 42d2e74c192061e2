package com.smarterp.kernel.observability;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/** W3C Trace Context: how a trace is named on its way, {@code 00-<trace>-<span>-<flags>}. */
public final class Traceparent {

    private static final Pattern FORM =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private Traceparent() {}

    /** The span of this request; where nothing traces it, what its header says, or a new one. */
    public static String ofRequest(ServerWebExchange exchange) {
        String own = span(exchange.getAttributes());
        return own != null ? own : of(exchange.getRequest().getHeaders().getFirst("traceparent"));
    }

    /** The header where it is well-formed, or a new one. */
    public static String of(@Nullable String header) {
        if (header != null && isWellFormed(header)) {
            return header;
        }
        HexFormat hex = HexFormat.of();
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "00-"
                + hex.toHexDigits(random.nextLong() | 1)
                + hex.toHexDigits(random.nextLong())
                + "-"
                + hex.toHexDigits(random.nextLong() | 1)
                + "-00";
    }

    /** Whether it is one of version 00, and neither trace nor span is all zeros. */
    public static boolean isWellFormed(String header) {
        return FORM.matcher(header).matches();
    }

    /** The span that is open for the request with these attributes; null where there is none. */
    static @Nullable String span(Map<String, Object> attributes) {
        return ServerRequestObservationContext.findCurrent(attributes)
                .map(context -> (TracingContext) context.get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(Span::context)
                .map(Traceparent::text)
                .filter(Traceparent::isWellFormed)
                .orElse(null);
    }

    private static String text(TraceContext context) {
        return "00-"
                + context.traceId()
                + "-"
                + context.spanId()
                + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00");
    }
}
