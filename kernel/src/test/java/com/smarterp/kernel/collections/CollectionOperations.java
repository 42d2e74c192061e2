package com.smarterp.kernel.collections;

import com.smarterp.kernel.description.Json;
import com.smarterp.kernel.description.Operation;
import com.smarterp.kernel.description.Part;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A collection's requests in the OpenAPI document. */
final class CollectionOperations {

    private static final String JSON = "application/json";
    private static final String[] CACHED = {"ETag", "Cache-Control", "Vary"};

    private final CollectionDescription description;
    private final SyncedCollection<?> collection;
    private final Part part;
    private final String root;

    CollectionOperations(CollectionDescription description, Part part) {
        this.description = description;
        this.collection = description.collection;
        this.part = part;
        this.root = "/api/" + collection.name();
    }

    void add() {
        page();
        document();
        history();
        figures();
        Set<Action> actions = collection.actions();
        if (actions.contains(Action.CREATE)) {
            create();
        }
        if (actions.contains(Action.UPDATE)) {
            update();
        }
        if (actions.contains(Action.DELETE)) {
            delete();
        }
        if (collection.offers(Action.RESTORE)) {
            restore();
        }
        if (actions.contains(Action.READ)) {
            read();
        }
        new BatchOperation(description, part)
                .add(of("POST", root + "/batch", "Apply mutations in order"));
    }

    private Operation of(String method, String path, String summary) {
        return Operation.of(part, collection.name(), method, path, summary).signedIn();
    }

    private void page() {
        part.schema(
                description.title() + "Page",
                Json.object(
                        "items",
                        Json.list(description.ref("Document")),
                        "deleted?",
                        Json.list(Json.object("id", Json.uuid(), "version", Json.counter())),
                        "epoch",
                        Json.uuid(),
                        "version",
                        Json.counter(),
                        "more",
                        Json.of("{\"type\":\"boolean\"}"),
                        "count?",
                        Json.counter(),
                        "checksum?",
                        Json.of("{\"type\":\"integer\",\"minimum\":0,\"maximum\":4294967295}")));
        of("GET", root, "What changed after a version; from 0, everything")
                .describe(
                        "First load, resume and paging: ask again with since=<version> while more"
                                + " is true. count and checksum are there when it is false; deleted"
                                + " is not there when since is 0.")
                .parameter("query", "since", Json.counter())
                .parameter("query", "limit", number(1000))
                .parameter("query", "epoch", Json.uuid())
                .parameter("header", "If-None-Match", Json.of("{\"type\":\"string\"}"))
                .answers(200, "A page, in version order", JSON, description.ref("Page"), CACHED)
                .answers(304, "Nothing is new", CACHED)
                .problem(ProblemCode.REFETCH)
                .add();
    }

    private void document() {
        of("GET", root + "/{id}", "One document")
                .parameter("header", "If-None-Match", Json.of("{\"type\":\"string\"}"))
                .answers(200, "The document", JSON, description.ref("Document"), CACHED)
                .answers(304, "It is as it was", CACHED)
                .problem(ProblemCode.NOT_FOUND)
                .add();
    }

    private void history() {
        ObjectNode change =
                Json.object(
                        "version", Json.counter(),
                        "op", Json.of("{\"enum\":[\"create\",\"update\",\"delete\"]}"),
                        "at", Json.time(),
                        "by", Json.uuid(),
                        "fields",
                                Json.of(
                                        """
                                        {"type":"object","additionalProperties":{
                                          "type":"object","required":["from","to"],"properties":{"from":{},"to":{}}}}
                                        """));
        part.schema("History", Json.object("items", Json.list(change)));
        of("GET", root + "/{id}/history", "Its changes, newest first")
                .parameter("query", "before", Json.counter())
                .parameter("query", "limit", number(1000))
                .answers(
                        200,
                        "Of what is deleted too",
                        JSON,
                        Json.schema("History"),
                        "Cache-Control")
                .problem(ProblemCode.NOT_FOUND)
                .add();
    }

