package com.smarterp.house;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A collection as docs/collections.json declares it; the suites of the services hold that file to
 * the code.
 */
record DeclaredCollection(String name, JsonNode json) {

    static List<DeclaredCollection> all() {
        return new JsonMapper()
                        .readTree(Sources.text(Sources.ROOT.resolve("docs/collections.json")))
                        .properties()
                        .stream()
                        .map(each -> new DeclaredCollection(each.getKey(), each.getValue()))
                        .toList();
    }

    String text(String member) {
        return json.get(member).stringValue();
    }

    String service() {
        return text("service");
    }

    /** The name of its service without the ending: {@code people}. */
    String owner() {
        return service().replace("-service", "");
    }

    String topic() {
        return "smarterp." + name;
    }

    String deadLetters() {
        return topic() + ".dlt";
    }

    /** The name of its documents' type: {@code Job}. */
    String type() {
        return capital(text("noun"));
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
