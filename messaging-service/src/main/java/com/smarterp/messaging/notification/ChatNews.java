package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Op;
import com.smarterp.messaging.notification.Notice.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a chat message means to those whom it names, and to those it answers. */
final class ChatNews {

    /** Clocks of two databases may differ by so much. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private ChatNews() {}

    /** What has to be known to tell of it. */
    static Wanted wanted(Change change, SeenMessage message) {
        return new Wanted(
                null,
                change.op() == Op.CREATE ? message.job() : null,
                change.fields().contains("text") && message.text().contains("@"),
                false);
    }

    /**
     * @param employees all that are known
     * @param thread in which it is said
     */
    static List<Notice> of(
            Change change,
            SeenMessage message,
            Collection<SeenEmployee> employees,
            JobThread thread) {
        List<Notice> news = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        if (change.fields().contains("text")) {
            for (String words : Mentions.in(message.text())) {
                Notice mention =
                        Notice.ofDocument(
                                change,
                                new Recipient.Named(words),
                                Kind.CHAT_MENTION,
                                "You were mentioned",
                                message.text());
                List<SeenEmployee> meant = meant(words, employees, change.at());
                if (meant.isEmpty()) {
                    news.add(mention);
                }
                for (SeenEmployee employee : meant) {
                    news.add(mention.to(new Recipient.Employee(employee.id())));
                    if (employee.user() != null) {
                        named.add(employee.user());
                    }
                }
            }
        }
        if (change.op() == Op.CREATE) {
            for (UUID writer : thread.writers()) {
                // Whom it names is told so, and that is enough.
                if (!writer.equals(message.author()) && !named.contains(writer)) {
                    news.add(
                            Notice.ofDocument(
                                    change,
                                    new Recipient.User(writer),
                                    Kind.CHAT_REPLY,
                                    "New reply: " + thread.title(),
                                    message.text()));
                }
            }
        }
        return news;
    }

    /** Whom the words name, of those who were there when they were written. */
    static List<SeenEmployee> meant(
            String words, Collection<SeenEmployee> employees, Instant written) {
        Instant latest = written.plus(CLOCKS);
        return Mentions.named(
                words,
                employees.stream().filter(each -> !each.createdAt().isAfter(latest)).toList());
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
