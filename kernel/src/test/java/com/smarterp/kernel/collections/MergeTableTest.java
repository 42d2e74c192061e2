package com.smarterp.kernel.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                "custom  | {} | {'k':2} | {'k':3}"
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
}
