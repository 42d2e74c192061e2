package com.smarterp.kernel.collections;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.changes.ChangeTopic;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose values a person's decision replaces, and what comes back when a document is restored. */
class DecidesTest {

    private final ScopeModel scope = new ScopeModel();
    private final Author mine = ScopeModel.person();
    private final Author theirs = ScopeModel.person();
    private final Author third = ScopeModel.person();

    private Mutation ask(Action action, @Nullable Long base, String fields, @Nullable Mutation of) {
        return new Mutation(
                UUID.randomUUID(),
                action,
                scope.id,
                base,
                List.of(),
                ScopeModel.json(fields),
                of == null ? null : of.mutation(),
                null);
    }

    private void edit(Author author, String fields) {
        assertThat(scope.apply(author, ask(Action.UPDATE, null, fields, null)).status())
                .isEqualTo(200);
    }

    private Mutation refused(Action action, long base, String fields) {
        Mutation refused = ask(action, base, fields, null);
        assertThat(scope.apply(mine, refused).status()).isEqualTo(409);
        return refused;
    }

    private void decide(Action action, @Nullable Long base, String fields, Mutation refused) {
        assertThat(scope.apply(mine, ask(action, base, fields, refused)).succeeded()).isTrue();
    }

    @Test
    void whoeverWroteTheValueIsOverruledThoughNothingChangedSinceTheConflict() {
        scope.create(mine, "{'title':'a'}");
        edit(theirs, "{'title':'b'}");
        Mutation refused = refused(Action.UPDATE, 1, "{'title':'c'}");
        decide(Action.UPDATE, 2L, "{'title':'c'}", refused);
        assertThat(scope.overruled()).isEqualTo(theirs.user() + ":title");
    }

    @Test
    void whoChangedItOnceMoreBeforeTheDecisionIsOverruledInsteadOfTheFirst() {
        scope.create(mine, "{'title':'a'}");
        edit(theirs, "{'title':'b'}");
        Mutation refused = refused(Action.UPDATE, 1, "{'title':'c'}");
        edit(third, "{'title':'d'}");
        decide(Action.UPDATE, null, "{'title':'c'}", refused);
        assertThat(scope.overruled()).isEqualTo(third.user() + ":title");
    }

    @Test
    void onlyWhoseValuesGoAreOverruledNotWhoWroteBeforeTheRefusedEditOrElsewhere() {
        scope.create(third, "{'title':'a','status':'lost','custom':{'k':1}}");
        edit(theirs, "{'custom':{'k':2}}");
        edit(third, "{'custom':{'l':1},'minutes':4}");
        Mutation refused = refused(Action.UPDATE, 1, "{'custom':{'k':3},'status':'open'}");
        decide(Action.UPDATE, 3L, "{'custom':{'k':3},'status':'open'}", refused);
        assertThat(scope.overruled()).isEqualTo(theirs.user() + ":custom");
    }

    @Test
    void aConflictOnOneKeyNamesWhoWroteThatKey() {
        scope.create(mine, "{'title':'a','custom':{'k':1}}");
        edit(theirs, "{'custom':{'k':2}}");
        edit(third, "{'custom':{'l':1}}");
        Answer conflict = scope.apply(mine, ask(Action.UPDATE, 1L, "{'custom':{'k':3}}", null));
        assertThat(conflict.problem()).contains("\"theirsBy\":\"" + theirs.user() + "\"");
    }

    @Test
    void aDeletionThatIsDecidedOverEditsOverrulesAllWhoEdited() {
        scope.create(mine, "{'title':'a'}");
        edit(theirs, "{'title':'b'}");
        edit(third, "{'minutes':1}");
        Mutation refused = refused(Action.DELETE, 1, "{}");
        decide(Action.DELETE, 3L, "{}", refused);
        assertThat(String.valueOf(scope.overruled()).split(",", -1))
                .containsExactlyInAnyOrder(theirs.user() + ":*", third.user() + ":*");
    }

