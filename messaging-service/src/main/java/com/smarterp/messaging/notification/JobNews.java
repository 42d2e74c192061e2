package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.Change;
import com.smarterp.kernel.changes.Op;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a job's change means to those whom the job is assigned to. */
final class JobNews {

    private static final List<String> TOLD = List.of("assigneeIds", "dueAt", "status");

    private JobNews() {}

    /** Whether there may be any, whatever the job was before. */
    static boolean mayFollow(Change change) {
        return !Collections.disjoint(change.fields(), TOLD);
    }

    /**
     * @param before the job as it was last seen; null when it wasn't, or was deleted
     */
    static List<Notice> of(Change change, @Nullable SeenJob before, SeenJob job) {
        List<Notice> news = new ArrayList<>();
        Set<UUID> remaining = new HashSet<>(job.assigneeIds());
        if (change.fields().contains("assigneeIds")) {
            Set<UUID> added = new HashSet<>(job.assigneeIds());
            if (before != null) {
                added.removeAll(before.assigneeIds());
            }
            remaining.removeAll(added);
            String title = "Assigned to you: " + job.title();
            String body = job.dueAt() == null ? null : "Due " + job.dueAt();
            tell(news, change, added, Kind.JOB_ASSIGNED, title, body);
        }
        if (change.op() != Op.UPDATE) {
            return news;
        }
        if (changed(change, "dueAt", before == null ? null : before.dueAt(), job.dueAt(), before)) {
            String body = job.dueAt() == null ? "No due date any more" : "Due " + job.dueAt();
            String title = "Due date changed: " + job.title();
            tell(news, change, remaining, Kind.JOB_DUE_CHANGED, title, body);
        }
        if (changed(
                change, "status", before == null ? null : before.status(), job.status(), before)) {
            String body = before == null ? job.status() : before.status() + " → " + job.status();
            String title = "Status changed: " + job.title();
            tell(news, change, remaining, Kind.JOB_STATUS_CHANGED, title, body);
        }
        return news;
    }

    /** Told with this change, and other than what was last seen, if it was. */
    private static boolean changed(
            Change change,
            String field,
            @Nullable String was,
            @Nullable String is,
            @Nullable SeenJob before) {
        return change.fields().contains(field) && (before == null || !Objects.equals(was, is));
    }

    private static void tell(
            List<Notice> news,
            Change change,
            Set<UUID> employees,
            Kind kind,
            String title,
            @Nullable String body) {
        for (UUID employee : employees) {
            news.add(
                    Notice.ofChange(
                            change, new Notice.Recipient.Employee(employee), kind, title, body));
        }
    }
}
