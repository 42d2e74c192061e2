package com.smarterp.kernel.collections;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.observability.Traceparent;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A collection's HTTP interface (docs/protocol/reading.md and writing.md). */
final class CollectionRoutes<T extends Record> {

    /** Bytes of a request's body, at the most. */
    static final int BODY_BYTES = 1024 * 1024;

    private static final int LIMIT = 500;
    private static final int MAX_LIMIT = 1000;
    private static final int HISTORY_LIMIT = 100;

    private final SyncedCollection<T> collection;
    private final CollectionReader reader;
    private final CollectionWriter<T> writer;
    private final ReadingTurns turns;
    private final MutationQuota quota;

    CollectionRoutes(
            SyncedCollection<T> collection,
            CollectionReader reader,
            CollectionWriter<T> writer,
            ReadingTurns turns,
            MutationQuota quota) {
        this.collection = collection;
        this.reader = reader;
        this.writer = writer;
        this.turns = turns;
        this.quota = quota;
    }

    RouterFunction<ServerResponse> routes() {
        String root = "/api/" + collection.name();
        return RouterFunctions.route(path(root), this::all)
                .andRoute(path(root + "/batch"), only(HttpMethod.POST, this::batch))
                .andRoute(path(root + "/figures"), only(HttpMethod.GET, this::figures))
                .andRoute(path(root + "/deleted"), only(HttpMethod.GET, this::deleted))
                .andRoute(path(root + "/{id}/history"), only(HttpMethod.GET, this::history))
                .andRoute(
                        path(root + "/{id}/read")
                                .and(_ -> collection.actions().contains(Action.READ)),
                        only(HttpMethod.PUT, request -> single(request, Action.READ)))
                .andRoute(
                        path(root + "/{id}/restore").and(_ -> collection.offers(Action.RESTORE)),
                        only(HttpMethod.PUT, request -> single(request, Action.RESTORE)))
                .andRoute(path(root + "/{id}"), this::one);
    }

    private Mono<ServerResponse> all(ServerRequest request) {
        return switch (request.method().name()) {
            case "GET", "HEAD" -> page(request);
            case "POST" -> create(request);
            default -> notAllowed(request, allowed(Action.CREATE));
        };
    }

    private Mono<ServerResponse> one(ServerRequest request) {
        return switch (request.method().name()) {
            case "GET", "HEAD" -> document(request);
            case "PUT" -> single(request, Action.UPDATE);
            case "DELETE" -> single(request, Action.DELETE);
            default -> notAllowed(request, allowed(Action.UPDATE, Action.DELETE));
        };
    }

    private static org.springframework.web.reactive.function.server.HandlerFunction<ServerResponse>
            only(HttpMethod method, Function<ServerRequest, Mono<ServerResponse>> handler) {
        List<HttpMethod> methods =
                method.equals(HttpMethod.GET) ? List.of(method, HttpMethod.HEAD) : List.of(method);
        return request ->
                methods.contains(request.method())
                        ? handler.apply(request)
                        : notAllowed(request, methods);
    }

    private static Mono<ServerResponse> notAllowed(
            ServerRequest request, Collection<HttpMethod> allowed) {
        return Mono.error(new MethodNotAllowedException(request.method(), allowed));
    }

    /** Reading, and by what methods those of the actions go that this collection has. */
    private Set<HttpMethod> allowed(Action... actions) {
        Set<HttpMethod> methods = new LinkedHashSet<>(List.of(HttpMethod.GET, HttpMethod.HEAD));
        for (Action action : actions) {
            if (collection.actions().contains(action)) {
                methods.add(
                        switch (action) {
                            case CREATE -> HttpMethod.POST;
                            case UPDATE, RESTORE, READ -> HttpMethod.PUT;
                            case DELETE -> HttpMethod.DELETE;
                        });
            }
        }
        return methods;
    }

    private Mono<ServerResponse> page(ServerRequest request) {
        CollectionReader.PageRequest page =
                new CollectionReader.PageRequest(
                        number(request, "since", 0, 0, Long.MAX_VALUE),
                        (int) number(request, "limit", LIMIT, 1, MAX_LIMIT),
                        request.queryParam("epoch")
                                .map(text -> MutationRequest.uuid(text, "epoch"))
                                .orElse(null));
        UUID scope = scope(request);
        PageTag.Known known =
                PageTag.known(scope, page, request.headers().header(HttpHeaders.IF_NONE_MATCH));
        return inTurn(request, () -> page(scope, page, known));
    }

