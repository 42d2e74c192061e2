package com.smarterp.kernel.testing;

import com.smarterp.deploy.parts.Database;
import com.smarterp.kernel.collections.SyncedCollection;
import com.smarterp.kernel.description.Traffic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.reactive.function.server.RouterFunction;

/** A service, started as in production on real parts, and a client that speaks HTTP to it. */
public final class TestService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Database database;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private TestService(ConfigurableApplicationContext context, Database database) {
        this.context = context;
        this.database = database;
    }

    /** Starts it on a database of its own. */
    public static TestService start(Class<?> application, Map<String, Object> settings) {
        String prefix = application.getSimpleName().replace("Application", "");
        return start(application, RealParts.database(prefix), settings);
    }

    /** Starts it, or another replica of it, on this database. */
    public static TestService start(
            Class<?> application, Database database, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(RealParts.settings(database));
        all.put("server.port", 0);
        all.put("server.address", "127.0.0.1");
        all.put("smarterp.auth.urls", TestTokens.shared().url());
        all.putAll(settings);
        String[] arguments =
                all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new);
        return new TestService(new SpringApplicationBuilder(application).run(arguments), database);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** As in its settings: {@code jobs-service}. */
    public String name() {
        return String.valueOf(context.getEnvironment().getProperty("spring.application.name"));
    }

    /** What it answers. */
    @SuppressWarnings("rawtypes")
    public List<RouterFunction> routes() {
        return List.copyOf(context.getBeansOfType(RouterFunction.class).values());
    }

    /** What it declares. */
    @SuppressWarnings("rawtypes")
    public List<SyncedCollection> collections() {
        return List.copyOf(context.getBeansOfType(SyncedCollection.class).values());
    }

    public Database database() {
        return database;
    }

    public int port() {
        return Integer.parseInt(
                String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    /**
     * Sends a request; fails when it or the answer isn't as the OpenAPI document says.
     *
     * @param person null for nobody
     * @param body JSON; null for none
     * @param headers names and values in turn
     */
    public Reply call(
            @Nullable Person person,
            String method,
            String path,
            @Nullable Object body,
            String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                        .timeout(Duration.ofSeconds(60));
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(
                            method,
                            HttpRequest.BodyPublishers.ofString(
                                    body.toString(), StandardCharsets.UTF_8));
        }
        if (person != null) {
            request.header("Authorization", "Bearer " + person.token());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response =
                    http.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Traffic.check(
                    new Traffic.Exchange(
                            method,
                            path,
                            body == null ? null : body.toString(),
                            response.statusCode(),
                            response.headers(),
                            response.body()));
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