    @Test
    void howeverManyAreOverruledAHeaderNamesSoMany() {
        scope.create(mine, "{'title':'a'}");
        for (int i = 0; i <= ChangeTopic.MOST_OVERRULED; i++) {
            edit(ScopeModel.person(), "{'minutes':" + i + "}");
        }
        Mutation refused = refused(Action.DELETE, 1, "{}");
        decide(Action.DELETE, (long) scope.log.size(), "{}", refused);
        assertThat(String.valueOf(scope.overruled()).split(",", -1))
                .hasSize(ChangeTopic.MOST_OVERRULED);
    }

    @Test
    void anEditThatIsDecidedOverADeletionOverrulesWhoDeleted() {
        scope.create(mine, "{'title':'a'}");
        scope.apply(theirs, ask(Action.DELETE, null, "{}", null));
        Mutation refused = refused(Action.UPDATE, 1, "{'title':'c'}");
        decide(Action.RESTORE, 2L, "{}", refused);
        assertThat(scope.overruled()).isEqualTo(theirs.user() + ":*");
        decide(Action.UPDATE, 3L, "{'title':'c'}", refused);
        assertThat(scope.overruled()).isNull();
    }

    @Test
    void nobodyIsOverruledByAnOrdinaryEditByOnesOwnOrOfTheSystem() {
        scope.create(mine, "{'title':'a'}");
        edit(theirs, "{'title':'b'}");
        edit(mine, "{'title':'c'}");
        assertThat(scope.overruled()).isNull();
        edit(new Author.Automatic(theirs.user()), "{'title':'d'}");
        Mutation refused = refused(Action.UPDATE, 3, "{'title':'e'}");
        decide(Action.UPDATE, 4L, "{'title':'e'}", refused);
        assertThat(scope.overruled()).isNull();
    }

    @Test
    void whatIsRestoredIsWholeAndLaterEditsOfTheQueueBuildOnIt() {
        scope.create(mine, "{'title':'a','tags':['x','y'],'custom':{'k':1}}");
        scope.apply(theirs, ask(Action.DELETE, null, "{}", null));
        Mutation restore = ask(Action.RESTORE, 2L, "{}", null);
        Answer back = scope.apply(mine, restore);
        assertThat(back.status()).isEqualTo(200);
        assertThat(scope.document().get("tags"))
                .isEqualTo(ScopeModel.json("{'t':['x','y']}").get("t"));
        assertThat(scope.log.getLast().fields()).contains("title", "tags", "custom");
        Answer edited =
                scope.apply(
                        mine,
                        ScopeModel.edit(
                                scope.id,
                                2L,
                                ScopeModel.json("{'tags':['y']}"),
                                restore.mutation()));
        assertThat(edited.status()).isEqualTo(200);
        assertThat(scope.document().get("tags").toString()).isEqualTo("[\"y\"]");
        Answer again = scope.apply(theirs, ask(Action.RESTORE, 1L, "{}", null));
        assertThat(again.status()).isEqualTo(200);
        assertThat(scope.log).hasSize(4);
    }

    @Test
    void whatWasBroughtBackAndDeletedAgainMeanwhileIsAConflict() {
        scope.create(mine, "{'title':'a'}");
        scope.apply(theirs, ask(Action.DELETE, null, "{}", null));
        scope.apply(theirs, ask(Action.RESTORE, null, "{}", null));
        edit(theirs, "{'title':'other'}");
        scope.apply(theirs, ask(Action.DELETE, null, "{}", null));
        assertThat(scope.apply(mine, ask(Action.RESTORE, 2L, "{}", null)).status()).isEqualTo(409);
        assertThat(scope.apply(mine, ask(Action.RESTORE, 99L, "{}", null)).status()).isEqualTo(409);
        assertThat(scope.apply(mine, ask(Action.RESTORE, 5L, "{}", null)).status()).isEqualTo(200);
        assertThat(scope.document().get("title").stringValue()).isEqualTo("other");
    }
}
