package com.smarterp.kernel.description;

import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** The operations that a running service has, found by asking it. */
public final class RouteSurvey {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern PATH = Pattern.compile("/(api|\\.well-known)/[^\\s()&|]*");

    private RouteSurvey() {}

    /** Asks as somebody who is let in. */
    public interface Ask {
        Reply call(String method, String path);
    }

    /** As {@code GET /api/jobs/{id}}: every path of its routes with every method it takes. */
    public static Set<String> found(TestService service, Ask ask) {
        Set<String> operations = new TreeSet<>();
        for (String path : paths(service)) {
            for (String method : METHODS) {
                // An id that is none: what is there says so, and does nothing.
                Reply reply = ask.call(method, path.replaceAll("\\{\\w+}", "x"));
                if (reply.status() != 404 && reply.status() != 405) {
                    operations.add(method + " " + path);
                }
            }
        }
        return operations;
    }

    /** The operations of a part of the OpenAPI document. */
    public static Set<String> described(Part part) {
        Set<String> operations = new TreeSet<>();
        for (var path : part.document().get("paths").properties()) {
            for (String method : path.getValue().propertyNames()) {
                operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }
        return operations;
    }

    private static Set<String> paths(TestService service) {
        Set<String> paths = new TreeSet<>();
        for (RouterFunction<?> routes : service.routes()) {
            routes.accept(new Visitor(paths));
        }
        return paths;
    }

    private record Visitor(Set<String> paths) implements RouterFunctions.Visitor {

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            PATH.matcher(predicate.toString()).results().forEach(at -> paths.add(at.group()));
        }

        @Override
        public void startNested(RequestPredicate predicate) {}

        @Override
        public void endNested(RequestPredicate predicate) {}

        @Override
        public void resources(Function<ServerRequest, Mono<Resource>> lookup) {}

        @Override
        public void attributes(java.util.Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> routes) {}
    }
}
