package com.smarterp.kernel.problems;

import com.smarterp.kernel.observability.LogContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The one place where an exception becomes an answer. */
public final class ProblemHandler implements WebExceptionHandler, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final List<ProblemTranslator> translators;
    private final JsonMapper json;

    public ProblemHandler(List<ProblemTranslator> translators, JsonMapper json) {
        this.translators = List.copyOf(translators);
        this.json = json;
    }

    /** Before Spring Boot's own handler (-1). */
    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        Problem problem = translate(error);
        if (problem.status() == ProblemCode.INTERNAL.status()) {
            try (LogContext _ = LogContext.of(exchange)) {
                log.error("{} failed", exchange.getRequest().getMethod(), error);
            }
        }
        if (error instanceof MethodNotAllowedException notAllowed) {
            exchange.getResponse().getHeaders().setAllow(notAllowed.getSupportedMethods());
        }
        return write(exchange.getResponse(), problem);
    }

    /** What the caller is told of this error; unknown ones are {@code internal}. */
    public Problem translate(Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            Problem known = known(e);
            if (known != null) {
                return known;
            }
        }
        return Problem.of(ProblemCode.INTERNAL);
    }

    /** Answers with the problem as {@code application/problem+json}. */
    public Mono<Void> write(ServerHttpResponse response, Problem problem) {
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        if (problem.retryAfter() != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
        }
        byte[] body = json.writeValueAsBytes(problem.members());
        headers.setContentLength(body.length);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private @Nullable Problem known(Throwable error) {
        if (error instanceof ProblemException known) {
            return known.problem();
        }
        for (ProblemTranslator translator : translators) {
            Problem problem = translator.translate(error);
            if (problem != null) {
                return problem;
            }
        }
        if (error instanceof InvalidMediaTypeException) {
            return Problem.of(ProblemCode.UNSUPPORTED_TYPE);
        }
        return error instanceof ResponseStatusException status
                ? ofStatus(status.getStatusCode().value())
                : null;
    }

    private static Problem ofStatus(int status) {
        for (ProblemCode code : ProblemCode.values()) {
            if (code.status() == status && code != ProblemCode.BAD_CREDENTIALS) {
                return Problem.of(code);
            }
        }
        return Problem.of(status < 500 ? ProblemCode.MALFORMED : ProblemCode.INTERNAL);
    }
}
