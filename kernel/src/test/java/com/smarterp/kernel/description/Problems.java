package com.smarterp.kernel.description;

import com.smarterp.kernel.problems.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Problem details (RFC 9457) as schemas and answers. */
final class Problems {

    private static final String TYPE = "application/problem+json";

    private static final Set<ProblemCode> WAITING =
            Set.of(ProblemCode.TOO_MANY, ProblemCode.UNAVAILABLE);

    private Problems() {}

    static void schemas(Part part) {
        part.schema(
                "Conflict",
                Json.of(
                        """
                        {"type":"object",
                         "required":["field","mine","theirsVersion","theirsBy","theirsAt"],
                         "properties":{
                           "field":{"type":"string","description":"The field; custom.<key> of a map; * where the document itself is at stake."},
                           "base":{"description":"What the author had seen; missing where the answer leaves it out."},
                           "mine":{"description":"What was asked for."},
                           "theirs":{"description":"What is there; missing where the answer leaves it out."},
                           "theirsVersion":{"type":["integer","null"]},
                           "theirsBy":{"type":["string","null"],"format":"uuid"},
                           "theirsAt":{"type":["string","null"],"format":"date-time"}}}
                        """));
        part.schema(
                "Problem",
                Json.of(
                        """
                        {"type":"object","description":"RFC 9457.","required":["type","title","status","detail","code"],
                         "properties":{
                           "type":{"type":"string","pattern":"^/problems/[a-z_]+$"},
                           "title":{"type":"string"},
                           "status":{"type":"integer","minimum":400,"maximum":599},
                           "detail":{"type":"string"},
                           "code":{"type":"string","description":"Stable: decide by this."},
                           "errors":{"type":"array","description":"Bad input, field by field.","items":{
                             "type":"object","required":["field","message"],
                             "properties":{"field":{"type":"string"},"message":{"type":"string"}}}},
                           "conflicts":{"type":"array","description":"Of conflict: what a person decides.","items":{"$ref":"#/components/schemas/Conflict"}},
                           "current":{"type":["object","null"],"description":"Of conflict: the document as it is; null when it is deleted."},
                           "omitted":{"const":true,"description":"Of conflict in a batch: current, base and theirs are left out, and to be read."},
                           "wipe":{"const":true,"description":"Of session_ended and no_workspace: the device erases what it holds."}}}
                        """));
    }

    static ObjectNode response(Part part, List<ProblemCode> codes) {
        ObjectNode answer =
                Json.empty()
                        .put(
                                "description",
                                codes.stream()
                                        .map(Problems::line)
                                        .sorted()
                                        .collect(Collectors.joining("\n")));
        if (WAITING.containsAll(codes)) {
            answer.putObject("headers").set("Retry-After", Headers.of(part, "Retry-After"));
        }
        ObjectNode schema = answer.putObject("content").putObject(TYPE).putObject("schema");
        schema.putArray("allOf").add(Json.schema("Problem"));
        schema.putObject("properties")
                .putObject("code")
                .set("enum", Json.texts(codes.stream().map(ProblemCode::code).sorted().toList()));
        return answer;
    }

    private static String line(ProblemCode code) {
        return "- `%s`: %s. Cure: %s.".formatted(code.code(), code.cause(), code.cure());
    }
}
