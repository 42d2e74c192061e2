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
 * @param messageAt when the message was written that it tells of; null for others
 * @param by who did it
 */
record Notice(
        UUID event,
        Recipient recipient,
        Kind kind,
        Text text,
        Params params,
        @Nullable Instant messageAt,
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

        /** Whoever's name these words begin with. */
        record Named(Mentions.Mention mention) implements Recipient {}
    }

    /** In English, for devices that don't word it themselves. */
    record Text(String title, @Nullable String body) {

        private static final int TITLE = 300;
        private static final int BODY = 500;

        Text {
            title = brief(title, TITLE);
            body = body == null ? null : brief(body, BODY);
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

    /**
     * About a change. What one change brings about is told once, by the mutation's id: the same in
     * each life of the scope's counter, so that a restored database doesn't tell it again.
     */
    static Notice ofChange(
            Change change, Recipient recipient, Kind kind, Text text, Params params) {
        UUID event =
                DerivedId.of(
                        change.collection(), change.scope(), change.by(), change.mutation(), kind);
        return of(event, change, recipient, kind, text, params, null);
    }

    /** About one field of a change: each is told by itself. */
    static Notice ofField(Change change, UUID user, Text text, String field, Params params) {
        Kind kind = Kind.EDIT_OVERRULED;
        UUID event =
                DerivedId.of(
                        change.collection(),
                        change.scope(),
                        change.by(),
                        change.mutation(),
                        kind,
                        field);
        return of(event, change, new Recipient.User(user), kind, text, params.field(field), null);
    }

    /** About a message: told once, however often it is edited. */
    static Notice ofMessage(
            Change change, SeenMessage message, Recipient recipient, Kind kind, String title) {
        UUID event = DerivedId.of(change.collection(), change.scope(), change.id(), kind);
        Params params =
                Params.by(change.by())
                        .job(message.job())
                        .message(message.conversation(), change.id());
        Text text = new Text(title, message.text());
        return of(event, change, recipient, kind, text, params, message.createdAt());
    }

    private static Notice of(
            UUID event,
            Change change,
            Recipient recipient,
            Kind kind,
            Text text,
            Params params,
            @Nullable Instant messageAt) {
        return new Notice(
                event,
                recipient,
                kind,
                text,
                params,
                messageAt,
                change.collection(),
                change.id(),
                change.by(),
                change.at(),
                change.trace());
    }
}
