package com.smarterp.gateway.docs;

import com.smarterp.gateway.files.Asset;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** What {@code type} of a problem leads to: its code, explained for people and for programs. */
final class ProblemPages {

    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json";

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="stylesheet" href="/api/docs/ui/docs.css">
            <main>
            <h1>%1$s</h1>
            <p><code>%2$s</code> <code>%3$s</code></p>
            <h2>Cause</h2>
            <p>%4$s.</p>
            <h2>Cure</h2>
            <p>%5$s.</p>
            <p><a href="/api/docs">All requests and their answers</a></p>
            </main>
            </html>
            """;

    private ProblemPages() {}

    static Map<String, Asset> html() {
        Map<String, Asset> pages = new LinkedHashMap<>();
        for (ProblemCode code : ProblemCode.values()) {
            String statuses =
                    new TreeSet<>(code.statuses())
                            .stream().map(String::valueOf).collect(Collectors.joining(", "));
            String page =
                    PAGE.formatted(
                            HtmlUtils.htmlEscape(code.title()),
                            statuses,
                            code.code(),
                            HtmlUtils.htmlEscape(code.cause()),
                            HtmlUtils.htmlEscape(code.cure()));
            pages.put(code.code(), Asset.of(HTML, page));
        }
        return pages;
    }

    static Map<String, Asset> json(JsonMapper json) {
        Map<String, Asset> pages = new LinkedHashMap<>();
        for (ProblemCode code : ProblemCode.values()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("code", code.code());
            members.put("statuses", new TreeSet<>(code.statuses()));
            members.put("title", code.title());
            members.put("cause", code.cause());
            members.put("cure", code.cure());
            pages.put(code.code(), Asset.of(JSON, json.writeValueAsString(members)));
        }
        return pages;
    }
}
