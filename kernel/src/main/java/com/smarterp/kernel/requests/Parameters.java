package com.smarterp.kernel.requests;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The query parameters that reading some paths knows. To be declared as a bean: a path that none
 * names has no parameters, so that none can be forgotten.
 */
public final class Parameters {

    private record Known(PathPattern path, Set<String> names) {}

    private final List<Known> known;

    private Parameters(List<Known> known) {
        this.known = known;
    }

    public static Parameters none() {
        return new Parameters(List.of());
    }

    /**
     * These, and those of another path.
     *
     * @param path as routes name it: {@code /api/jobs/{id}/history}
     */
    public Parameters with(String path, String... names) {
        Known next = new Known(PathPatternParser.defaultInstance.parse(path), Set.of(names));
        return new Parameters(Stream.concat(known.stream(), Stream.of(next)).toList());
    }

    boolean know(PathContainer asked, String name) {
        return known.stream()
                .anyMatch(each -> each.names.contains(name) && each.path.matches(asked));
    }
}
