package com.smarterp.kernel.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.collections.ProtocolVectors;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The codes of problems, by the vectors that the client is held to, too. */
class ProblemVectorsTest {

    @Test
    void theVectorsHaveEveryCodeWithItsStatus() {
        Map<String, Integer> vectors =
                ProtocolVectors.read("problems")
                        .get("problems")
                        .valueStream()
                        .collect(
                                Collectors.toMap(
                                        (JsonNode row) -> row.get("code").stringValue(),
                                        row -> row.get("status").intValue()));
        assertThat(vectors)
                .isEqualTo(
                        Arrays.stream(ProblemCode.values())
                                .collect(Collectors.toMap(ProblemCode::code, ProblemCode::status)));
    }
}
