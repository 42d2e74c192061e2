package com.smarterp.kernel.description;

import com.smarterp.kernel.problems.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** An operation of the OpenAPI document: what is asked, and every answer that there is. */
public final class Operation {

    /** Of a GET, cross_site is the answer to an upgrade. */
    private static final List<ProblemCode> ALWAYS =
            List.of(
                    ProblemCode.MALFORMED,
                    ProblemCode.CROSS_SITE,
                    ProblemCode.URI_TOO_LONG,
                    ProblemCode.HEADERS_TOO_LARGE,
                    ProblemCode.INTERNAL,
                    ProblemCode.UNAVAILABLE);

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final Part part;
    private final ObjectNode json = Json.empty();
    private final Map<Integer, List<ProblemCode>> problems = new TreeMap<>();

    private Operation(Part part) {
        this.part = part;
    }

    /** Begins one; {@link #add} ends it. */
    public static Operation of(Part part, String tag, String method, String path, String summary) {
        Operation operation = new Operation(part);
        operation.json.put("operationId", id(method, path)).put("summary", summary);
        operation.json.putArray("tags").add(tag);
        ((ObjectNode) part.document().get("paths"))
                .withObject("/" + path.replace("~", "~0").replace("/", "~1"))
                .set(method.toLowerCase(Locale.ROOT), operation.json);
        ALWAYS.forEach(operation::problem);
        Matcher variable = VARIABLE.matcher(path);
        while (variable.find()) {
            String name = variable.group(1);
            operation.parameter("path", name, name.equals("code") ? Json.text(50) : Json.uuid());
        }
        return operation;
    }

    private static String id(String method, String path) {
        String words = path.replace("/api/", "").replaceAll("[^A-Za-z]+", "_");
        return method.toLowerCase(Locale.ROOT) + "_" + words.replaceAll("^_|_$", "");
    }

    /** Only with the access cookie. */
    public Operation signedIn() {
        security("access");
        return problem(ProblemCode.SIGNED_OUT);
    }

    public Operation security(String scheme) {
        json.putArray("security").addObject().putArray(scheme);
        return this;
    }

    public Operation describe(String text) {
        json.put("description", text);
        return this;
    }

    /** In a path it is required, elsewhere it isn't. */
    public Operation parameter(String in, String name, ObjectNode schema) {
        ObjectNode parameter = Json.empty().put("name", name).put("in", in);
        if (in.equals("path")) {
            parameter.put("required", true);
        }
        parameter.set("schema", schema);
        json.withArray("parameters").add(parameter);
        return this;
    }

    public Operation body(ObjectNode schema) {
        ObjectNode body = json.putObject("requestBody").put("required", true);
        body.putObject("content").putObject("application/json").set("schema", schema);
        return problem(ProblemCode.TIMED_OUT)
                .problem(ProblemCode.TOO_LARGE)
                .problem(ProblemCode.UNSUPPORTED_TYPE)
                .problem(ProblemCode.INVALID);
    }

    /** An answer without a body; headers are those that are always there. */
    public ObjectNode answer(int status, String description, String... headers) {
        ObjectNode answer =
                json.withObject("/responses")
                        .putObject(Integer.toString(status))
                        .put("description", description);
        for (String header : headers) {
            answer.withObject("/headers").set(header, Headers.of(part, header));
        }
        return answer;
    }

    public Operation answers(int status, String description, String... headers) {
        answer(status, description, headers);
        return this;
    }

    public Operation answers(
            int status, String description, String type, ObjectNode schema, String... headers) {
        answer(status, description, headers)
                .putObject("content")
                .putObject(type)
                .set("schema", schema);
        return this;
    }

    public Operation problem(ProblemCode code) {
        return problem(code.status(), code);
    }

    public Operation problem(int status, ProblemCode code) {
        List<ProblemCode> codes = problems.computeIfAbsent(status, _ -> new ArrayList<>());
        if (!codes.contains(code)) {
            codes.add(code);
        }
        return this;
    }

    /** Problems of one status are one answer with several codes; a status of its own stays. */
    public void add() {
        Problems.schemas(part);
        json.withObject("/responses")
                .propertyNames()
                .forEach(status -> problems.remove(Integer.valueOf(status)));
        problems.forEach(
                (status, codes) -> {
                    String name =
                            codes.stream()
                                    .map(ProblemCode::code)
                                    .sorted()
                                    .collect(Collectors.joining("."));
                    part.component("responses", name, Problems.response(part, codes));
                    json.withObject("/responses")
                            .set(Integer.toString(status), Json.ref("responses", name));
                });
    }
}
