package com.smarterp.messaging.notification;

import java.util.Locale;

/** What a notification tells of. */
enum Kind {
    /** A job was assigned to you. */
    JOB_ASSIGNED,
    /** The due date of a job changed that is assigned to you. */
    JOB_DUE_CHANGED,
    /** The status of a job changed that is assigned to you. */
    JOB_STATUS_CHANGED,
    /** Somebody named you in chat. */
    CHAT_MENTION,
    /** Somebody wrote in a job's thread in which you wrote before. */
    CHAT_REPLY;

    /** As in JSON: {@code job_assigned}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