    private Mono<ServerResponse> page(
            UUID scope, CollectionReader.PageRequest page, PageTag.@Nullable Known known) {
        return reader.page(scope, page, known)
                .flatMap(
                        found -> {
                            String tag = PageTag.of(scope, page, found.epoch(), found.version());
                            return found.body() == null
                                    ? cached(ServerResponse.status(HttpStatus.NOT_MODIFIED), tag)
                                            .build()
                                    : json(cached(ServerResponse.ok(), tag), found.body());
                        });
    }

    private Mono<ServerResponse> document(ServerRequest request) {
        return reader.document(scope(request), MutationRequest.id(request))
                .flatMap(
                        found -> {
                            String tag = "\"" + found.version() + "\"";
                            boolean held =
                                    request.headers().header(HttpHeaders.IF_NONE_MATCH).stream()
                                            .anyMatch(header -> header.contains(tag));
                            return held
                                    ? cached(ServerResponse.status(HttpStatus.NOT_MODIFIED), tag)
                                            .build()
                                    : json(cached(ServerResponse.ok(), tag), found.document());
                        });
    }

    private Mono<ServerResponse> history(ServerRequest request) {
        long before = number(request, "before", Long.MAX_VALUE, 1, Long.MAX_VALUE);
        int limit = (int) number(request, "limit", HISTORY_LIMIT, 1, MAX_LIMIT);
        UUID id = MutationRequest.id(request);
        return inTurn(
                request,
                () ->
                        reader.history(scope(request), id, before, limit)
                                .flatMap(body -> json(uncached(), body)));
    }

    private Mono<ServerResponse> deleted(ServerRequest request) {
        long before = number(request, "before", Long.MAX_VALUE, 1, Long.MAX_VALUE);
        int limit = (int) number(request, "limit", HISTORY_LIMIT, 1, MAX_LIMIT);
        return inTurn(
                request,
                () ->
                        reader.deleted(scope(request), before, limit)
                                .flatMap(body -> json(uncached(), body)));
    }

    /** Nobody else of the workspace waits any more once the answer is taken, or it fails. */
    private Mono<ServerResponse> inTurn(
            ServerRequest request, Supplier<Mono<ServerResponse>> answer) {
        return turns.take(caller(request).workspace())
                .flatMap(
                        turn ->
                                Mono.defer(answer)
                                        .<ServerResponse>map(found -> new InTurn(found, turn))
                                        .doOnError(_ -> turn.end())
                                        .doOnCancel(turn::end));
    }

    private Mono<ServerResponse> figures(ServerRequest request) {
        return reader.figures(scope(request)).flatMap(body -> json(uncached(), body));
    }

    private Mono<ServerResponse> create(ServerRequest request) {
        if (!collection.actions().contains(Action.CREATE)) {
            return notAllowed(request, allowed(Action.CREATE));
        }
        quota.check(caller(request));
        return body(request).flatMap(body -> write(request, MutationRequest.create(request, body)));
    }

    private Mono<ServerResponse> single(ServerRequest request, Action action) {
        if (!collection.offers(action)) {
            return notAllowed(request, allowed(Action.UPDATE, Action.DELETE));
        }
        quota.check(caller(request));
        Mono<ObjectNode> body =
                action == Action.UPDATE
                        ? body(request)
                        : Mono.just(JsonNodeFactory.instance.objectNode());
        return body.flatMap(fields -> write(request, MutationRequest.of(request, action, fields)));
    }

    private Mono<ServerResponse> write(ServerRequest request, Mutation mutation) {
        return charged(
                        request,
                        1,
                        writer.write(
                                scope(request), author(request), List.of(mutation), trace(request)))
                .flatMap(written -> answer(written.answers().getFirst()));
    }

    /** Charged by what was done, whatever that came to: an answer given again costs, too. */
    private Mono<CollectionWriter.Written> charged(
            ServerRequest request, int mutations, Mono<CollectionWriter.Written> written) {
        return written.doOnNext(_ -> quota.charge(caller(request), Math.max(1, mutations)));
    }

