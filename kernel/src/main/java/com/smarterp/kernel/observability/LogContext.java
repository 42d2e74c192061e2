package com.smarterp.kernel.observability;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.server.ServerWebExchange;

/**
 * What each line about a request says besides its message: the trace, and the ids of who asked and
 * for which workspace. Never a name, an address or a token. Lines written until it is closed, by
 * the same thread, carry it.
 */
public final class LogContext implements AutoCloseable {

    static final String TRACE = "traceId";
    static final String SPAN = "spanId";
    static final String USER = "user.id";
    static final String WORKSPACE = "workspace.id";

    private static final String CALLER = LogContext.class.getName() + ".caller";

    private final @Nullable Map<String, String> before = MDC.getCopyOfContextMap();

    private LogContext(@Nullable String traceparent, Map<String, String> caller) {
        if (traceparent != null && Traceparent.isWellFormed(traceparent)) {
            String[] parts = traceparent.split("-", -1);
            MDC.put(TRACE, parts[1]);
            MDC.put(SPAN, parts[2]);
        }
        caller.forEach(MDC::put);
    }

    /** Remembers who is asking; whoever lets a request in says so. */
    public static void caller(ServerWebExchange exchange, UUID user, UUID workspace) {
        Map<String, String> caller = new LinkedHashMap<>();
        caller.put(USER, user.toString());
        caller.put(WORKSPACE, workspace.toString());
        exchange.getAttributes().put(CALLER, caller);
    }

    /** Of a request. */
    public static LogContext of(ServerWebExchange exchange) {
        return of(exchange.getAttributes());
    }

    /** Of something that a request caused earlier. */
    public static LogContext of(@Nullable String traceparent) {
        return new LogContext(traceparent, Map.of());
    }

    @SuppressWarnings("unchecked") // put there above, and by nobody else
    static LogContext of(Map<String, Object> attributes) {
        return new LogContext(
                Traceparent.span(attributes),
                (Map<String, String>) attributes.getOrDefault(CALLER, Map.of()));
    }

    @Override
    public void close() {
        if (before == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(before);
        }
    }
}
