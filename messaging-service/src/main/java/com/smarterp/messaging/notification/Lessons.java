package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Op;
import com.smarterp.kernel.feed.Poison;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what there is to learn from changes of each collection.
 *
 * @param horizon what lies further back is news to nobody
 */
record Lessons(Duration horizon) {

    private static final JsonMapper JSON = new JsonMapper();

    /** By whom a deletion is of which only the tombstone is left. */
    private static final UUID NOBODY = new UUID(0, 0);

    Lesson of(Change change) {
        return of(change, List.of());
    }

    /**
     * @param overruled whose values the change replaced by decision
     */
    Lesson of(Change change, List<Overruled> overruled) {
        List<Notice> decided =
                isOld(change.at()) ? List.of() : Overruled.news(change, overruled, subject(change));
        return switch (change.collection()) {
            case "employees" -> ofEmployee(change, decided);
            case "jobs" -> ofJob(change, decided);
            case "chat" -> ofMessage(change, decided);
            case "customers" -> Lesson.of(new Learnt().notices(decided));
            default -> throw new Poison("unknown collection " + change.collection());
        };
    }

    private static Lesson ofEmployee(Change change, List<Notice> decided) {
        return Lesson.of(
                change.op() == Op.DELETE
                        ? new Learnt().employeeGone(change.id()).notices(decided)
                        : new Learnt()
                                .employee(document(change, SeenEmployee::of))
                                .notices(decided));
    }

    private Lesson ofJob(Change change, List<Notice> decided) {
        if (change.op() == Op.DELETE) {
            boolean untold = isOld(change.at()) || change.by().equals(NOBODY);
            return new Lesson(
                    untold ? Wanted.NOTHING : new Wanted(change.id(), null),
                    recalled ->
                            new Learnt()
                                    .jobGone(change.id())
                                    .notices(JobNews.ofDeletion(change, recalled.job())));
        }
        SeenJob job = document(change, SeenJob::of);
        if (isOld(change.at()) || !JobNews.mayFollow(change)) {
            return Lesson.of(new Learnt().job(change.id(), job).notices(decided));
        }
        return new Lesson(
                new Wanted(change.id(), null),
                recalled ->
                        new Learnt()
                                .job(change.id(), job)
                                .notices(
                                        with(
                                                decided,
                                                Poison.unless(
                                                        () ->
                                                                JobNews.of(
                                                                        change,
                                                                        recalled.job(),
                                                                        job)))));
    }

    private Lesson ofMessage(Change change, List<Notice> decided) {
        if (change.op() == Op.DELETE) {
            return Lesson.of(new Learnt());
        }
        SeenMessage message = document(change, SeenMessage::of);
        boolean old = isOld(message.createdAt());
        Wanted wanted = old ? Wanted.NOTHING : ChatNews.wanted(change, message);
        return new Lesson(
                wanted,
                recalled -> {
                    Learnt learnt = new Learnt();
                    if (message.job() != null) {
                        learnt.wrote(message.job(), message.author());
                    }
                    if (old) {
                        return learnt.notices(decided);
                    }
                    if (change.op() == Op.UPDATE && change.fields().contains("readBy")) {
                        learnt.read(change, message);
                    }
                    return learnt.notices(
                            with(
                                    decided,
                                    Poison.unless(
                                            () ->
                                                    ChatNews.of(
                                                            change, message, recalled.thread()))));
                });
    }

    private static List<Notice> with(List<Notice> some, List<Notice> others) {
        List<Notice> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private boolean isOld(Instant at) {
        return at.isBefore(Instant.now().minus(horizon));
    }

    private static @Nullable JsonNode subject(Change change) {
        return change.document() == null ? null : document(change, Function.identity());
    }

    private static <T> T document(Change change, Function<JsonNode, T> reading) {
        return Poison.unless(() -> reading.apply(JSON.readTree(String.valueOf(change.document()))));
    }
}
