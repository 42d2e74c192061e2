package com.smarterp.kernel.collections;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How many characters a text has, by the vectors that the client's forms are held to, too. */
class TextLengthTest {

    static Stream<JsonNode> texts() {
        return ProtocolVectors.read("text-lengths").get("texts").valueStream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextFitsByItsCharacters(JsonNode row) {
        JsonNode text =
                JsonNodeFactory.instance.stringNode(
                        row.get("piece").stringValue().repeat(row.get("times").intValue()));
        ScalarKinds.Text kind = new ScalarKinds.Text(row.get("max").intValue());
        if (row.get("fits").booleanValue()) {
            assertThatCode(() -> kind.normal(text)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> kind.normal(text)).isInstanceOf(FieldKind.Unfit.class);
        }
    }
}
