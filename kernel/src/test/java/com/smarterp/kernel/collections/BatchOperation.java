package com.smarterp.kernel.collections;

import com.smarterp.kernel.description.Json;
import com.smarterp.kernel.description.Operation;
import com.smarterp.kernel.description.Part;
import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/** The offline queue in the OpenAPI document. */
final class BatchOperation {

    private final CollectionDescription description;
    private final Part part;

    BatchOperation(CollectionDescription description, Part part) {
        this.description = description;
        this.part = part;
    }

    void add(Operation operation) {
        ObjectNode mutation =
                Json.object(
                        "mutation",
                        Json.uuid(),
                        "op",
                        Json.words(
                                Arrays.stream(Action.values())
                                        .filter(description.collection::offers)
                                        .map(Action::word)
                                        .sorted()
                                        .toList()),
                        "id",
                        Json.uuid(),
                        "base?",
                        Json.orNull(Json.counter()),
                        "after?",
                        Json.orNull(Json.list(Json.uuid()).put("maxItems", MutationRequest.BATCH)),
                        "fields?",
                        Json.orNull(description.ref("Fields")),
                        "decides?",
                        Json.orNull(Json.uuid()));
        part.schema(
                description.title() + "Batch",
                Json.object(
                        "mutations",
                        Json.list(mutation).put("maxItems", MutationRequest.BATCH),
                        "atomic?",
                        Json.of(
                                "{\"type\":[\"boolean\",\"null\"],\"description\":\"All or none, of at most %d; if one fails, the others are 424 and nothing is applied.\"}",
                                CollectionWriter.TRANSACTION)));
        ObjectNode result =
                Json.object(
                        "mutation",
                        Json.uuid(),
                        "status",
                        Json.of("{\"type\":\"integer\"}"),
                        "version?",
                        Json.counter(),
                        "document?",
                        description.ref("Document"),
                        "problem?",
                        Json.schema("Problem"),
                        "replayed?",
                        Json.of("{\"const\":true}"),
                        "omitted?",
                        Json.of(
                                "{\"const\":true,\"description\":\"The document, or what a conflict tells of it, is left out and to be read.\"}"));
        part.schema(
                description.title() + "Results",
                Json.object("results", Json.list(result), "version", Json.counter()));
        operation
                .describe(
                        "Each mutation is atomic and answered by its own status, as the single"
                                + " request would be; 424 not_tried after a failure of the same"
                                + " document. An entry that can't be read makes all of it 400. Each"
                                + " document is given once, with the last success of its id.")
                .body(description.ref("Batch"))
                .answers(
                        200,
                        "One result a mutation, in their order",
                        "application/json",
                        description.ref("Results"),
                        "Cache-Control")
                .add();
    }
}
