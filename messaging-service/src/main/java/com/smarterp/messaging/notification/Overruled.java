package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.feed.FeedRecord;
import com.smarterp.kernel.feed.Poison;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value that a person's decision of a conflict replaced, as the change's record tells it: {@code
 * <user id>:<field>}, several with commas between.
 *
 * @param user whose value it was
 */
record Overruled(UUID user, String field) {

    static List<Overruled> of(FeedRecord record) {
        @Nullable String header = record.headers().get(ChangeTopic.OVERRULED);
        if (header == null || header.isBlank()) {
            return List.of();
        }
        return Poison.unless(
                () -> {
                    List<Overruled> all = new ArrayList<>();
                    String[] entries = header.split(",", ChangeTopic.MOST_OVERRULED + 1);
                    for (String entry : entries) {
                        if (all.size() == ChangeTopic.MOST_OVERRULED) {
                            break;
                        }
                        int colon = entry.indexOf(':');
                        all.add(
                                new Overruled(
                                        UUID.fromString(entry.substring(0, colon).strip()),
                                        entry.substring(colon + 1).strip()));
                    }
                    return all;
                });
    }

    /** To each whose value it was, but not to whoever decided. */
    static List<Notice> news(Change change, List<Overruled> overruled, @Nullable JsonNode subject) {
        List<Notice> news = new ArrayList<>();
        for (Overruled each : overruled) {
            if (!each.user.equals(change.by())) {
                Notice.Text text =
                        new Notice.Text(
                                "Your edit was overruled: " + title(subject),
                                "Field: " + each.field);
                UUID job = change.collection().equals("jobs") ? change.id() : null;
                Params params = Params.by(change.by()).job(job);
                news.add(Notice.ofField(change, each.user, text, each.field, params));
            }
        }
        return news;
    }

    private static String title(@Nullable JsonNode subject) {
        for (String name : List.of("title", "name")) {
            if (subject != null && subject.path(name).isString()) {
                return subject.path(name).stringValue();
            }
        }
        return "a message";
    }
}
