package com.smarterp.kernel.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times that the server makes, as they stand in JSON. */
public final class Timestamp {

    /** RFC 3339 in UTC; always six digits, so that texts sort as times do. */
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Timestamp() {}

    /** {@code 2026-12-01T00:00:00.000000Z}. */
    public static String text(Instant time) {
        return FORM.format(time);
    }
}
