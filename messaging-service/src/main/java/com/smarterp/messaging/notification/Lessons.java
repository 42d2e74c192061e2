package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Op;
import com.smarterp.kernel.feed.Poison;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what there is to learn from changes of each collection.
 *
 * @param horizon what lies further back is news to nobody
 */
record Lessons(Duration horizon) {

    private static final JsonMapper JSON = new JsonMapper();

    Lesson of(Change change) {
        return switch (change.collection()) {
            case "employees" -> ofEmployee(change);
            case "jobs" -> ofJob(change);
            case "chat" -> ofMessage(change);
            default -> throw new Poison("unknown collection " + change.collection());
        };
    }

    private static Lesson ofEmployee(Change change) {
        if (change.op() == Op.DELETE) {
            return Lesson.of(new Learnt().employeeGone(change.id()));
        }
        SeenEmployee employee = document(change, SeenEmployee::of);
        return new Lesson(
                Wanted.MENTIONS,
                recalled -> {
                    Learnt learnt = new Learnt().employee(employee);
                    // Whom a mention names may be known only now.
                    for (Recalled.Mention mention : recalled.mentions()) {
                        List<SeenEmployee> all = withThis(employee, recalled.employees());
                        learnt.named(mention, ChatNews.meant(mention.words(), all, mention.at()));
                    }
                    return learnt;
                });
    }

    private static List<SeenEmployee> withThis(SeenEmployee employee, List<SeenEmployee> others) {
        List<SeenEmployee> all = new ArrayList<>(others);
        all.removeIf(each -> each.id().equals(employee.id()));
        all.add(employee);
        return all;
    }

    private Lesson ofJob(Change change) {
        if (change.op() == Op.DELETE) {
            return Lesson.of(new Learnt().jobGone(change.id()));
        }
        SeenJob job = document(change, SeenJob::of);
        if (isOld(change.at()) || !JobNews.mayFollow(change)) {
            return Lesson.of(new Learnt().job(change.id(), job));
        }
        return new Lesson(
                new Wanted(change.id(), null, false, false),
                recalled ->
                        new Learnt()
                                .job(change.id(), job)
                                .notices(
                                        Poison.unless(
                                                () -> JobNews.of(change, recalled.job(), job))));
    }

    private Lesson ofMessage(Change change) {
        if (change.op() == Op.DELETE) {
            return Lesson.of(new Learnt());
        }
        SeenMessage message = document(change, SeenMessage::of);
        Wanted wanted =
                isOld(message.createdAt()) ? Wanted.NOTHING : ChatNews.wanted(change, message);
        return new Lesson(
                wanted,
                recalled -> {
                    Learnt learnt = new Learnt();
                    if (message.job() != null) {
                        learnt.wrote(message.job(), message.author());
                    }
                    return wanted.equals(Wanted.NOTHING)
                            ? learnt
                            : learnt.notices(
                                    Poison.unless(
                                            () ->
                                                    ChatNews.of(
                                                            change,
                                                            message,
                                                            recalled.employees(),
                                                            recalled.thread())));
                });
    }

    private boolean isOld(Instant at) {
        return at.isBefore(Instant.now().minus(horizon));
    }

    private static <T> T document(Change change, Function<JsonNode, T> reading) {
        return Poison.unless(() -> reading.apply(JSON.readTree(String.valueOf(change.document()))));
    }
}
