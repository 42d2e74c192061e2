package com.smarterp.messaging.notification;

import java.util.List;
import java.util.Locale;

/** What a notification tells of. */
enum Kind {
    /** A job was assigned to you. */
    JOB_ASSIGNED,
    /** A job is assigned to you no longer. */
    JOB_UNASSIGNED,
    /** The due date of a job changed that is assigned to you. */
    JOB_DUE_CHANGED,
    /** The status of a job changed that is assigned to you. */
    JOB_STATUS_CHANGED,
    /** A job was deleted that was assigned to you. */
    JOB_DELETED,
    /** Somebody named you in chat. */
    CHAT_MENTION,
    /** Somebody wrote in a job's thread in which you wrote before. */
    CHAT_REPLY,
    /** Somebody decided a conflict, and with it replaced a value of yours. */
    EDIT_OVERRULED;

    /** As in JSON: {@code job_assigned}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What this takes back: while that is unread, neither is left. */
    List<Kind> opposites() {
        return switch (this) {
            case JOB_ASSIGNED -> List.of(JOB_UNASSIGNED, JOB_DELETED);
            case JOB_UNASSIGNED -> List.of(JOB_ASSIGNED);
            default -> List.of();
        };
    }
}
