package com.smarterp.kernel.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every kind of field, in every case that concurrent edits can make of it. */
class MergeTableTest {

    private final ScopeModel scope = new ScopeModel();
    private final Author mine = ScopeModel.person();
    private final Author theirs = ScopeModel.person();

    private static ObjectNode field(String name, String value) {
        return ScopeModel.json("{'" + name + "':" + value + "}");
    }

    private static ObjectNode field(String name, JsonNode value) {
        ObjectNode fields = ScopeModel.json("{}");
        fields.set(name, value);
        return fields;
    }

    /** A row of the vectors that the client's model of the server is held to, too. */
    record Row(JsonNode json) {

        static Stream<Row> of(String table) {
            return VECTORS.get(table).valueStream().map(Row::new);
        }

        String name() {
            return json.get("field").stringValue();
        }

        JsonNode get(String member) {
            return json.get(member);
        }

        ObjectNode fields(String member) {
            return field(name(), get(member));
        }

        @Override
        public String toString() {
            return json.toString();
        }
    }

    private static final ObjectNode VECTORS = ProtocolVectors.read("merging");

    static Stream<Row> conflicting() {
        return Row.of("conflicts");
    }

    static Stream<Row> merging() {
        return Row.of("merges");
    }

    static Stream<Row> untouched() {
        return Row.of("untouched");
    }

    static Stream<Row> withoutBase() {
        return Row.of("withoutBase");
    }

    static Stream<Row> overfull() {
        return Row.of("overfull");
    }

    @Test
    void theVectorsAreOfThisCollection() {
        ObjectNode declared = CollectionDeclaration.of(Note.NOTES, "notes-service");
        assertThat(DocumentJson.parse(declared.get("fields").toString()))
                .isEqualTo(VECTORS.get("fields"));
    }

    private Answer both(Row row) {
        ObjectNode document = field("title", "'t'");
        document.setAll(row.fields("base"));
        scope.create(mine, document.toString());
        scope.apply(theirs, ScopeModel.edit(scope.id, 1L, row.fields("theirs")));
        return scope.apply(mine, ScopeModel.edit(scope.id, 1L, row.fields("mine")));
    }

