package com.smarterp.kernel.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private Answer both(String name, String base, String their, String my) {
        ObjectNode document = field("title", "'t'");
        document.setAll(field(name, base));
        scope.create(mine, document.toString());
        scope.apply(theirs, ScopeModel.edit(scope.id, 1L, field(name, their)));
        return scope.apply(mine, ScopeModel.edit(scope.id, 1L, field(name, my)));
    }

    @ParameterizedTest(name = "{0}: {1}, theirs {2}, mine {3} conflicts")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title   | 'a' | 'b' | 'c'",
                "title   | 'a' | 'b' | 'a'",
                "status  | 'open' | 'closed' | 'lost'",
                "status  | 'closed' | null | 'lost'",
                "due     | null | '2026-01-01T00:00:00Z' | '2026-01-02T00:00:00Z'",
                "due     | '2026-01-01T00:00:00Z' | '2026-01-02T00:00:00Z' | null",
                "price   | null | {'amount':'1.00','currency':'EUR'} | {'amount':'2.00','currency':'EUR'}",
                "minutes | 1 | 2 | 3",
                "custom  | {'k':1} | {'k':2} | {'k':3}",
                "custom  | {'k':1} | {'k':null} | {'k':3}",
                "custom  | {'k':1} | {'k':2} | {'k':null}",
                "custom  | {} | {'k':2} | {'k':3}",
                "custom  | {'k':1} | {'k':1.0000000000000000000001} | {'k':2}",
                "custom  | {'k':1} | {'k':'2'} | {'k':2}",
                "custom  | {'k':[1,2]} | {'k':[2,1]} | {'k':[2,1,1]}"
            })
    void conflicts(String name, String base, String their, String my) {
        Answer answer = both(name.strip(), base, their, my);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(scope.log).hasSize(2);
        JsonNode problem = DocumentJson.parse(String.valueOf(answer.problem()));
        JsonNode conflict = problem.get("conflicts").get(0);
        String field = name.strip().equals("custom") ? "custom.k" : name.strip();
        assertThat(conflict.get("field").stringValue()).isEqualTo(field);
        assertThat(conflict.get("theirsVersion").longValue()).isEqualTo(2);
        assertThat(conflict.get("theirsBy").stringValue()).isEqualTo(theirs.user().toString());
        assertThat(problem.get("current")).isEqualTo(scope.document());
    }

    @ParameterizedTest(name = "{0}: {1}, theirs {2}, mine {3} gives {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title   | 'a' | 'b' | 'b' | 'b'",
                "status  | 'open' | 'closed' | 'closed' | 'closed'",
                "due     | '2026-01-01T00:00:00Z' | null | null | null",
                "due     | null | '2026-01-01T01:00:00Z' | '2026-01-01T02:00:00+01:00' | '2026-01-01T01:00:00Z'",
                "price   | null | {'amount':'1','currency':'EUR'} | {'currency':'EUR','amount':'1'} | {'amount':'1','currency':'EUR'}",
                "tags    | ['a','b'] | ['a','b','c'] | ['b','d'] | ['b','c','d']",
                "tags    | ['a'] | [] | ['a','x'] | ['x']",
                "tags    | [] | ['x'] | ['x'] | ['x']",
                "tags    | ['a'] | ['b'] | null | ['b']",
                "custom  | {'k':1} | {'l':2} | {'m':3} | {'k':1,'l':2,'m':3}",
                "custom  | {'k':1} | {'l':2} | {'k':null} | {'l':2}",
                "custom  | {'k':1} | {'k':2} | {'k':2} | {'k':2}",
                "custom  | {'k':1} | {'k':2} | {'k':2.0} | {'k':2}",
                "custom  | {'k':1} | {'k':200} | {'k':2E+2} | {'k':200}",
                "custom  | {} | {'k':[{'l':2.50}]} | {'k':[{'l':25e-1}]} | {'k':[{'l':2.50}]}",
                "custom  | {'k':2} | {'l':1} | {'k':2.00} | {'k':2,'l':1}",
                "custom  | {} | {'k':{'amount':'2.5','currency':'EUR'}} | {'k':{'currency':'EUR','amount':'2.50'}} | {'k':{'amount':'2.5','currency':'EUR'}}",
                "price   | null | {'amount':'2.5','currency':'EUR'} | {'amount':'2.50','currency':'EUR'} | {'amount':'2.5','currency':'EUR'}",
                "minutes | 1 | 60 | 6e1 | 60",
                "custom  | {'k':1} | {'k':null} | {'k':null} | {}",
                "custom  | {'k':1} | {'k':null} | {'l':1} | {'l':1}",
                "custom  | {'k':1} | {'l':2} | null | {'l':2}"
            })
    void merges(String name, String base, String their, String my, String result) {
        assertThat(both(name.strip(), base, their, my).status()).isEqualTo(200);
        assertThat(scope.document().get(name.strip())).isEqualTo(field("x", result).get("x"));
    }

    @ParameterizedTest(name = "{0} = {1} on what nobody else touched")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title   | 'z'",
                "status  | 'lost'",
                "due     | '2027-01-01T00:00:00Z'",
                "price   | {'amount':'9.99','currency':'USD'}",
                "minutes | 7",
                "tags    | ['q']",
                "custom  | {'q':[1,{'r':null}]}"
            })
    void anUntouchedFieldIsApplied(String name, String value) {
        scope.create(mine, "{'title':'t','tags':['a'],'custom':{}}");
        String other = name.strip().equals("minutes") ? "{'title':'u'}" : "{'minutes':3}";
        scope.apply(theirs, ScopeModel.edit(scope.id, 1L, ScopeModel.json(other)));
        Answer answer =
                scope.apply(mine, ScopeModel.edit(scope.id, 1L, field(name.strip(), value)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(scope.document().get(name.strip())).isEqualTo(field("x", value).get("x"));
        assertThat(scope.log.getLast().fields()).isEqualTo(List.of(name.strip()));
    }

    @ParameterizedTest(name = "without a base {0} = {1} wins")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title   | 'z' | 'z'",
                "tags    | ['q'] | ['q']",
                "custom  | {'q':1} | {'k':1,'q':1}",
                "custom  | {'__proto__':1,'constructor':2,'toString':3} | {'k':1,'__proto__':1,'constructor':2,'toString':3}",
                "custom  | {'q':12345678901234567890.12345678901234567890} | {'k':1,'q':12345678901234567890.12345678901234567890}",
                "custom  | {'q':123456789012345678901234567890} | {'k':1,'q':123456789012345678901234567890}",
                "custom  | {'k':1.0} | {'k':1}",
                "minutes | 60.0 | 60",
                "minutes | 6e1 | 60",
                "title   | '\\u2800a' | '\\u2800a'",
                "title   | '👩‍🔧' | '👩‍🔧'",
                "custom  | null | {}",
                "status  | null | 'open'"
            })
    void withoutABaseTheGivenFieldsWin(String name, String value, String result) {
        scope.create(mine, "{'title':'t','tags':['a'],'custom':{'k':1},'status':'lost'}");
        Answer answer =
                scope.apply(mine, ScopeModel.edit(scope.id, null, field(name.strip(), value)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(scope.document().get(name.strip())).isEqualTo(field("x", result).get("x"));
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

    @ParameterizedTest(name = "{0}: {1} on {2}, and others'' {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"tags | ['b%d'] | ['a%d']", "custom | {'b%d':1} | {'a%d':1}"})
    void whatIsTooMuchOnlyTogetherIsForAPersonToDecide(String name, String my, String their) {
        scope.create(mine, "{'title':'t'}");
        scope.apply(theirs, ScopeModel.edit(scope.id, 1L, many(name.strip(), their)));
        Answer answer = scope.apply(mine, ScopeModel.edit(scope.id, 1L, many(name.strip(), my)));
        assertThat(answer.status()).isEqualTo(409);
        JsonNode conflict =
                DocumentJson.parse(String.valueOf(answer.problem())).get("conflicts").get(0);
        assertThat(conflict.get("field").stringValue()).isEqualTo(name.strip());
        assertThat(conflict.get("theirs").size()).isEqualTo(12);
        assertThat(conflict.get("mine").size()).isEqualTo(12);
        assertThat(conflict.get("theirsBy").stringValue()).isEqualTo(theirs.user().toString());
        assertThat(scope.log).hasSize(2);
    }

    @Test
    void aMapThatIsTooMuchWithWhatIsThereIsAConflictWithoutABaseToo() {
        scope.create(theirs, many("custom", "{'a%d':1}").put("title", "t").toString());
        Answer answer =
                scope.apply(mine, ScopeModel.edit(scope.id, null, many("custom", "{'b%d':1}")));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).contains("\"field\":\"custom\"", theirs.user().toString());
    }

    /** Twelve elements or keys; twenty fit. */
    private static ObjectNode many(String name, String one) {
        String inner = one.substring(1, one.length() - 1);
        return field(
                name,
                IntStream.range(0, 12)
                        .mapToObj(inner::formatted)
                        .collect(
                                Collectors.joining(
                                        ",",
                                        one.substring(0, 1),
                                        one.substring(one.length() - 1))));
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