    private Mono<ServerResponse> answer(Answer answer) {
        ServerResponse.BodyBuilder response =
                ServerResponse.status(answer.status())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (answer.replayed()) {
            response.header("Idempotency-Replayed", "true");
        }
        if (answer.problem() != null) {
            return response.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .bodyValue(answer.problem().getBytes(StandardCharsets.UTF_8));
        }
        if (answer.document() == null) {
            return response.build();
        }
        response.header(HttpHeaders.ETAG, "\"" + answer.version() + "\"");
        if (answer.status() == 201) {
            response.header(HttpHeaders.LOCATION, "/api/" + collection.name() + "/" + answer.id());
        }
        return json(response, answer.document());
    }

    private Mono<ServerResponse> batch(ServerRequest request) {
        quota.check(caller(request));
        return body(request)
                .map(MutationRequest::batch)
                .flatMap(
                        batch ->
                                charged(
                                        request,
                                        batch.mutations().size(),
                                        writer.batch(
                                                scope(request),
                                                author(request),
                                                batch,
                                                trace(request))))
                .flatMap(written -> json(uncached(), results(written)));
    }

    private static String results(CollectionWriter.Written written) {
        StringBuilder json = new StringBuilder("{\"results\":[");
        String comma = "";
        for (Answer answer : written.answers()) {
            json.append(comma).append("{\"mutation\":\"").append(answer.mutation());
            json.append("\",\"status\":").append(answer.status());
            if (answer.version() != null) {
                json.append(",\"version\":").append(answer.version());
            }
            if (answer.document() != null) {
                json.append(",\"document\":").append(answer.document());
            }
            if (answer.problem() != null) {
                json.append(",\"problem\":").append(answer.problem());
            }
            if (answer.replayed()) {
                json.append(",\"replayed\":true");
            }
            if (answer.omitted()) {
                json.append(",\"omitted\":true");
            }
            json.append('}');
            comma = ",";
        }
        return json.append("],\"version\":").append(written.version()).append('}').toString();
    }

    private static Mono<ObjectNode> body(ServerRequest request) {
        MediaType type = request.headers().contentType().orElse(null);
        boolean encoded =
                request.headers().header(HttpHeaders.CONTENT_ENCODING).stream()
                        .anyMatch(encoding -> !encoding.equalsIgnoreCase("identity"));
        if (type == null
                || encoded
                || !type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                || (type.getCharset() != null
                        && !type.getCharset().equals(StandardCharsets.UTF_8))) {
            return Mono.error(Problem.of(ProblemCode.UNSUPPORTED_TYPE).exception());
        }
        return DataBufferUtils.join(request.exchange().getRequest().getBody(), BODY_BYTES)
                .map(
                        buffer -> {
                            byte[] bytes = new byte[buffer.readableByteCount()];
                            buffer.read(bytes);
                            DataBufferUtils.release(buffer);
                            return bytes;
                        })
                .defaultIfEmpty(new byte[0])
                .map(DocumentJson::object);
    }

    private static ServerResponse.BodyBuilder cached(
            ServerResponse.BodyBuilder response, String tag) {
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Cookie");
    }

    private static ServerResponse.BodyBuilder uncached() {
        return ServerResponse.ok().header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static Mono<ServerResponse> json(ServerResponse.BodyBuilder response, String body) {
        return json(response, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Mono<ServerResponse> json(ServerResponse.BodyBuilder response, PageBody body) {
        return json(response, body.bytes());
    }

    private static Mono<ServerResponse> json(ServerResponse.BodyBuilder response, byte[] body) {
        return response.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
    }

    private static long number(
            ServerRequest request, String name, long otherwise, long min, long max) {
        String text = request.queryParam(name).orElse(null);
        if (text == null) {
            return otherwise;
        }
        long number = MutationRequest.version(text);
        if (number < min || number > max) {
            throw MutationRequest.malformed(name + " is a number from " + min + " to " + max);
        }
        return number;
    }

    private static Caller caller(ServerRequest request) {
        return (Caller)
                request.attribute(Caller.ATTRIBUTE)
                        .orElseThrow(() -> Problem.of(ProblemCode.SIGNED_OUT).exception());
    }

    private UUID scope(ServerRequest request) {
        return collection.scope().of(caller(request));
    }

    private static Author author(ServerRequest request) {
        return new Author.Person(caller(request));
    }

    private static String trace(ServerRequest request) {
        return Traceparent.ofRequest(request.exchange());
    }
}
