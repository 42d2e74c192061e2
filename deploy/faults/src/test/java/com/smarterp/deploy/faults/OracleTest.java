package com.smarterp.deploy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.deploy.e2e.Answer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checker can fail: each test breaks one thing of a good story as a fault of the product would,
 * and the oracle names the invariant. {@code BrokenProductTest} breaks a real run.
 */
class OracleTest {

    private final Story story = new Story();

    private void finds(String... texts) {
        List<String> found = Oracle.judge(story.evidence());
        assertThat(found).isNotEmpty();
        assertThat(String.join("\n", found)).contains(texts);
    }

    @Test
    void aGoodStoryIsGood() {
        assertThat(Oracle.judge(story.evidence())).isEmpty();
    }

    @Test
    void aWriteThatIsLostEverywhereAlike() {
        story.told.add(
                new Told(
                        20,
                        "ada-1",
                        new Intent(
                                UUID.randomUUID().toString(),
                                "jobs",
                                "create",
                                UUID.randomUUID().toString(),
                                null,
                                List.of(),
                                Answer.JSON.createObjectNode().put("title", "lost")),
                        "single",
                        201,
                        Answer.JSON.createObjectNode().put("version", 6),
                        false,
                        ""));
        finds("I1", "acknowledged and is lost");
    }

    @Test
    void anEffectThatCameTwice() {
        Evidence.Row last = story.log.getLast();
        story.log.add(
                new Evidence.Row(
                        last.version() + 1,
                        "update",
                        story.log.getFirst().id(),
                        story.log.getFirst().mutation(),
                        Set.of("title"),
                        story.log.getFirst().document()));
        finds("I2", "two effects", "has 2 effects");
    }

    @Test
    void aHoleInTheVersions() {
        story.log.remove(1);
        finds("I3", "version 3 where 2 should be");
    }

    @Test
    void aVersionThatWasNeverPublished() {
        story.topic.seen.remove(3L);
        finds("I3", "versions never published: [3]");
    }

    @Test
    void aForeignByte() {
        ObjectNode document = (ObjectNode) story.followed.all().getFirst();
        story.followed.documents.put(
                document.get("id").stringValue(), document.deepCopy().put("title", Story.FOREIGN));
        finds("I5", Story.FOREIGN);
    }

    @Test
    void aWrongChecksum() {
        story.counter =
                new Evidence.Counter(
                        story.counter.epoch(),
                        story.counter.version(),
                        story.counter.count(),
                        story.counter.checksum() ^ 1);
        finds("I4", "count or checksum isn't that of the log");
    }

    @Test
    void aDeviceThatHoldsAnotherDocument() {
        ObjectNode document = (ObjectNode) story.resumed.all().getFirst();
        story.resumed.documents.put(
                document.get("id").stringValue(), document.deepCopy().put("location", "there"));
        finds("I4", "a resumed device holds other documents");
    }

    @Test
    void aDeviceThatStaysBehind() {
        story.followed.version--;
        finds("I4", "ada-1's stream stands at 4");
    }

    @Test
    void anOutboxThatIsStuck() {
        story.waiting.put("the outbox of jobs", 3L);
        finds("I7", "the outbox of jobs doesn't drain, left: 3");
    }

    /** A relay that was succeeded writes what it had in hand after its successor. */
    @Test
    void aStaleRelay() {
        story.topic.take(Answer.JSON.createObjectNode(), UUID.randomUUID().toString(), 1);
        story.topic.take(Answer.JSON.createObjectNode(), story.counter.epoch(), 1);
        finds("I3", "after its end");
    }

    @Test
    void anAnswerThatIsAnotherTheSecondTime() {
        Told first = story.told.get(1);
        story.told.add(
                new Told(
                        30,
                        first.device(),
                        first.intent(),
                        "batch",
                        409,
                        null,
                        true,
                        "already_exists"));
        finds("I2", "was answered in two ways");
    }

    @Test
    void aSingleAnswerThatLacksItsDocumentTheSecondTime() {
        Told first = story.told.get(1);
        story.told.add(new Told(30, first.device(), first.intent(), "single", 201, null, true, ""));
        finds("I2", "was answered in two ways");
    }

    @Test
    void aBatchGivesADocumentOnce() {
        Told first = story.told.get(1);
        story.told.add(new Told(1, first.device(), first.intent(), "batch", 201, null, false, ""));
        assertThat(Oracle.judge(story.evidence())).isEmpty();
    }

    @Test
    void aRefusalThatWasDoneAllTheSame() {
        Told refused = story.told.getLast();
        story.log.add(
                new Evidence.Row(
                        story.counter.version() + 1,
                        "update",
                        refused.intent().id(),
                        refused.intent().mutation(),
                        Set.of("title"),
                        story.log.getFirst().document()));
        finds("I2", "was refused, and yet has an effect");
    }

    /** F17: the edit of version 3 was not seen by an edit on base 1, and nobody is told. */
    @Test
    void anEditThatOverwritesWhatItHadNotSeen() {
        String id = story.log.getFirst().id();
        story.acknowledged("update", id, 1L, List.of(), "title", "blind");
        story.resumed = story.fresh.copy();
        story.followed = story.fresh.copy();
        finds("I4", "overwrote 3, which it hadn't seen");
    }

    @Test
    void somebodyRemovedWhoReadsOn() {
        Removal.Seen before = new Removal.Seen(1000, false, "200 to GET /api/jobs");
        Removal.Seen after = new Removal.Seen(4000, false, "200 to GET /api/chat");
        story.removals.add(new Removal("Dot", 900, 3400, 3400, List.of(before, after), true));
        finds("I12 Dot was removed after 0.900 s, and after 4.000 s it got 200 to GET /api/chat");
    }

    @Test
    void aChangeThatReachesSomebodyRemoved() {
        Removal.Seen change = new Removal.Seen(4000, true, "the change jobs:7");
        story.removals.add(new Removal("Dot", 900, 9000, 3400, List.of(change), true));
        finds("I12 Dot", "it got the change jobs:7");
    }

    @Test
    void aDeviceOfSomebodyRemovedThatErasesNothing() {
        story.removals.add(new Removal("Dot", 900, 3400, 3400, List.of(), false));
        finds("I12 Dot isn't told to erase itself");
    }

    @Test
    void aWorkspaceThatWaitsForAnother() {
        Onlooker.Delay before = new Onlooker.Delay(1000, 300, "an answer");
        story.disturbances.add(
                new Disturbance("nuisance", before, new Onlooker.Delay(5000, 1300, "an event")));
        assertThat(Oracle.judge(story.evidence())).isEmpty();
        story.disturbances.add(
                new Disturbance("nuisance", before, new Onlooker.Delay(5000, 1301, "an event")));
        finds("I11 beside nuisance an event took 1301 ms, after 5.000 s; before it at most 300 ms");
    }

    @Test
    void whatADeviceComplainsOf() {
        story.complaints.add("signed out");
        finds("signed out");
    }
}
