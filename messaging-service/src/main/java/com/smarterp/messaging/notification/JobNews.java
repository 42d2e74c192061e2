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
            Set<UUID> removed = new HashSet<>();
            if (before != null) {
                added.removeAll(before.assigneeIds());
                removed.addAll(before.assigneeIds());
                removed.removeAll(job.assigneeIds());
            }
            remaining.removeAll(added);
            String body = job.dueAt() == null ? null : "Due " + job.dueAt();
            tell(news, change, added, Kind.JOB_ASSIGNED, "Assigned to you: " + job.title(), body);
            String title = "No longer assigned to you: " + job.title();
            tell(news, change, removed, Kind.JOB_UNASSIGNED, title, null);
        }
        if (change.op() != Op.UPDATE) {
            return news;
        }
        if (changed(change, "dueAt", before == null ? null : before.dueAt(), job.dueAt(), before)) {
            String body = job.dueAt() == null ? "No due date any more" : "Due " + job.dueAt();
            Notice.Text text = new Notice.Text("Due date changed: " + job.title(), body);
            String from = before == null ? null : before.dueAt();
            tell(news, change, remaining, Kind.JOB_DUE_CHANGED, text, from, job.dueAt());
        }
        if (changed(
                change, "status", before == null ? null : before.status(), job.status(), before)) {
            String from = before == null ? null : before.status();
            Notice.Text text =
                    new Notice.Text(
                            "Status changed: " + job.title(), statusBody(from, job.status()));
            tell(news, change, remaining, Kind.JOB_STATUS_CHANGED, text, from, job.status());
        }
        return news;
    }

    /** Of a deletion: {@code before} is all that is known of the job. */
    static List<Notice> ofDeletion(Change change, @Nullable SeenJob before) {
        List<Notice> news = new ArrayList<>();
        if (before != null) {
            String title = "Deleted: " + before.title();
            tell(news, change, before.assigneeIds(), Kind.JOB_DELETED, title, null);
        }
        return news;
    }

    static String statusBody(@Nullable String from, @Nullable String to) {
        return from == null ? String.valueOf(to) : from + " → " + to;
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
        tell(news, change, employees, kind, new Notice.Text(title, body), null, null);
    }

    private static void tell(
            List<Notice> news,
            Change change,
            Set<UUID> employees,
            Kind kind,
            Notice.Text text,
            @Nullable String from,
            @Nullable String to) {
        Params params = Params.by(change.by()).job(change.id()).change(from, to);
        for (UUID employee : employees) {
            news.add(
                    Notice.ofChange(
                            change, new Notice.Recipient.Employee(employee), kind, text, params));
        }
    }
}
