package com.smarterp.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is made from the declarations of the collections says what they say; with {@code
 * smarterp.docs.write} it is made anew.
 */
class CollectionProductsTest {

    private static final String KUBERNETES = "deploy/kubernetes/base/";

    private static final List<DeclaredCollection> COLLECTIONS = DeclaredCollection.all();

    /** Each file, and what it should be, given what it is. */
    private static Map<String, UnaryOperator<String>> products() {
        Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
        all.put("web/lib/collections.gen.ts", _ -> CollectionTypes.text(COLLECTIONS));
        all.put(
                "gateway/src/main/resources/gateway-collections.yaml",
                _ -> CollectionLists.gateway(COLLECTIONS));
        all.put("docs/collections.md", _ -> CollectionLists.table(COLLECTIONS));
        all.put(KUBERNETES + "kafka/topics.yaml", part(CollectionTopics.topics(COLLECTIONS)));
        all.put(KUBERNETES + "kafka/reader.yaml", part(CollectionTopics.reader(COLLECTIONS)));
        all.put(
                KUBERNETES + "gateway/kafka-user.yaml",
                part(CollectionTopics.gateway(COLLECTIONS)));
        for (String service :
                COLLECTIONS.stream()
                        .map(DeclaredCollection::service)
                        .collect(Collectors.toCollection(TreeSet::new))) {
            all.put(
                    KUBERNETES + service + "/kafka-user.yaml",
                    part(CollectionTopics.publisher(COLLECTIONS, service)));
        }
        return all;
    }

    private static UnaryOperator<String> part(String text) {
        return file -> CollectionTopics.replace(file, text);
    }

    static Stream<String> files() {
        return products().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aProductSaysWhatIsDeclared(String name) throws IOException {
        Path file = Sources.ROOT.resolve(name);
        String is = Files.exists(file) ? Files.readString(file) : "";
        String made = Objects.requireNonNull(products().get(name)).apply(is);
        if (Boolean.getBoolean("smarterp.docs.write")) {
            Files.writeString(file, made);
            is = made;
        }
        assertThat(is).as(name + " (-Dsmarterp.docs.write=true makes it anew)").isEqualTo(made);
    }

    /** One that is gone from the code stays in the file until it is taken out by hand. */
    @Test
    void whatIsDeclaredIsInTheCode() {
        String services =
                Sources.services().stream()
                        .filter(file -> file.toString().endsWith("Collection.java"))
                        .map(Sources::text)
                        .collect(Collectors.joining());
        assertThat(COLLECTIONS)
                .allMatch(collection -> services.contains("\"" + collection.name() + "\""));
    }
}
