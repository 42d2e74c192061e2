package com.smarterp.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.kernel.collections.ProtocolVectors;
import com.smarterp.kernel.problems.ProblemException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Positions and frames, by the vectors that the client is held to, too. */
class StreamVectorsTest {

    private static final Catalog ALL = catalog("jobs", "employees", "notifications", "chat");
    private static final Catalog TWO = catalog("jobs", "chat");

    private static Catalog catalog(String... names) {
        Map<String, Catalog.Kind> collections = new LinkedHashMap<>();
        List.of(names).forEach(name -> collections.put(name, Catalog.Kind.WORKSPACE));
        return new Catalog(collections);
    }

    static Stream<JsonNode> positions() {
        JsonNode vectors = ProtocolVectors.read("positions");
        return Stream.concat(
                vectors.get("positions").valueStream(), vectors.get("alsoRead").valueStream());
    }

    static Stream<String> malformed() {
        return ProtocolVectors.read("positions")
                .get("malformed")
                .valueStream()
                .map(JsonNode::stringValue);
    }

    static Stream<JsonNode> frames() {
        return ProtocolVectors.read("frames").get("frames").valueStream();
    }

    private static long[] versions(Catalog catalog, JsonNode named) {
        long[] versions = Position.none(catalog);
        named.forEachEntry(
                (name, version) -> {
                    if (version.isNumber()) {
                        versions[catalog.indexOf(name)] = version.longValue();
                    }
                });
        return versions;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("positions")
    void aPositionIsRead(JsonNode row) {
        assertThat(Position.parse(ALL, row.get("text").stringValue(), null))
                .isEqualTo(versions(ALL, row.get("versions")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void whatIsNoPositionIsRefused(String text) {
        assertThatThrownBy(() -> Position.parse(ALL, text, null))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frames")
    void aFrameIsWritten(JsonNode row) {
        ByteBuf out = Unpooled.buffer();
        Frames frames = new Frames(TWO);
        switch (row.get("frame").stringValue()) {
            case "hello" ->
                    frames.hello(
                            out,
                            row.get("retry").longValue(),
                            versions(TWO, row.get("versions")),
                            Instant.parse(row.get("expiresAt").stringValue()));
            case "change" ->
                    frames.change(
                            out,
                            new Event(
                                    0,
                                    row.get("versions").get("jobs").longValue(),
                                    row.get("value").stringValue().getBytes(StandardCharsets.UTF_8),
                                    0),
                            versions(TWO, row.get("versions")),
                            TWO.all());
            case "behind" -> frames.behind(out, TWO.indexOf(row.get("collection").stringValue()));
            case "bye" ->
                    Frames.bye(
                            out,
                            Bye.valueOf(row.get("reason").stringValue().toUpperCase(Locale.ROOT)));
            default -> Frames.beat(out);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(row.get("text").stringValue());
    }
}
