package com.smarterp.messaging.chat;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of conversations: any short text; a job's thread is {@code job:<id>}. */
public final class Conversation {

    private static final Pattern THREAD =
            Pattern.compile("job:([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    private Conversation() {}

    /** A job has one thread, however its id is written: it is kept in lower case. */
    public static String normal(String name) {
        return THREAD.matcher(name).matches() ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** Whose thread it is; null where it is none. */
    public static @Nullable UUID job(String name) {
        Matcher thread = THREAD.matcher(name);
        return thread.matches() ? UUID.fromString(thread.group(1)) : null;
    }
}
