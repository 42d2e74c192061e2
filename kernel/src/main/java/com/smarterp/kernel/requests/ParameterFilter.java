package com.smarterp.kernel.requests;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses query parameters that aren't known, or come twice: whoever sends them means something
 * that would not be done.
 */
final class ParameterFilter implements WebFilter, Ordered {

    private final List<Parameters> declared;
    private final PassedOn passedOn;

    ParameterFilter(List<Parameters> declared, PassedOn passedOn) {
        this.declared = List.copyOf(declared);
        this.passedOn = passedOn;
    }

    /** Once it is known who asks: nobody else is told what there is. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 110;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String query = request.getURI().getRawQuery();
        if (query == null || query.isEmpty()) {
            return chain.filter(exchange);
        }
        String fault =
                passedOn.test(request.getURI().getRawPath())
                        ? nameless(query)
                        : fault(request, query);
        return fault == null
                ? chain.filter(exchange)
                : Mono.error(Problem.of(ProblemCode.MALFORMED, fault).exception());
    }

    /** Whoever answers wouldn't see them: they are lost on the way. */
    private static @Nullable String nameless(String query) {
        return Stream.of(query.split("&", -1))
                        .anyMatch(part -> part.isEmpty() || part.startsWith("="))
                ? "a query parameter has no name"
                : null;
    }

    private @Nullable String fault(ServerHttpRequest request, String query) {
        boolean reading =
                HttpMethod.GET.equals(request.getMethod())
                        || HttpMethod.HEAD.equals(request.getMethod());
        Set<String> seen = new HashSet<>();
        for (String part : query.split("&", -1)) {
            String name;
            try {
                String[] pair = part.split("=", 2);
                name = URLDecoder.decode(pair[0], StandardCharsets.UTF_8);
                // The value is read later; what can't be decoded is told here.
                if (pair.length > 1) {
                    var _ = URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
                }
            } catch (IllegalArgumentException e) {
                return "a query parameter can't be decoded";
            }
            if (!reading || !isKnown(request, name)) {
                return "a query parameter isn't known here";
            }
            if (!seen.add(name)) {
                return name + " comes twice";
            }
        }
        return null;
    }

    private boolean isKnown(ServerHttpRequest request, String name) {
        return declared.stream()
                .anyMatch(each -> each.know(request.getPath().pathWithinApplication(), name));
    }
}
