package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.feed.CollectionFeed;
import com.smarterp.kernel.feed.FeedRecord;
import com.smarterp.kernel.feed.Poison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** A change, and what follows from it whatever is known. */
record Taught(Change change, Learnt learnt) {

    private record Line(UUID scope, String collection) {}

    /**
     * What the records teach without anything being recalled: of each workspace's collection up to
     * the first change that needs more, and nothing behind poison. By workspace, in their order.
     *
     * @param known changes from which nothing is to be learnt any more
     */
    static List<Taught> ahead(List<FeedRecord> records, Lessons lessons, Predicate<Change> known) {
        List<Taught> taught = new ArrayList<>();
        Set<Line> ended = new HashSet<>();
        try {
            for (FeedRecord record : records) {
                Change change = CollectionFeed.change(record);
                Line line = new Line(change.scope(), change.collection());
                if (known.test(change) || ended.contains(line)) {
                    continue;
                }
                Lesson lesson = lessons.of(change, Overruled.of(record));
                if (lesson.wanted().equals(Wanted.NOTHING)) {
                    taught.add(new Taught(change, lesson.from(Recalled.NOTHING)));
                } else {
                    ended.add(line);
                }
            }
        } catch (Poison e) {
            // Is parked when it is read.
        }
        taught.sort(Comparator.comparing(each -> each.change.scope()));
        return taught;
    }
}