    private void figures() {
        ObjectNode counts =
                Json.object("hour", Json.counter(), "day", Json.counter(), "week", Json.counter());
        part.schema(
                "Figures",
                Json.object(
                        "documents",
                        Json.counter(),
                        "changes",
                        counts,
                        "authors",
                        counts,
                        "lastChangeAt",
                        Json.of("{\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}")));
        of("GET", root + "/figures", "How much it holds, and what happened lately")
                .answers(
                        200,
                        "Changes and their authors are counted in the last 10,000 changes",
                        JSON,
                        Json.schema("Figures"),
                        "Cache-Control")
                .add();
    }

    private void create() {
        ObjectNode body = Json.empty();
        body.putArray("allOf").add(description.ref("Fields"));
        body.set(
                "required",
                Json.texts(
                        collection.fields().values().stream()
                                .filter(field -> field.required() && !field.system())
                                .filter(field -> field.otherwise().isNull())
                                .map(Field::name)
                                .toList()));
        Operation create =
                of("POST", root, "Create a document, or bring a deleted one back")
                        .body(body)
                        .answers(
                                201,
                                "The document",
                                JSON,
                                description.ref("Document"),
                                "ETag",
                                "Location",
                                "Idempotency-Replayed")
                        .problem(ProblemCode.ALREADY_EXISTS);
        mutation(create).add();
    }

    private void update() {
        Operation update =
                of("PUT", root + "/{id}", "Set the fields given")
                        .parameter("header", "If-Match", base())
                        .body(description.ref("Fields"))
                        .answers(
                                200,
                                "The document",
                                JSON,
                                description.ref("Document"),
                                "ETag",
                                "Idempotency-Replayed")
                        .problem(ProblemCode.CONFLICT)
                        .problem(ProblemCode.NOT_FOUND);
        mutation(update).add();
    }

    private void delete() {
        Operation delete =
                of("DELETE", root + "/{id}", "Delete it; once more changes nothing")
                        .parameter("header", "If-Match", base())
                        .answers(204, "It is deleted", "Idempotency-Replayed")
                        .problem(ProblemCode.CONFLICT)
                        .problem(ProblemCode.NOT_FOUND);
        mutation(delete).add();
    }

    private void restore() {
        Operation restore =
                of("PUT", root + "/{id}/restore", "Bring it back as it was before its deletion")
                        .describe(
                                "Whole, with what the system had set. What lives is as it is, and"
                                        + " nothing changes. Who may create may restore.")
                        .parameter("header", "If-Match", base())
                        .answers(
                                200,
                                "The document",
                                JSON,
                                description.ref("Document"),
                                "ETag",
                                "Idempotency-Replayed")
                        .problem(ProblemCode.CONFLICT)
                        .problem(ProblemCode.NOT_FOUND);
        mutation(restore).add();
    }

    private void read() {
        Operation read =
                of("PUT", root + "/{id}/read", "Mark it as read; once more changes nothing")
                        .parameter("header", "If-Match", base())
                        .answers(
                                200,
                                "The document",
                                JSON,
                                description.ref("Document"),
                                "ETag",
                                "Idempotency-Replayed")
                        .problem(ProblemCode.CONFLICT)
                        .problem(ProblemCode.NOT_FOUND);
        mutation(read).add();
    }

    private static Operation mutation(Operation operation) {
        return operation
                .parameter("header", "Idempotency-Key", Json.uuid())
                .parameter(
                        "header",
                        "After",
                        Json.of(
                                "{\"type\":\"string\",\"description\":\"Earlier mutations of one's own, comma separated.\"}"))
                .parameter(
                        "header",
                        "Decides",
                        Json.uuid()
                                .put(
                                        "description",
                                        "The refused mutation of which this is a person's decision:"
                                                + " whoever's value it replaces is told."))
                .problem(ProblemCode.FORBIDDEN)
                .problem(ProblemCode.KEY_REUSED);
    }

    private static ObjectNode base() {
        return Json.of(
                "{\"type\":\"string\",\"pattern\":\"^\\\"[0-9]{1,18}\\\"$\",\"description\":\"The version of the scope on which the edit was made; without it the given fields win.\"}");
    }

    private static ObjectNode number(int most) {
        return Json.of("{\"type\":\"integer\",\"minimum\":1,\"maximum\":%d}", most);
    }
}