    @ParameterizedTest(name = "{0} conflicts")
    @MethodSource("conflicting")
    void conflicts(Row row) {
        Answer answer = both(row);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(scope.log).hasSize(2);
        JsonNode problem = DocumentJson.parse(String.valueOf(answer.problem()));
        JsonNode conflict = problem.get("conflicts").get(0);
        String field = row.name().equals("custom") ? "custom.k" : row.name();
        assertThat(conflict.get("field").stringValue()).isEqualTo(field);
        assertThat(conflict.get("theirsVersion").longValue()).isEqualTo(2);
        assertThat(conflict.get("theirsBy").stringValue()).isEqualTo(theirs.user().toString());
        assertThat(problem.get("current")).isEqualTo(scope.document());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("merging")
    void merges(Row row) {
        assertThat(both(row).status()).isEqualTo(200);
        assertThat(scope.document().get(row.name())).isEqualTo(row.get("result"));
    }

    @ParameterizedTest(name = "{0} on what nobody else touched")
    @MethodSource("untouched")
    void anUntouchedFieldIsApplied(Row row) {
        scope.create(mine, "{'title':'t','tags':['a'],'custom':{}}");
        String other = row.name().equals("minutes") ? "{'title':'u'}" : "{'minutes':3}";
        scope.apply(theirs, ScopeModel.edit(scope.id, 1L, ScopeModel.json(other)));
        Answer answer = scope.apply(mine, ScopeModel.edit(scope.id, 1L, row.fields("mine")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(scope.document().get(row.name())).isEqualTo(row.get("mine"));
        assertThat(scope.log.getLast().fields()).isEqualTo(List.of(row.name()));
    }

    @ParameterizedTest(name = "without a base {0} wins")
    @MethodSource("withoutBase")
    void withoutABaseTheGivenFieldsWin(Row row) {
        scope.create(mine, "{'title':'t','tags':['a'],'custom':{'k':1},'status':'lost'}");
        Answer answer = scope.apply(mine, ScopeModel.edit(scope.id, null, row.fields("mine")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(scope.document().get(row.name())).isEqualTo(row.get("result"));
    }

    @ParameterizedTest(name = "{0} is invalid")
    @ValueSource(
            strings = {
                "{'title':null}",
                "{'title':'  '}",
                "{'title':5}",
                "{'title':'a\\u0000b'}",
                "{'title':'\\ud800'}",
                "{'status':'unknown'}",
                "{'due':'yesterday'}",
                "{'due':'2026-02-30T00:00:00Z'}",
                "{'due':1}",
                "{'price':{'amount':1,'currency':'EUR'}}",
                "{'price':{'amount':'1e3','currency':'EUR'}}",
                "{'price':{'amount':'1','currency':'XYZZY'}}",
                "{'price':{'amount':'1'}}",
                "{'minutes':1.5}",
                "{'minutes':-1}",
                "{'minutes':99999999999}",
                "{'minutes':1e9999999999}",
                "{'minutes':1e-9999999999}",
                "{'minutes':59.5}",
                "{'minutes':'60'}",
                "{'minutes':1e2147483648}",
                "{'custom':{'k':1e9999999999}}",
                "{'custom':{'k':[{'l':-1e-9999999999}]}}",
                "{'custom':{'k':1e-400}}",
                "{'custom':{'k':0e99999}}",
                "{'due':'10000-01-01T00:00:00Z'}",
                "{'due':'+1000000-01-01T00:00:00Z'}",
                "{'due':'+999999999-12-31T23:59:59-18:00'}",
                "{'due':'0000-12-31T23:59:59Z'}",
                "{'due':'9999-12-31T23:59:59-18:00'}",
                "{'due':'2026-06-30T23:59:60Z'}",
                "{'due':'2026-01-01T00:00:00+25:00'}",
                "{'title':'\\u00a0'}",
                "{'title':'\\u200b\\u2060'}",
                "{'title':'\\u2800'}",
                "{'title':'\\u3164\\uffa0'}",
                "{'title':'\\u0301\\u20dd'}",
                "{'title':'\\ufe0f\\u034f'}",
                "{'title':'\\u2066\\u2069'}",
                "{'title':'\\udb40\\udc41'}",
                "{'title':'\\t\\r\\n\\u2028'}",
                "{'tags':['\\u200b']}",
                "{'custom':{'\\u00a0':1}}",
                "{'tags':'a'}",
                "{'tags':['']}",
                "{'tags':[null]}",
                "{'custom':[]}",
                "{'custom':{'':1}}",
                "{'custom':{'k':1e999}}",
                "{'custom':{'k':{'l':['\\u0000']}}}",
                "{'version':1}",
                "{'createdBy':null}",
                "{'workspaceId':'x'}"
            })
    void badValuesAreToldWithTheirField(String fields) {
        scope.create(mine, "{'title':'t'}");
        ObjectNode given = ScopeModel.json(fields);
        Answer answer = scope.apply(mine, ScopeModel.edit(scope.id, null, given));
        assertThat(answer.status()).isEqualTo(422);
        JsonNode problem = DocumentJson.parse(String.valueOf(answer.problem()));
        assertThat(problem.get("code").stringValue()).isEqualTo("invalid");
        assertThat(problem.get("errors").get(0).get("field").stringValue())
                .isEqualTo(given.propertyNames().iterator().next());
        assertThat(scope.log).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overfull")
    void whatIsTooMuchOnlyTogetherIsForAPersonToDecide(Row row) {
        scope.create(mine, "{'title':'t'}");
        scope.apply(theirs, ScopeModel.edit(scope.id, 1L, many(row, "theirs")));
        Answer answer = scope.apply(mine, ScopeModel.edit(scope.id, 1L, many(row, "mine")));
        assertThat(answer.status()).isEqualTo(409);
        JsonNode conflict =
                DocumentJson.parse(String.valueOf(answer.problem())).get("conflicts").get(0);
        assertThat(conflict.get("field").stringValue()).isEqualTo(row.name());
        assertThat(conflict.get("theirs").size()).isEqualTo(12);
        assertThat(conflict.get("mine").size()).isEqualTo(12);
        assertThat(conflict.get("theirsBy").stringValue()).isEqualTo(theirs.user().toString());
        assertThat(scope.log).hasSize(2);
    }

    @Test
    void aMapThatIsTooMuchWithWhatIsThereIsAConflictWithoutABaseToo() {
        scope.create(theirs, many("custom", "a", 12).put("title", "t").toString());
        Answer answer = scope.apply(mine, ScopeModel.edit(scope.id, null, many("custom", "b", 12)));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).contains("\"field\":\"custom\"", theirs.user().toString());
    }

    /** Twelve elements or keys; twenty fit. */
    private static ObjectNode many(Row row, String member) {
        return many(row.name(), row.get(member).stringValue(), row.get("each").intValue());
    }

    private static ObjectNode many(String name, String start, int count) {
        boolean isMap = name.equals("custom");
        return field(
                name,
                IntStream.range(0, count)
                        .mapToObj(n -> "'" + start + n + (isMap ? "':1" : "'"))
                        .collect(Collectors.joining(",", isMap ? "{" : "[", isMap ? "}" : "]")));
    }

    @Test
    void everyChangeHasATimeOfItsOwn() {
        for (int i = 0; i < 50; i++) {
            ObjectNode title = field("title", "'" + i + "'");
            if (i == 0) {
                scope.create(mine, title.toString());
            } else {
                scope.apply(mine, ScopeModel.edit(scope.id, null, title));
            }
        }
        List<String> times =
                scope.log.stream()
                        .map(change -> DocumentJson.parse(String.valueOf(change.document())))
                        .map(document -> document.get("updatedAt").stringValue())
                        .toList();
        assertThat(times).isSorted().doesNotHaveDuplicates();
        assertThat(times).allMatch(time -> time.matches(".*T..:..:..\\.\\d{6}Z"));
    }
}
