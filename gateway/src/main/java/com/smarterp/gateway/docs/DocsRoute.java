package com.smarterp.gateway.docs;

import com.smarterp.gateway.files.Asset;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/docs} and {@code /problems/<code>}: answered before anybody asks who is asking. */
final class DocsRoute implements WebFilter, Ordered {

    static final String ROOT = "/api/docs";
    static final String PROBLEMS = "/problems/";

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, Asset> problemPages = ProblemPages.html();
    private final Map<String, Asset> problems;

    DocsRoute(JsonMapper json) {
        problems = ProblemPages.json(json);
        assets.put(ROOT, Asset.read("text/html; charset=utf-8", "/docs/ui/index.html"));
        add("/openapi.json", MediaType.APPLICATION_JSON_VALUE, "/docs/openapi.json");
        Asset asyncApi = Asset.read(MediaType.APPLICATION_JSON_VALUE, "/docs/asyncapi.json");
        assets.put(ROOT + "/asyncapi.json", asyncApi);
        assets.putAll(Schemas.of(json, asyncApi, ROOT + "/schemas/"));
        add("/ui/docs.css", CSS, "/docs/ui/docs.css");
        add("/ui/docs.js", SCRIPT, "/docs/ui/docs.js");
        add("/ui/swagger-ui.css", CSS, SwaggerUi.file("swagger-ui.css"));
        add("/ui/swagger-ui-bundle.js", SCRIPT, SwaggerUi.file("swagger-ui-bundle.js"));
    }

    private void add(String path, String type, String resource) {
        assets.put(ROOT + path, Asset.read(type, resource));
    }

    /** Before the session's filter: these are for everybody. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 16;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getURI().getRawPath();
        Asset asset =
                path.startsWith(PROBLEMS)
                        ? problem(request, path.substring(PROBLEMS.length()))
                        : assets.get(path);
        if (asset == null) {
            return path.startsWith(PROBLEMS)
                    ? Mono.error(Problem.of(ProblemCode.NOT_FOUND).exception())
                    : chain.filter(exchange);
        }
        if (!METHODS.contains(request.getMethod())) {
            return Mono.error(new MethodNotAllowedException(request.getMethod(), METHODS));
        }
        if (path.startsWith(PROBLEMS)) {
            exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        return asset.send(exchange);
    }

    /** People's browsers ask for HTML, and say so. */
    private @Nullable Asset problem(ServerHttpRequest request, String code) {
        boolean html =
                request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT).stream()
                        .anyMatch(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE));
        return (html ? problemPages : problems).get(code);
    }
}
