package com.smarterp.kernel.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.problems.ProblemCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Many write one document, each its own part. */
class PartsTest {

    private static Part part(String tag, String method, String path) {
        Part part = Part.openApi(Map.of(tag, "All of " + tag));
        part.schema(tag + "Answer", Json.object("id", Json.uuid()));
        Operation.of(part, tag, method, path, "Does it")
                .answers(200, "Done", "application/json", Json.schema(tag + "Answer"))
                .problem(ProblemCode.NOT_FOUND)
                .add();
        return part;
    }

    @Test
    void itDoesNotCountWhoWroteFirst() {
        Part jobs = part("jobs", "GET", "/api/jobs");
        Part chat = part("chat", "POST", "/api/jobs");
        ObjectNode one = Parts.replace(Parts.replace(Json.empty(), jobs), chat);
        ObjectNode other = Parts.replace(Parts.replace(Json.empty(), chat), jobs);
        assertThat(one.toString()).isEqualTo(other.toString());
        assertThat(one.at("/paths/~1api~1jobs").propertyNames())
                .containsExactlyInAnyOrder("get", "post");
        assertThat(Parts.replace(one, jobs)).as("again").isEqualTo(one);
    }

    @Test
    void whatAServiceNoLongerSaysIsGoneWithAllThatOnlyItNeeded() {
        ObjectNode both =
                Parts.replace(
                        Parts.replace(Json.empty(), part("jobs", "GET", "/api/jobs")),
                        part("chat", "GET", "/api/chat"));
        ObjectNode after = Parts.replace(both, part("jobs", "GET", "/api/orders"));
        assertThat(after.get("paths").propertyNames()).containsExactly("/api/chat", "/api/orders");
        Part empty = Part.openApi(Map.of("jobs", "Nothing"));
        assertThat(Parts.replace(after, empty).at("/components/schemas").propertyNames())
                .contains("chatAnswer", "Problem")
                .doesNotContain("jobsAnswer");
    }

    @Test
    void aNewMajorVersionBeginsAnew() {
        ObjectNode old = Parts.replace(Json.empty(), part("chat", "GET", "/api/chat"));
        old.withObject("/info").put("version", "0.9.0");
        ObjectNode now = Parts.replace(old, part("jobs", "GET", "/api/jobs"));
        assertThat(Parts.sameMajor(old, now)).isFalse();
        assertThat(now.get("paths").propertyNames()).containsExactly("/api/jobs");
    }
}
