package com.smarterp.kernel.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** A document with one request; what may change of it without harm, and what may not. */
class CompatibilityTest {

    private static final String OLD =
            """
            {"paths":{"/api/jobs":{"post":{
              "parameters":[{"name":"since","in":"query","schema":{"type":"integer","maximum":9}}],
              "requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Fields"}}}},
              "responses":{"200":{"headers":{"ETag":{}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}},
                           "404":{}}}}},
             "channels":{"jobs":{"address":"smarterp.jobs","messages":{"change":{"payload":{"$ref":"#/components/schemas/Job"}}}}},
             "components":{"schemas":{
               "Fields":{"type":"object","required":["title"],"properties":{"title":{"type":["string","null"],"maxLength":10},"status":{"enum":["draft","done"]}}},
               "Job":{"type":"object","required":["id","at"],"properties":{"id":{"type":"string","format":"uuid"},"at":{"type":"string"},"note":{"type":"string"}}}}}}
            """;

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"post\":{ | \"put\":{ | POST /api/jobs is gone",
                "/api/jobs\":{\"post | /api/orders\":{\"post | POST /api/jobs is gone",
                "\"since\" | \"from\" | POST /api/jobs has no parameter since any more",
                "\"maximum\":9 | \"maximum\":8 | maximum is 8 now",
                "\"in\":\"query\", | \"in\":\"query\",\"required\":true, | needs the parameter since now",
                "\"title\":{\"type\":[\"string\",\"null\"] | \"title\":{\"type\":[\"string\"] | request .title was [string, null] and is [string]",
                "\"maxLength\":10 | \"maxLength\":9 | maxLength is 9 now",
                "\"enum\":[\"draft\",\"done\"] | \"enum\":[\"draft\"] | request .status takes only",
                "[\"title\"] | [\"title\",\"status\"] | request .status is required now",
                "\"status\":{ | \"state\":{ | request .status is gone",
                "\"ETag\" | \"Etag2\" | 200 has no header ETag any more",
                "\"200\" | \"201\" | POST /api/jobs never answers 200 any more",
                "\"at\":{\"type\":\"string\"} | \"at\":{\"type\":[\"string\",\"null\"]} | 200 .at was [string] and is [string, null]",
                "[\"id\",\"at\"] | [\"id\"] | .at may be missing now",
                "\"note\" | \"remark\" | .note is gone",
                "smarterp.jobs | smarterp.work | channel jobs is gone or elsewhere",
                "\"change\" | \"news\" | jobs.change is gone",
                "\"format\":\"uuid\" | \"format\":\"int\" | .id is no uuid any more"
            })
    void whatBreaksAClientIsTold(String from, String to, String told) {
        assertThat(breaks(from, to)).anySatisfy(line -> assertThat(line).contains(told));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Job\" | \"Job\"",
                "\"404\":{} | \"404\":{},\"410\":{}",
                "\"maximum\":9 | \"maximum\":10",
                "\"maxLength\":10 | \"maxLength\":20",
                "\"enum\":[\"draft\",\"done\"] | \"enum\":[\"draft\",\"done\",\"lost\"]",
                "\"required\":[\"title\"], | \"required\":[],",
                "\"note\":{ | \"more\":{\"type\":\"string\"},\"note\":{",
                "[\"id\",\"at\"] | [\"id\",\"at\",\"note\"]"
            })
    void additionsBreakNobody(String from, String to) {
        assertThat(breaks(from, to)).isEmpty();
    }

    private static List<String> breaks(String from, String to) {
        assertThat(OLD).contains(from);
        return Compatibility.breaks(read(OLD), read(OLD.replace(from, to)));
    }

    private static ObjectNode read(String text) {
        return (ObjectNode) Json.read(text);
    }
}
