package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.feed.DerivedId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody.
 *
 * @param event what happened, by an id that is the same whenever it is told of
 * @param subject the document that it is about, of {@code collection}
 * @param by who did it
 */
record Notice(
        UUID event,
        Recipient recipient,
        Kind kind,
        String title,
        @Nullable String body,
        String collection,
        UUID subject,
        UUID by,
        Instant at,
        @Nullable String trace) {

    /** Whom to tell. */
    sealed interface Recipient {
        /** Somebody with an account. */
        record User(UUID id) implements Recipient {}

        /** Whoever's record this is. */
        record Employee(UUID id) implements Recipient {}

        /** Whoever's name these words begin with; see {@link Mentions}. */
        record Named(String words) implements Recipient {}
    }

    private static final int TITLE = 300;
    private static final int BODY = 500;

    /**
     * About a change. What one change brings about is told once, by the mutation's id: the same in
     * each life of the scope's counter, so that a restored database doesn't tell it again.
     */
    static Notice ofChange(
            Change change, Recipient recipient, Kind kind, String title, @Nullable String body) {
        UUID event =
                DerivedId.of(
                        change.collection(), change.scope(), change.by(), change.mutation(), kind);
        return of(event, change, recipient, kind, title, body);
    }

    /** About a document: told once, however often it is edited. */
    static Notice ofDocument(
            Change change, Recipient recipient, Kind kind, String title, @Nullable String body) {
        UUID event = DerivedId.of(change.collection(), change.scope(), change.id(), kind);
        return of(event, change, recipient, kind, title, body);
    }

    private static Notice of(
            UUID event,
            Change change,
            Recipient recipient,
            Kind kind,
            String title,
            @Nullable String body) {
        return new Notice(
                event,
                recipient,
                kind,
                brief(title, TITLE),
                body == null ? null : brief(body, BODY),
                change.collection(),
                change.id(),
                change.by(),
                change.at(),
                change.trace());
    }

    Notice to(Recipient other) {
        return new Notice(event, other, kind, title, body, collection, subject, by, at, trace);
    }

    /** As many whole characters as fit. */
    private static String brief(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
        return text.substring(0, end) + "…";
    }
}
