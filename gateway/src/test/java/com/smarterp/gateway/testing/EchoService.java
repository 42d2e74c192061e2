package com.smarterp.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A service that answers what it was asked; {@code ?answer=} makes it answer something else. */
public final class EchoService implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<Map<String, List<String>>> heads =
            Collections.synchronizedList(new ArrayList<>());
    private volatile boolean ready = true;

    public EchoService() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void ready(boolean now) {
        ready = now;
    }

    /** The heads of all requests so far. */
    public List<Map<String, List<String>>> heads() {
        return heads;
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().startsWith("/actuator")) {
            exchange.sendResponseHeaders(ready ? 200 : 503, -1);
            exchange.close();
            return;
        }
        heads.add(exchange.getRequestHeaders());
        if (exchange.getRequestMethod().equals("OPTIONS")) {
            problem(exchange);
            return;
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        @Nullable String query = exchange.getRequestURI().getRawQuery();
        String how = query != null && query.startsWith("answer=") ? query.substring(7) : "200";
        switch (how) {
            case "hang" -> hang();
            case "close" -> {
                exchange.close();
                return;
            }
            default -> {}
        }
        int status = how.equals("hang") ? 200 : Integer.parseInt(how);
        byte[] json =
                JSON.writeValueAsBytes(
                        Map.of(
                                "path", exchange.getRequestURI().toString(),
                                "method", exchange.getRequestMethod(),
                                "headers", exchange.getRequestHeaders(),
                                "body", new String(body, StandardCharsets.UTF_8)));
        exchange.getResponseHeaders()
                .set("Content-Type", status < 500 ? "application/json" : "text/html");
        exchange.getResponseHeaders().set("X-From", url());
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    /** As a service answers a method that it doesn't have. */
    private static void problem(HttpExchange exchange) throws IOException {
        byte[] json = "{\"code\":\"method_not_allowed\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Allow", "GET,HEAD,POST");
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(405, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    private static void hang() {
        try {
            Thread.sleep(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
