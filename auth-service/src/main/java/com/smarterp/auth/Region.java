package com.smarterp.auth;

import org.jspecify.annotations.Nullable;

/**
 * How a person or a workspace writes words, times and amounts; null where nobody has said it.
 *
 * @param locale BCP 47
 * @param timeZone of the IANA database
 * @param currency ISO 4217; workspaces only
 */
record Region(@Nullable String locale, @Nullable String timeZone, @Nullable String currency) {

    static final Region UNKNOWN = new Region(null, null, null);
}
