package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Op;
import com.smarterp.messaging.notification.Notice.Recipient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a chat message means to those whom it names, and to those it answers. */
final class ChatNews {

    private ChatNews() {}

    /** Whether what it says is new. */
    static boolean mayFollow(Change change) {
        return change.fields().contains("text");
    }

    /** What has to be known to tell of it. */
    static Wanted wanted(Change change, SeenMessage message) {
        return new Wanted(null, change.op() == Op.CREATE ? message.job() : null);
    }

    /**
     * @param thread in which it is said
     */
    static List<Notice> of(Change change, SeenMessage message, JobThread thread) {
        List<Notice> news = new ArrayList<>();
        if (mayFollow(change) && message.text() != null) {
            for (Mentions.Mention mention : Mentions.in(message.text())) {
                news.add(
                        Notice.ofMessage(
                                change,
                                message,
                                new Recipient.Named(mention),
                                Kind.CHAT_MENTION,
                                "You were mentioned"));
            }
        }
        if (change.op() == Op.CREATE) {
            for (UUID writer : thread.writers()) {
                if (!writer.equals(message.author())) {
                    news.add(
                            Notice.ofMessage(
                                    change,
                                    message,
                                    new Recipient.User(writer),
                                    Kind.CHAT_REPLY,
                                    "New reply: " + thread.title()));
                }
            }
        }
        return news;
    }

    /**
     * A job's thread; of other conversations nobody is told.
     *
     * @param title the job's
     * @param writers who wrote in it before
     */
    record JobThread(String title, List<UUID> writers) {

        static final JobThread NONE = new JobThread("", List.of());
    }
}
